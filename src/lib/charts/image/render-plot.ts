/** A view's plot as SVG text, for pages, embeds and pictures. */
import { render } from 'svelte/server';
import type { Paint } from '../../theme/paint.ts';
import Plot from '../draw/Plot.svelte';
import type { PlotGeometry } from '../draw/script-data.ts';
import type { ChartView } from '../view/chart-view.ts';
import type { PlacedView, Size } from '../view/placed.ts';
import { placeView } from '../view/place-view.ts';
import { cleanSvg } from './clean-svg.ts';
import { toPlotGeometry } from './plot-geometry.ts';

export interface RenderedPlot {
	readonly size: Size;
	/** An `<svg>` with a view box that fills its container's width. */
	readonly svg: string;
	readonly geometry: PlotGeometry;
}

/** @param size the height gives way to bars, which need their own. */
export function renderPlot(view: ChartView, size: Size, paint: Paint): RenderedPlot {
	return renderPlaced(view, placeView(view, size), paint);
}

export function renderPlaced(view: ChartView, placed: PlacedView, paint: Paint): RenderedPlot {
	const { size } = placed;
	const { body } = render(Plot, { props: { placed, paint } });
	const box = `viewBox="0 0 ${String(size.width)} ${String(size.height)}"`;
	const svg = cleanSvg(body).replace(
		/^<svg[^>]*>/,
		`<svg xmlns="http://www.w3.org/2000/svg" ${box}>`
	);
	const codes = view.series.map(({ area }) => area.code);
	return { size, svg, geometry: toPlotGeometry(placed, codes) };
}
