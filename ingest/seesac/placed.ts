/** A figure in its series: what every way into this source (records, pasted tables) comes to. */
import type { Bound, Quality } from '../../src/lib/figures/figure.ts';
import type { UnitId } from '../../src/lib/figures/units.ts';

export const MEASURE_UNITS = {
	'exports-value': 'eur-million',
	'licences-value': 'eur-million',
	'licences-issued': 'count',
	'share-of-region': 'fraction',
	'licence-utilisation': 'fraction'
} as const satisfies Readonly<Record<string, UnitId>>;
export type MeasureSlug = keyof typeof MEASURE_UNITS;

/** Which series: `category` and `partner` are empty for all. */
export interface SeriesPlace {
	readonly measure: MeasureSlug;
	readonly area: string;
	readonly category: string;
	readonly partner: string;
}

export interface PlacedFigure extends SeriesPlace {
	readonly year: number;
	readonly value: number;
	readonly quality: Quality;
	readonly bound: Bound;
	readonly notes: readonly string[];
	/** `quote 2016-srb-exports-value`, or `edition of 2021, page 34, line 5`. */
	readonly cell: string;
}

/** The region that the reports add up; the states that it covers change from year to year. */
export const REGION_AREA = 'SEESAC';

export function toKey({ measure, area, category, partner }: SeriesPlace): string {
	return [measure, area, category, partner].join('/');
}
