import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseYearTicks } from './year-ticks.ts';

describe(chooseYearTicks, () => {
	it('shows every year where they fit', () => {
		expect(chooseYearTicks(2015, 2020, 10)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
	});

	it('shows where the chart begins and ends, and drops a multiple too near to either', () => {
		expect(chooseYearTicks(1996, 2025, 8)).toEqual([1996, 2000, 2005, 2010, 2015, 2020, 2025]);
		expect(chooseYearTicks(1999, 2026, 8)).toEqual([1999, 2005, 2010, 2015, 2020, 2026]);
	});

	it('goes in even steps where a round one has both ends', () => {
		expect(chooseYearTicks(2015, 2025, 9)).toEqual([2015, 2020, 2025]);
		expect(chooseYearTicks(2010, 2025, 9)).toEqual([2010, 2015, 2020, 2025]);
		expect(chooseYearTicks(2008, 2025, 10)).toEqual([
			2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2025
		]);
	});

	it('never has more than fit, and rises', () => {
		const year = fc.integer({ min: 1900, max: 2100 });
		fc.assert(
			fc.property(year, year, fc.integer({ min: 3, max: 30 }), (a, b, most) => {
				fc.pre(a !== b);
				const ticks = chooseYearTicks(Math.min(a, b), Math.max(a, b), most);
				expect(ticks.length).toBeLessThanOrEqual(most + 1);
				expect(ticks).toEqual([...new Set(ticks)].toSorted((x, y) => x - y));
			})
		);
	});
});
