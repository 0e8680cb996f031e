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

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1+1', '＋1', '－1', '＠a'])(
		'keeps %j from running as a formula',
		(text) => {
			expect(formatCsv([[text]])).toBe(`'${text}\r\n`);
		}
	);

	it('marks what is quoted inside the quotes, where a spreadsheet looks', () => {
		expect(formatCsv([['=HYPERLINK("http://a.example","b")', 'x']])).toBe(
			`"'=HYPERLINK(""http://a.example"",""b"")",x\r\n`
		);
	});

	it('never begins a text cell with a sign that a spreadsheet runs, and leaves numbers alone', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc
				.tuple(fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r'), fc.string())
				.map((both) => both.join('')),
			fc.double({ noNaN: true, noDefaultInfinity: true })
		);
		fc.assert(
			fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
				const [read = []] = readCsv(formatCsv([cells]));
				for (const [at, written] of cells.entries()) {
					const text = read[at] ?? '';
					if (typeof written === 'number') expect(text).toBe(String(written));
					else expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
				}
			})
		);
	});

	it('comes back as it was written', () => {
		const cell = fc
			.string({ unit: 'grapheme' })
			.filter((text) => !/^[=+\-@＝＋－＠\t\r\n]/.test(text));
		const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
		fc.assert(
			fc.property(rows, (written) => {
				expect(readCsv(formatCsv(written))).toEqual(written);
			})
		);
	});
});
