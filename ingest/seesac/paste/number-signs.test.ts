import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrintedNumber } from '../cell-value.ts';
import type { NumberSigns } from '../cell-value.ts';
import { decideSigns } from './number-signs.ts';

const DOT: NumberSigns = { decimal: '.', thousands: ',' };
const COMMA: NumberSigns = { decimal: ',', thousands: '.' };

function cells(...texts: readonly string[]) {
	return texts.map((text, index) => ({ text, at: `line ${String(index + 2)}`, isCount: false }));
}

function group(cents: number, { decimal, thousands }: NumberSigns): string {
	const digits = String(Math.floor(cents / 100));
	const grouped = digits.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
	return `${grouped}${decimal}${String(cents % 100).padStart(2, '0')}`;
}

describe(decideSigns, () => {
	it.each([
		['1.234,50', ','],
		['1,234.50', '.'],
		['1.234.567', ','],
		['0.123', '.'],
		['12,5', ','],
		['1234.567', '.']
	])('%s can be read in one way only', (text, decimal) => {
		expect(decideSigns(cells('1.500', text).slice(1))).toMatchObject({
			kind: 'decided',
			signs: { decimal }
		});
	});

	it('lets one clear number speak for the whole table', () => {
		expect(decideSigns(cells('1.234', '2.500', '7,5'))).toMatchObject({ signs: COMMA });
	});

	it('knows that licences have no decimals', () => {
		const licences = { text: '1.234', at: 'line 2, total', isCount: true };
		expect(decideSigns([licences])).toMatchObject({ kind: 'decided', signs: COMMA });
	});

	it('says when it can only assume', () => {
		expect(decideSigns(cells('1,234', '17'))).toEqual({
			kind: 'assumed',
			signs: DOT,
			why: 'nothing shows whether "1,234" (line 2) has decimals or thousands; read as thousands'
		});
	});

	it('reads a table of any numbers with cents as it was printed, in either way', () => {
		const tables = fc.array(fc.nat({ max: 10 ** 12 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(tables, fc.constantFrom(DOT, COMMA), (table, signs) => {
				const texts = table.map((cents) => group(cents, signs));
				const decided = decideSigns(cells(...texts));
				expect(decided).toMatchObject({ kind: 'decided', signs });
				const read = texts.map((text) => parsePrintedNumber(text, signs));
				expect(read).toEqual(table.map((cents) => cents / 100));
			})
		);
	});
});

describe(parsePrintedNumber, () => {
	it.each(['', '1.2.3', '12.34,5', '1,5,5', '-5', '5 €', '1.234.56', ',5'])(
		'%j is no number with a decimal comma',
		(text) => {
			expect(parsePrintedNumber(text, COMMA)).toBeNull();
		}
	);

	it('allows spaces between thousands', () => {
		expect(parsePrintedNumber('1 234\u00a0567,8', COMMA)).toBe(1_234_567.8);
	});
});
