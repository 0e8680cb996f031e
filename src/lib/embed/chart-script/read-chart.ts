/** Reads what a chart's element says of its points, and which of its plots is shown. */
import { unfoldPoints } from '../../charts/draw/point-text.ts';
import type { PlotGeometry, PointData } from '../../charts/draw/script-data.ts';
import { toPlot } from './plot.ts';
import type { Plot } from './plot.ts';

const known = new WeakMap<Element, { readonly text: string; readonly data: PointData }>();

/** Null for an element without points. Read anew when the page has changed them. */
export function readPoints(chart: HTMLElement): PointData | null {
	const text = chart.dataset.told;
	if (text === undefined) return null;
	const before = known.get(chart);
	if (before?.text === text) return before.data;
	const data = unfoldPoints(text);
	known.set(chart, { text, data });
	return data;
}

/** In pixels of the element; null while no plot is displayed. */
export function readPlot(chart: HTMLElement): Plot | null {
	const svg = [...chart.querySelectorAll<SVGSVGElement>('svg[data-plot]')].find(
		(each) => each.clientWidth > 0
	);
	if (svg === undefined) return null;
	const [own, around] = [svg.getBoundingClientRect(), chart.getBoundingClientRect()];
	const origin = { x: own.left - around.left, y: own.top - around.top };
	const geometry = JSON.parse(svg.dataset.plot ?? '') as PlotGeometry;
	return toPlot(geometry, origin, own.width / svg.viewBox.baseVal.width);
}
