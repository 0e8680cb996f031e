/** What the workbench shows of a chart, whether it is opened or changed. */
import { measureHeights } from '../take-along/measure-heights.ts';
import type { Heights } from '../take-along/measure-heights.ts';
import type { DrawnPlots } from '$lib/charts/draw/drawn-plots.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import type { ViewFrame } from '$lib/charts/view/view-frame.ts';

export interface ShownChart {
	readonly view: ViewFrame;
	readonly plots: DrawnPlots;
	/** Null where they are still to come, as the points of `plots`. */
	readonly heights: Heights | null;
}

/** What of a long chart comes after its drawing. */
export interface Rest {
	readonly points: string;
	readonly heights: Heights;
}

export function showChart(view: ChartView, plots: DrawnPlots): ShownChart {
	const heights = plots.points === null ? null : measureHeights(view);
	return { view: frameView(view), plots, heights };
}

/** An address that says nothing is the opening chart. */
export function toChartParams(params: URLSearchParams): URLSearchParams {
	return params.size === 0 ? new URLSearchParams(formatChart(KOSOVO_AND_SERBIA)) : params;
}
