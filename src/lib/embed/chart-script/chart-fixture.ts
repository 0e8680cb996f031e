/** A small chart for the tests of the chart script: three lines over three years, one of them grey. */
import type { PlotGeometry, PointData } from '../../charts/draw/script-data.ts';

export const LINES: PointData = {
	firstYear: 2023,
	sheet: 'Constant (2024) US$!',
	wordings: [
		['Serbia, \t: US$\n million, estimate', 'estimate'],
		['Kosovo, \t: US$\n million', ''],
		['Kosovo, \t: \n', ''],
		['Malta, \t: US$\n million', '']
	],
	series: [
		{
			name: 'Serbia',
			slot: 1,
			points: [
				[0.6, '1,883', 0, 'BZ148'],
				[0.75, '2,404', 0, 'CA148'],
				[0.9, '2,554', 0, 'CB148']
			]
		},
		{
			name: 'Kosovo',
			slot: 0,
			points: [
				[0.1, '135.6', 1, 'BZ141'],
				[null, 'not available', 2, 'CA141'],
				[0.2, '217.3', 1, 'CB141']
			]
		},
		{
			name: 'Malta',
			slot: null,
			points: [
				[0.4, '82.0', 3, 'BZ90'],
				[0.5, '91.0', 3, 'CA90'],
				[0.5, '94.0', 3, 'CB90']
			]
		}
	]
};

export const LINES_GEOMETRY: PlotGeometry = { box: [40, 10, 200, 100], rows: [] };

/** One year of the same, as bars. */
export const BARS: PointData = {
	...LINES,
	firstYear: 2024,
	series: LINES.series.map((series) => ({ ...series, points: series.points.slice(1, 2) }))
};

export const BARS_GEOMETRY: PlotGeometry = { box: [80, 4, 200, 102], rows: [21, 55, 89] };
