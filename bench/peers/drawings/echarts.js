/** As its manual says for servers. */
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

export function draw({ years, series }) {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 400 });
	chart.setOption({
		animation: false,
		legend: {},
		xAxis: { type: 'category', data: years },
		yAxis: {},
		series: series.map(({ name, values }) => ({ type: 'line', name, data: values }))
	});
	const svg = chart.renderToSVGString();
	chart.dispose();
	return svg;
}
