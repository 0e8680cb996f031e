import {
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';
import { readData } from './read-data.js';

const { years, series } = readData();
Chart.register(
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);
const canvas = document.body.appendChild(document.createElement('canvas'));
new Chart(canvas, {
	type: 'line',
	data: {
		labels: years,
		datasets: series.map(({ name, values }) => ({ label: name, data: values }))
	},
	options: { animation: false, aspectRatio: 1.6 }
});
