import Plotly from 'plotly.js-dist-min';
import { makeBox, readData } from './read-data.js';

const { years, series } = readData();
Plotly.newPlot(
	makeBox(),
	series.map(({ name, values }) => ({ x: years, y: values, name, type: 'scatter', mode: 'lines' })),
	{ width: 640, height: 400 }
);
