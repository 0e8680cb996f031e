/** The plots of a page: the same view drawn for three widths; the container picks one. */
import { toPointData } from '../draw/point-data.ts';
import { foldPoints } from '../draw/point-text.ts';
import type { DrawnPlots } from '../draw/drawn-plots.ts';
import { PAGE_PAINT } from '../../theme/paint.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from '../view/chart-view.ts';
import { groupMarks } from './group-marks.ts';
import { wishSize } from '../view/place-view.ts';
import { PLOT_SIZES } from './plot-sizes.ts';
import { renderPlot } from './render-plot.ts';
import type { RenderedPlot } from './render-plot.ts';

const NOTHING: DrawnPlots = { svgs: [], points: '' };

/** What a page needs to show a view; nothing for one that is a table. */
export function drawPlots(view: ChartView, locale: Locale, most?: number): DrawnPlots {
	if (view.kind === 'table') return NOTHING;
	return {
		svgs: renderPlots(view, most).map(({ svg }) => svg),
		points: foldPoints(toPointData(view, locale))
	};
}

/** Each says where its points lie, for the chart script. @param most the narrowest of the widths */
function renderPlots(view: ChartView, most?: number): readonly RenderedPlot[] {
	return PLOT_SIZES.slice(0, most).map((size) => {
		const plot = renderPlot(view, wishSize(view, size), PAGE_PAINT);
		const geometry = JSON.stringify(plot.geometry);
		// In HTML an `<svg>` needs no namespace.
		const svg = groupMarks(plot.svg).replace(
			/<svg xmlns="[^"]*" /,
			`<svg data-plot='${geometry}' `
		);
		return { ...plot, svg };
	});
}
