/** The plots of a page: the same view drawn for three widths; the container picks one. */
import { PAGE_PAINT } from '../../theme/paint.ts';
import type { ChartView } from '../view/chart-view.ts';
import { renderPlot } from './render-plot.ts';
import type { RenderedPlot } from './render-plot.ts';

/** Drawn at these widths, texts stay between 10 and 16 pixels in any container. */
export const PLOT_SIZES = [
	{ width: 360, height: 330 },
	{ width: 560, height: 360 },
	{ width: 840, height: 420 }
] as const;

/** Each says where its points lie, for the chart script. */
export function renderPlots(view: ChartView): readonly RenderedPlot[] {
	return PLOT_SIZES.map((size) => {
		const plot = renderPlot(view, size, PAGE_PAINT);
		const geometry = JSON.stringify(plot.geometry);
		return { ...plot, svg: plot.svg.replace('<svg ', `<svg data-plot='${geometry}' `) };
	});
}
