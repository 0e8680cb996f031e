/**
 * What stands around a chart's drawing: its words, notes, source and table. A view without its
 * points, light enough to travel to a page at every change of a control.
 */
import type { ChartView, ShownSeries, ViewTable } from './chart-view.ts';

const WORDS = [
	'kind',
	'measure',
	'query',
	'pinnedQuery',
	'tableQuery',
	'title',
	'subtitle',
	'sentence',
	'contrast',
	'unit',
	'years',
	'span',
	'key',
	'notes',
	'source'
] as const satisfies readonly (keyof ChartView)[];

/** Any `ChartView` is one. */
export interface ViewFrame extends Pick<ChartView, (typeof WORDS)[number]> {
	readonly series: readonly Pick<ShownSeries, 'area'>[];
	/** Null where it has a page of its own (`tableQuery`). */
	readonly table: ViewTable | null;
}

export function frameView(view: ChartView): ViewFrame {
	const words = Object.fromEntries(WORDS.map((key) => [key, view[key]]));
	return {
		...(words as Pick<ChartView, (typeof WORDS)[number]>),
		series: view.series.map(({ area }) => ({ area })),
		table: view.tableQuery === null ? view.table : null
	};
}
