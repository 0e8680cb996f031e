import { describe, expect, it } from 'vitest';
import { BUDGETS } from './budgets.ts';
import { findExcess, formatQuantity, isMet } from './goal.ts';

const PAGE = { what: 'a page', most: 15_000, unit: 'bytes' } as const;

describe(findExcess, () => {
	it('has nothing to say of what is within', () => {
		expect(findExcess(PAGE, 15_000)).toBeNull();
		expect(isMet(PAGE, 15_000)).toBe(true);
	});

	it('names the difference', () => {
		expect(isMet(PAGE, 15_412)).toBe(false);
		expect(findExcess(PAGE, 15_412)).toBe(
			'a page: 15,412 bytes, 412 more than the budget of 15,000'
		);
		expect(findExcess({ what: 'a page', most: 2, unit: 'requests' }, 5)).toBe(
			'a page: 5 requests, 3 more than the budget of 2'
		);
	});

	it.each(Object.entries(BUDGETS))('bites one above the budget: %s', (_, budget) => {
		expect(findExcess(budget, budget.most)).toBeNull();
		expect(findExcess(budget, budget.most + 1)).toContain(', 1 more than the budget of ');
	});

	it('is no budget where nothing was measured', () => {
		expect(findExcess(PAGE, Number.NaN)).not.toBeNull();
	});
});

describe(formatQuantity, () => {
	it.each([
		[999, 'bytes', '999 B'],
		[5_342, 'bytes', '5.34 KB'],
		[1_414_901, 'bytes', '1.41 MB'],
		[1.3049, 'times', '1.3×'],
		[0.4567, 'milliseconds', '0.457 ms'],
		[212.4, 'per-second', '212 a second']
	] as const)('%d %s is %s', (value, unit, text) => {
		expect(formatQuantity(value, unit)).toBe(text);
	});
});
