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
	/** Of an embed, in pixels. */
	readonly frameHeight: number;
	/** Of a still picture, in pixels. */
	readonly pictureHeight: number | undefined;
}

export function showChart(view: ChartView, plots: DrawnPlots): ShownChart {
	return {
		view: frameView(view),
		plots,
		frameHeight: estimateFrameHeight(view),
		pictureHeight: findPictureHeight(view, STILL_WIDTH)
	};
}

/** An address that says nothing is the opening chart. */
export function toChartParams(params: URLSearchParams): URLSearchParams {
	return params.size === 0 ? new URLSearchParams(formatChart(KOSOVO_AND_SERBIA)) : params;
}
