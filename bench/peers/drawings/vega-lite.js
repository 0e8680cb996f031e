/** From the grammar to SVG, as its command line does it. */
import { View, parse } from 'vega';
import { compile } from 'vega-lite';

export async function draw({ years, series }) {
	const values = series.flatMap(({ name, values }) =>
		values.map((value, at) => ({ name, value, year: years[at] }))
	);
	const { spec } = compile({
		$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
		width: 560,
		height: 340,
		data: { values },
		mark: { type: 'line' },
		encoding: {
			x: { field: 'year', type: 'ordinal' },
			y: { field: 'value', type: 'quantitative' },
			color: { field: 'name', type: 'nominal' }
		}
	});
	const view = new View(parse(spec), { renderer: 'none' });
	const svg = await view.toSVG();
	view.finalize();
	return svg;
}
