/** The charts of a page that is read: each a view of the API with its drawings. */
import { renderPlots } from '$lib/charts/image/plots.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { askView } from '../ask-view.ts';

type Fetch = typeof globalThis.fetch;

export interface ShownChart {
	readonly view: ChartView;
	readonly plots: readonly string[];
}

/** Where two charts stand side by side, neither is ever as wide as the widest drawing wants. */
const DRAWINGS = { wide: 3, narrow: 2 } as const;

/** @param query a chart's address; @throws the kit's error where it is not understood. */
export async function askChart(
	fetch: Fetch,
	query: string,
	width: keyof typeof DRAWINGS = 'narrow'
): Promise<ShownChart> {
	const view = await askView(fetch, new URLSearchParams(query));
	const plots = view.kind === 'table' ? [] : renderPlots(view).slice(0, DRAWINGS[width]);
	return { view, plots: plots.map(({ svg }) => svg) };
}

export async function askCharts(
	fetch: Fetch,
	queries: readonly string[]
): Promise<readonly ShownChart[]> {
	return await Promise.all(queries.map((query) => askChart(fetch, query)));
}
