import { describe, expect, it } from 'vitest';
import { findTimes } from './foresee-limits.ts';

const SHIPPED = {
	name: '1×',
	figures: 10,
	bytes: 100,
	start: 20,
	first: 3,
	decode: 2,
	next: 1,
	heap: 5,
	heapOfAll: 6
};
const GREATEST = { ...SHIPPED, name: '11×', figures: 110, bytes: 1100, start: 20 };

describe(findTimes, () => {
	it('follows the line through the least and the greatest', () => {
		expect(findTimes({ of: 'bytes', most: 2000 }, SHIPPED, GREATEST)).toBe(20);
	});

	it('leaves room for what is no data', () => {
		expect(findTimes({ of: 'bytes', most: 2000, rest: 1000 }, SHIPPED, GREATEST)).toBe(10);
	});

	it('is endless where more figures cost no more', () => {
		expect(findTimes({ of: 'start', most: 1000 }, SHIPPED, GREATEST)).toBe(Infinity);
	});

	it('is nothing where the limit is met as shipped', () => {
		expect(findTimes({ of: 'first', most: 2 }, SHIPPED, GREATEST)).toBe(0);
	});
});
