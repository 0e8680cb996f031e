import { describe, expect, it } from 'vitest';
import { findAreaBreaks, findBreaks } from './breaks.ts';

const yearsOf = (breaks: readonly { readonly year: number }[]) => breaks.map(({ year }) => year);

describe(findBreaks, () => {
	it('knows that Serbia without Montenegro begins in 2006', () => {
		expect(yearsOf(findBreaks('SRB', 'sipri-milex.current-usd'))).toEqual([2006]);
		expect(findBreaks('XKX', 'sipri-milex.current-usd')).toEqual([]);
	});

	it('keeps a break to the sources that have it', () => {
		expect(yearsOf(findBreaks('SRB', 'sipri-transfers.imports'))).toEqual([2006]);
		expect(findBreaks('SRB', 'seesac.exports-value')).toEqual([]);
	});

	it('knows that Chinese companies are in the Top 100 from 2015, which moves every country', () => {
		expect(yearsOf(findBreaks('WORLD', 'sipri-top100.arms-revenue'))).toEqual([2015]);
		expect(yearsOf(findBreaks('FRA', 'sipri-top100.arms-revenue'))).toEqual([2015]);
	});
});

describe(findAreaBreaks, () => {
	it('tells a break of several sources once, and not what changes for every area', () => {
		expect(yearsOf(findAreaBreaks('SRB'))).toEqual([2006]);
		expect(findAreaBreaks('WORLD')).toEqual([]);
	});
});
