/** The widths at which a page's plots are drawn, and from which width of the container each is shown. */

/** Drawn at these widths, texts stay between 10 and 16 pixels in any container. Narrowest first. */
export const PLOT_SIZES = [
	{ width: 360, height: 330 },
	{ width: 560, height: 360 },
	{ width: 840, height: 420 }
] as const;

/** As in the container queries of `ChartPlots.svelte`. */
const SHOWN_FROM = [0, 460, 700] as const;

export type PlotIndex = 0 | 1 | 2;

/** Which of the sizes a container shows. */
export function choosePlotIndex(containerWidth: number): PlotIndex {
	const [, middle, wide] = SHOWN_FROM;
	if (containerWidth >= wide) return 2;
	return containerWidth >= middle ? 1 : 0;
}
