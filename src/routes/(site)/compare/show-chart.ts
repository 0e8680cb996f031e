/** What the workbench shows of a chart, whether it is opened or changed. */
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import type { DrawnPlots } from '$lib/charts/draw/drawn-plots.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { findPictureHeight } from '$lib/charts/view/place-picture.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import type { ViewFrame } from '$lib/charts/view/view-frame.ts';
import { STILL_WIDTH } from '$lib/embed/snippet-kinds.ts';

export interface ShownChart {
	readonly view: ViewFrame;
	readonly plots: DrawnPlots;
	/** Null where they are still to come, as the points of `plots`. */
	readonly heights: Heights | null;
}

/** Of a chart in an article, in pixels: snippets name them. */
export interface Heights {
	readonly frame: number;
	/** Of a still picture; a table has none. */
	readonly picture?: number | undefined;
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

export function measureHeights(view: ChartView): Heights {
	return { frame: estimateFrameHeight(view), picture: findPictureHeight(view, STILL_WIDTH) };
}

/** An address that says nothing is the opening chart. */
export function toChartParams(params: URLSearchParams): URLSearchParams {
	return params.size === 0 ? new URLSearchParams(formatChart(KOSOVO_AND_SERBIA)) : params;
}
