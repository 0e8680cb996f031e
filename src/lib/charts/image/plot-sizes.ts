/** The widths at which a page's plots are drawn, and from which width of the container each is shown. */

/** Drawn at these widths, texts stay between 10 and 16 pixels in any container. Narrowest first. */
export const PLOT_SIZES = [
	{ width: 360, height: 330 },
	{ width: 560, height: 360 },
	{ width: 840, height: 420 }
] as const;

/** As in the container queries of `ChartFrame.svelte`. */
const SHOWN_FROM = [0, 460, 700] as const;

/** The size that a container shows. */
export function choosePlotSize(containerWidth: number): (typeof PLOT_SIZES)[number] {
	const index = SHOWN_FROM.findLastIndex((least) => containerWidth >= least);
	return PLOT_SIZES[index] ?? PLOT_SIZES[0];
}
