/** The course of a series: stretches of one quality, and the points that are marked. */
import { weakerQuality } from '../../figures/figure.ts';
import type { Quality } from '../../figures/figure.ts';
import type { ShownPoint, ShownSeries } from './chart-view.ts';
import type { PlacedMarker, PlacedRun } from './placed.ts';

/** Points closer than this are not marked one by one. */
const LEAST_MARKER_GAP = 9;

export type Figure = ShownPoint & { readonly value: number; readonly quality: Quality };

/** Consecutive figures of one quality. */
export interface Run {
	readonly quality: Quality;
	readonly points: readonly Pick<Figure, 'year' | 'value'>[];
}

interface Plane {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
}

export function isFigure(point: ShownPoint): point is Figure {
	return point.value !== null && point.quality !== null;
}

export function placeRuns({ points }: ShownSeries, { x, y }: Plane): readonly PlacedRun[] {
	return toRuns(points.filter(isFigure)).map(({ quality, points: run }) => ({
		quality,
		points: run.map(({ year, value }) => ({ x: x(year), y: y(value) }))
	}));
}

/** The last point, points without neighbours, and where there is room each that is not reported. */
export function placeMarkers(
	{ points, colour }: ShownSeries,
	{ x, y }: Plane,
	leastGap = LEAST_MARKER_GAP
): readonly PlacedMarker[] {
	const figures = points.filter(isFigure);
	const isRoomy = x(1) - x(0) >= leastGap;
	const marked = figures.filter(({ year, quality }, index) => {
		const isAlone = figures[index - 1]?.year !== year - 1 && figures[index + 1]?.year !== year + 1;
		if (isAlone) return true;
		if (colour === null) return false;
		return index === figures.length - 1 || (quality !== 'reported' && isRoomy);
	});
	return marked.map(({ year, value, quality }) => ({ x: x(year), y: y(value), quality }));
}

/** Neighbouring years of one quality; a stretch between two is as sure as the less sure of them. */
export function toRuns(figures: readonly Figure[]): readonly Run[] {
	const runs: { quality: Quality; readonly points: Run['points'][number][] }[] = [];
	let before: Figure | null = null;
	for (const figure of figures) {
		const { year } = figure;
		const run = runs.at(-1);
		if (run === undefined || before?.year !== year - 1) {
			runs.push({ quality: figure.quality, points: [figure] });
		} else {
			const quality = weakerQuality(before.quality, figure.quality);
			if (run.points.length === 1) run.quality = quality;
			if (run.quality === quality) run.points.push(figure);
			else runs.push({ quality, points: [before, figure] });
		}
		before = figure;
	}
	return runs;
}
