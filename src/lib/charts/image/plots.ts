/** The plots of a page: the same view drawn for three widths; the container picks one. */
import { toPointData } from '../draw/point-data.ts';
import { foldPoints } from '../draw/point-text.ts';
import type { DrawnPlots } from '../draw/drawn-plots.ts';
import { PAGE_PAINT } from '../../theme/paint.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartView } from '../view/chart-view.ts';
import type { PlacedView, Size } from '../view/placed.ts';
import { placeView, wishSize } from '../view/place-view.ts';
import { placeMaps } from '../view/share-land.ts';
import { groupMarks } from './group-marks.ts';
import { PLOT_SIZES } from './plot-sizes.ts';
import { renderPlaced } from './render-plot.ts';
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
	return place(
		view,
		PLOT_SIZES.slice(0, most).map((size) => wishSize(view, size))
	).map((placed) => {
		const plot = renderPlaced(view, placed, PAGE_PAINT);
		const geometry = JSON.stringify(plot.geometry);
		// In HTML an `<svg>` needs no namespace.
		const svg = groupMarks(plot.svg).replace(
			/<svg xmlns="[^"]*" /,
			`<svg data-plot='${geometry}' `
		);
		return { ...plot, svg };
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
