/** How high a chart stands in an article, for the snippets that name it. */
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { findPictureHeight } from '$lib/charts/view/place-picture.ts';
import { STILL_WIDTH } from '$lib/embed/snippet-kinds.ts';

/** In pixels. */
export interface Heights {
	readonly frameHeight: number;
	/** Of a still picture, `STILL_WIDTH` wide; a table has none. */
	readonly pictureHeight: number | undefined;
}

export function measureHeights(view: ChartView): Heights {
	return {
		frameHeight: estimateFrameHeight(view),
		pictureHeight: findPictureHeight(view, STILL_WIDTH)
	};
}
