import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import 'highcharts/esm/modules/exporting.js';
import 'highcharts/esm/modules/export-data.js';
import { makeBox, readData } from './read-data.js';

const { years, series } = readData();
Highcharts.chart(makeBox(), {
	chart: { type: 'line', animation: false },
	title: { text: 'Military expenditure as a share of GDP' },
	xAxis: { categories: years },
	yAxis: { title: { text: 'Per cent of GDP' } },
	plotOptions: { series: { animation: false } },
	series: series.map(({ name, values }) => ({ name, data: values }))
});
