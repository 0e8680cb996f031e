import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from './spot.ts';

const LINES = { series: 2, steps: 18 };
const BARS = { series: 7, steps: 1 };

describe(walk, () => {
	it.each([
		['ArrowLeft', { series: 0, step: 16 }],
		['ArrowRight', { series: 0, step: 17 }],
		['ArrowDown', { series: 1, step: 17 }],
		['ArrowUp', { series: 0, step: 17 }],
		['Home', { series: 0, step: 0 }],
		['End', { series: 0, step: 17 }]
	])('%s leads from the newest year of the first line to %j', (key, to) => {
		expect(walk(key, { series: 0, step: 17 }, LINES)).toEqual(to);
	});

	it.each([
		['ArrowDown', 3],
		['ArrowRight', 3],
		['ArrowUp', 1],
		['ArrowLeft', 1],
		['Home', 0],
		['End', 6]
	])('%s leads through bars', (key, series) => {
		expect(walk(key, { series: 2, step: 0 }, BARS)).toEqual({ series, step: 0 });
	});

	it('leaves other keys to the page', () => {
		expect(walk('Tab', { series: 0, step: 0 }, LINES)).toBeNull();
		expect(walk('toString', { series: 0, step: 0 }, LINES)).toBeNull();
	});

	it('never leaves the chart', () => {
		const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
		const sizes = fc.record({
			series: fc.integer({ min: 1, max: 9 }),
			steps: fc.integer({ min: 1, max: 80 })
		});
		fc.assert(
			fc.property(fc.array(keys), sizes, (pressed, extent) => {
				const end = pressed.reduce((spot, key) => walk(key, spot, extent) ?? spot, {
					series: 0,
					step: extent.steps - 1
				});
				expect(end.series).toBeGreaterThanOrEqual(0);
				expect(end.series).toBeLessThan(extent.series);
				expect(end.step).toBeGreaterThanOrEqual(0);
				expect(end.step).toBeLessThan(extent.steps);
			})
		);
	});

	it.each([
		['ArrowRight', 5, 6],
		['ArrowDown', 5, 9],
		['ArrowDown', 11, 9],
		['ArrowUp', 5, 0],
		['ArrowUp', 9, 4],
		['End', 5, 11]
	])('%s leads in groups of flows from %i to %i', (key, from, to) => {
		const flows = { series: 12, steps: 1, heads: [0, 4, 9] };
		expect(walk(key, { series: from, step: 0 }, flows)).toEqual({ series: to, step: 0 });
	});
});
