/** CSV that a spreadsheet and a parser read alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.ts';
import { readCsv } from '../testing/read-csv.ts';

describe('csv', () => {
	it('ends each row with CRLF', () => {
		expect(formatCsv([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
	});

	it('writes a gap as nothing and a number as it is', () => {
		expect(formatCsv([[null, -1.5, 0, 1e-7]])).toBe(',-1.5,0,1e-7\r\n');
	});

	it('quotes what would break a row', () => {
		expect(formatCsv([['a,b', 'say "no"', 'two\nlines']])).toBe(
			'"a,b","say ""no""","two\nlines"\r\n'
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps %j from running as a formula', (text) => {
		expect(formatCsv([[text]])).toBe(`'${text}\r\n`);
	});

	it('comes back as it was written', () => {
		const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
		const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
		fc.assert(
			fc.property(rows, (written) => {
				expect(readCsv(formatCsv(written))).toEqual(written);
			})
		);
	});
});
