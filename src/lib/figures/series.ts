/**
 * A series: one measure of one area in one release, year by year.
 */
import type { FigureOrGap } from './figure.ts';
import type { MeasureId } from './measure.ts';
import type { Unit } from './units.ts';

export interface Series {
	readonly measure: MeasureId;
	/** `sipri-milex@2025-04` */
	readonly release: string;
	/** Area code: ISO 3166-1 alpha-3, `XKX`, `YUG`, or a group such as `WORLD`. */
	readonly area: string;
	/** What part of the whole, such as `ML3`; absent: all of it. */
	readonly category?: string;
	/** The other side of a transfer, as an area code or word; absent: all partners. */
	readonly partner?: string;
	/** May be larger than the measure's own: SIPRI prints regional totals in US$ billion. */
	readonly unit: Unit;
	/** The first year of `points`; they follow each other without holes. */
	readonly firstYear: number;
	readonly points: readonly FigureOrGap[];
}

/** The figure or gap of a year; a year before or after the release's columns is a gap that says so. */
export function findPoint(series: Series, year: number): FigureOrGap {
	return (
		series.points[year - series.firstYear] ?? { kind: 'gap', reason: 'outside-release', at: null }
	);
}

/** First and last year with a figure; null for a series of gaps. */
export function findExtent(series: Series): { first: number; last: number } | null {
	const isFigure = (point: FigureOrGap) => point.kind === 'figure';
	const first = series.points.findIndex(isFigure);
	if (first === -1) return null;
	return {
		first: series.firstYear + first,
		last: series.firstYear + series.points.findLastIndex(isFigure)
	};
}
