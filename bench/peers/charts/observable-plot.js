import { line, plot, tip, pointer, ruleY } from '@observablehq/plot';
import { readData } from './read-data.js';

const { years, series } = readData();
const rows = series.flatMap(({ name, values }) =>
	values.map((value, at) => ({ name, value, year: years[at] }))
);
const channels = { x: 'year', y: 'value', stroke: 'name' };
document.body.append(
	plot({
		width: 640,
		height: 400,
		x: { tickFormat: 'd' },
		color: { legend: true },
		marks: [ruleY([0]), line(rows, channels), tip(rows, pointer(channels))]
	})
);
