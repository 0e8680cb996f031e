import { describe, expect, it } from 'vitest';
import { BARS, BARS_GEOMETRY, LINES, LINES_GEOMETRY } from './chart-fixture.ts';
import { findNearest, findPosition, toPlot, toX } from './plot.ts';

const ORIGIN = { x: 0, y: 0 };
const lines = toPlot(LINES_GEOMETRY, ORIGIN, 1);
const bars = toPlot(BARS_GEOMETRY, ORIGIN, 1);

describe(toPlot, () => {
	it('follows the size at which the drawing is shown', () => {
		expect(toPlot(BARS_GEOMETRY, { x: 2, y: 3 }, 2)).toEqual({
			left: 162,
			top: 11,
			width: 400,
			height: 204,
			rows: [45, 113, 181]
		});
	});
});

describe('columns', () => {
	it('stand above each other, and nowhere at a gap', () => {
		const columns = {
			xs: [10, 20],
			ys: [
				[5, null],
				[8, 9]
			]
		};
		expect(toPlot({ box: [0, 0, 30, 10], rows: [], columns }, { x: 1, y: 2 }, 2).spots).toEqual([
			[{ x: 21, y: 12 }, null],
			[
				{ x: 21, y: 18 },
				{ x: 41, y: 20 }
			]
		]);
	});
});

describe(findPosition, () => {
	it('lies on its line', () => {
		expect(findPosition(lines, LINES, { series: 0, step: 1 })).toEqual({ x: 140, y: 35 });
	});

	it('lies at the end of its bar', () => {
		expect(findPosition(bars, BARS, { series: 2, step: 0 })).toEqual({ x: 180, y: 89 });
	});

	it('is nowhere at a gap', () => {
		expect(findPosition(lines, LINES, { series: 1, step: 1 })).toBeNull();
		expect(findPosition(bars, BARS, { series: 1, step: 0 })).toBeNull();
	});
});

describe(toX, () => {
	it('puts a single year in the middle', () => {
		expect(toX(lines, 0, 1)).toBe(140);
	});
});

describe(findNearest, () => {
	it.each([
		['the year under the pointer', { x: 130, y: 35 }, { series: 0, step: 1 }],
		['a year before the first as the first', { x: -50, y: 100 }, { series: 1, step: 0 }],
		['a year after the last as the last', { x: 900, y: 100 }, { series: 1, step: 2 }],
		['a line with a figure rather than a gap', { x: 140, y: 110 }, { series: 0, step: 1 }],
		['a grey line that is meant', { x: 140, y: 62 }, { series: 2, step: 1 }],
		['no grey line that is far', { x: 140, y: 80 }, { series: 0, step: 1 }]
	])('takes %s', (_, pointer, spot) => {
		expect(findNearest(lines, LINES, pointer)).toEqual(spot);
	});

	it('takes the row of bars under the pointer, also one without a figure', () => {
		expect(findNearest(bars, BARS, { x: 5, y: 60 })).toEqual({ series: 1, step: 0 });
	});

	it('finds nothing in a chart of nothing', () => {
		expect(findNearest(lines, { ...LINES, series: [] }, ORIGIN)).toBeNull();
	});
});
