/**
 * The plots of a page: the same view drawn for three widths, of which the container picks one; or for
 * the one that a page shows already.
 */
import { toPointData } from '../draw/point-data.ts';
import { foldPoints } from '../draw/point-text.ts';
import type { DrawnPlots } from '../draw/drawn-plots.ts';
import { PAGE_PAINT } from '../../theme/paint.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from '../view/chart-view.ts';
import { listDrawn } from '../view/panels.ts';
import type { PlacedView, Size } from '../view/placed.ts';
import { placeView, wishSize } from '../view/place-view.ts';
import { placeMaps } from '../view/share-land.ts';
import { groupMarks } from './group-marks.ts';
import { PLOT_SIZES } from './plot-sizes.ts';
import type { PlotIndex } from './plot-sizes.ts';
import { renderPlaced } from './render-plot.ts';

const NOTHING: DrawnPlots = { svgs: [], points: '' };

/** Beyond it the points are asked for once the drawing is shown: they weigh ten times as much. */
const MOST_POINTS_AT_ONCE = 1500;

/** What a page needs to show a view; nothing for one that is a table. @param most the narrowest of the widths */
export function drawPlots(view: ChartView, locale: Locale, most?: number): DrawnPlots {
	if (view.kind === 'table') return NOTHING;
	const sizes = PLOT_SIZES.slice(0, most);
	return { svgs: renderPlots(view, sizes), points: tellPoints(view, locale) };
}

/** The same at one width alone. @param width index into the widths of plots */
export function drawPlot(view: ChartView, locale: Locale, width: PlotIndex): DrawnPlots {
	if (view.kind === 'table') return NOTHING;
	const count = listDrawn(view).length * view.years.length;
	return {
		svgs: renderPlots(view, [PLOT_SIZES[width]]),
		points: count > MOST_POINTS_AT_ONCE ? null : tellPoints(view, locale)
	};
}

/** What the chart script reads in `data-told`. */
export function tellPoints(view: ChartView, locale: Locale): string {
	return foldPoints(toPointData({ ...view, series: listDrawn(view) }, locale));
}

/** Each says where its points lie, for the chart script. */
function renderPlots(view: ChartView, sizes: readonly Size[]): readonly string[] {
	return place(
		view,
		sizes.map((size) => wishSize(view, size))
	).map((placed) => {
		const { svg, geometry } = renderPlaced(view, placed, PAGE_PAINT);
		// In HTML an `<svg>` needs no namespace.
		return groupMarks(svg).replace(
			/<svg xmlns="[^"]*" /,
			`<svg data-plot='${JSON.stringify(geometry)}' `
		);
	});
}

function place(view: ChartView, sizes: readonly Size[]): readonly PlacedView[] {
	if (view.kind === 'map' && view.map !== null && sizes.length > 1) {
		return placeMaps(view, view.map, { sizes, id: toId(view.query) });
	}
	return sizes.map((size) => placeView(view, size));
}

/** Short, and another for another chart of the page. */
function toId(query: string): string {
	const hash = [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
	return `land-${hash.toString(36)}`;
}
