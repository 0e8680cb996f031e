/** Observable Plot in a document that somebody else makes. */
import { line, plot, ruleY } from '@observablehq/plot';

export function drawPlot({ years, series }, document) {
	const rows = series.flatMap(({ name, values }) =>
		values.map((value, at) => ({ name, value, year: years[at] }))
	);
	return plot({
		document,
		width: 640,
		height: 400,
		x: { tickFormat: 'd' },
		color: { legend: false },
		marks: [ruleY([0]), line(rows, { x: 'year', y: 'value', stroke: 'name' })]
	}).outerHTML;
}
