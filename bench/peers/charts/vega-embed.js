import embed from 'vega-embed';
import { makeBox, readData } from './read-data.js';

const { years, series } = readData();
const values = series.flatMap(({ name, values }) =>
	values.map((value, at) => ({ name, value, year: years[at] }))
);
embed(makeBox(), {
	$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
	width: 560,
	height: 340,
	data: { values },
	mark: { type: 'line', tooltip: true },
	encoding: {
		x: { field: 'year', type: 'ordinal' },
		y: { field: 'value', type: 'quantitative' },
		color: { field: 'name', type: 'nominal' }
	}
});
