import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGrowth } from './judge-growth.ts';

const toSteps = (heaps: readonly number[]) =>
	heaps.map((heap, at) => ({ asked: (at + 1) * 500, heap }));

describe(findGrowth, () => {
	it('is nothing where what is kept is kept once', () => {
		expect(findGrowth(toSteps([10, 15, 18, 20, 20, 20, 20, 20]))).toBe(0);
	});

	it('finds a leak of any size under what a worker keeps at first', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.1, max: 50, noNaN: true }),
				fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 4, maxLength: 4 }),
				(leak, first) => {
					const late = [5, 6, 7, 8].map((step) => 40 + (leak * step) / 2);
					expect(findGrowth(toSteps([...first, ...late]))).toBeCloseTo(leak, 6);
				}
			)
		);
	});

	it('needs a line', () => {
		expect(() => findGrowth(toSteps([1]))).toThrow('no line through 1 steps');
	});
});
