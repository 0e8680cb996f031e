import { describe, expect, it } from 'vitest';
import { mean, median, quantile } from './quantile.ts';

const HUNDRED = Array.from({ length: 100 }, (_, at) => 100 - at);

describe(quantile, () => {
	it('is the value that so many are not above', () => {
		expect(quantile(HUNDRED, 0.99)).toBe(99);
		expect(quantile(HUNDRED, 0)).toBe(1);
		expect(quantile([7], 0.99)).toBe(7);
	});

	it('is of something', () => {
		expect(() => quantile([], 0.5)).toThrow('no quantile of nothing');
	});
});

it('the median is a value that was measured', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2);
});

it('the mean is not', () => {
	expect(mean([1, 2])).toBe(1.5);
});
