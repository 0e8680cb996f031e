/** The plots of a page: the same view drawn for three widths; the container picks one. */
import { PAGE_PAINT } from '../../theme/paint.ts';
import type { ChartView } from '../view/chart-view.ts';
import { PLOT_SIZES } from './plot-sizes.ts';
import { renderPlot } from './render-plot.ts';
import type { RenderedPlot } from './render-plot.ts';

/** Each says where its points lie, for the chart script. */
export function renderPlots(view: ChartView): readonly RenderedPlot[] {
	return PLOT_SIZES.map((size) => {
		const plot = renderPlot(view, size, PAGE_PAINT);
		const geometry = JSON.stringify(plot.geometry);
		return { ...plot, svg: plot.svg.replace('<svg ', `<svg data-plot='${geometry}' `) };
	});
}
