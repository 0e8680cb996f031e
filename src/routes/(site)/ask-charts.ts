/** The charts of a page that is read: each a view of the API with its drawings. */
import type { DrawnPlots } from '$lib/charts/draw/drawn-plots.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { askView } from '../ask-view.ts';

type Fetch = typeof globalThis.fetch;

export interface ShownChart {
	readonly view: ChartView;
	readonly plots: DrawnPlots;
	/** When it was asked for, to be cited: `2026-11-23` */
	readonly date: string;
}

/** Where two charts stand side by side, neither is ever as wide as the widest drawing wants. */
const DRAWINGS = { wide: 3, narrow: 2 } as const;

/** @param query a chart's address; @throws the kit's error where it is not understood. */
export async function askChart(
	fetch: Fetch,
	query: string,
	{ locale, width = 'narrow' }: { readonly locale: Locale; readonly width?: keyof typeof DRAWINGS }
): Promise<ShownChart> {
	const view = await askView(fetch, new URLSearchParams(query));
	return { view, plots: drawPlots(view, locale, DRAWINGS[width]), date: findToday() };
}

export function findToday(): string {
	return new Date().toISOString().slice(0, 10);
}

export async function askCharts(
	fetch: Fetch,
	queries: readonly string[],
	locale: Locale
): Promise<readonly ShownChart[]> {
	return await Promise.all(queries.map((query) => askChart(fetch, query, { locale })));
}
