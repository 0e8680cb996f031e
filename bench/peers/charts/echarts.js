import { LineChart } from 'echarts/charts';
import {
	AriaComponent,
	GridComponent,
	LegendComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { makeBox, readData } from './read-data.js';

const { years, series } = readData();
use([LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);
init(makeBox()).setOption({
	animation: false,
	aria: { enabled: true },
	tooltip: { trigger: 'axis' },
	legend: {},
	xAxis: { type: 'category', data: years },
	yAxis: {},
	series: series.map(({ name, values }) => ({ type: 'line', name, data: values }))
});
