import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGapMark, parseFigureCell, parseWholeNumber, parseYearHeader } from './cell-value.ts';

describe(parseFigureCell, () => {
	it.each([0, 1.5, -3, 1e12])('keeps the number %s', (value) => {
		expect(parseFigureCell(value)).toEqual({ kind: 'figure', value });
	});

	it.each(['...', '…', '. .', '..', ' ... ', '....', '. . .', '', '  '])(
		'reads %j as unavailable',
		(mark) => {
			expect(parseFigureCell(mark)).toEqual({ kind: 'gap', reason: 'unavailable' });
		}
	);

	it.each(['xxx', 'XXX', ' xxx '])('reads %j as not a state', (mark) => {
		expect(parseFigureCell(mark)).toEqual({ kind: 'gap', reason: 'not-a-state' });
	});

	it('reads an empty cell as blank: nothing says why', () => {
		expect(parseFigureCell(null)).toEqual({ kind: 'gap', reason: 'blank' });
	});

	it.each(['12.5', '1,234', 'n/a', 'xx', '.', '#N/A', true, new Date(0), Infinity, NaN])(
		'does not guess at %j',
		(value) => {
			expect(parseFigureCell(value)).toEqual({ kind: 'unreadable' });
		}
	);

	it('makes no figure of any text', () => {
		fc.assert(fc.property(fc.string(), (text) => parseFigureCell(text).kind !== 'figure'));
	});
});

describe(isGapMark, () => {
	it('knows marks from notes and from nothing', () => {
		expect(['...', '…', 'xxx'].every(isGapMark)).toBe(true);
		expect(['', '  ', '§', '3', null, 3].some(isGapMark)).toBe(false);
	});
});

describe(parseYearHeader, () => {
	it('reads a year as a number, as text, and with a point', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
				const expected = { year, isCurrentPrices: false };
				for (const header of [year, String(year), `${String(year)}.0`, ` ${String(year)} `]) {
					expect(parseYearHeader(header)).toEqual(expected);
				}
			})
		);
	});

	it('tells the column in current prices', () => {
		const expected = { year: 2025, isCurrentPrices: true };
		expect(parseYearHeader('2025 (current prices)')).toEqual(expected);
		expect(parseYearHeader('2025 Current prices')).toEqual(expected);
	});

	it.each([1949.5, 49, 20255, 'Notes', '', '2025e', '1949-2025', null, true, new Date(0)])(
		'does not take %j for a year',
		(header) => {
			expect(parseYearHeader(header)).toBeNull();
		}
	);

	it('never throws, and gives only years of our time', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.double()), (header) => {
				const year = parseYearHeader(header)?.year ?? 2000;
				return year >= 1900 && year <= 2100;
			})
		);
	});
});

describe(parseWholeNumber, () => {
	it('reads digits only', () => {
		expect(parseWholeNumber('79')).toBe(79);
		expect(['', '-1', '1.5', '1e3', ' 1', '0x1'].map(parseWholeNumber)).toEqual(
			Array(6).fill(null)
		);
	});
});
