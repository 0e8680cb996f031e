import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_YEAR, DEALS, change, open, toBytes, toText } from './fixtures/register-text.ts';
import { openRegister } from './open-register.ts';

describe('the two layouts', () => {
	it('are told by their headers, and say when they were generated', () => {
		expect(open(BY_YEAR)).toMatchObject({ layout: 'deliveries', generated: '2026-02-12' });
		expect(open(DEALS)).toMatchObject({ layout: 'deals', generated: '2025-10-23' });
	});

	it('have rows with the lines of the file', () => {
		expect(open(BY_YEAR).rows[0]).toMatchObject({ line: 13 });
		expect(toText(BY_YEAR).split('\r\n')[12]).toContain(open(BY_YEAR).rows[0]?.cells.join(','));
	});

	it('lose the semicolon at the end of a line, and nothing else', () => {
		expect(open(BY_YEAR).rows.map(({ cells }) => cells.at(-1))).toEqual(
			open(BY_YEAR).rows.map(() => 'No')
		);
	});

	it('a comment that holds the end of a line is put together again, aloud', () => {
		const { rows, issues } = open(DEALS);
		expect(rows[0]?.cells.slice(-3)).toEqual(['0.25', '3.5', '3.25']);
		expect(rows[1]).toMatchObject({ line: 15 });
		expect(issues.map(({ cell, what }) => `${cell ?? ''}: ${what}`)).toEqual([
			'line 13: the row is broken in two by the end of a line in its last cell; read as one'
		]);
	});

	it('are the same with the line ends of Windows', () => {
		const windows = toText(DEALS).replaceAll(/\r?\n/g, '\r\n');
		expect(open(toBytes(windows)).rows).toEqual(open(DEALS).rows);
	});
});

describe('the encoding', () => {
	const commentOf = (bytes: Uint8Array) =>
		open(bytes).rows.flatMap(({ cells }) => cells.filter((cell) => cell.includes('J-35D')))[0];

	it('is ISO-8859-1', () => {
		expect(commentOf(DEALS)).toContain('modified to J-35Ö'.replace('modified', 'modernized'));
	});

	it('may be UTF-8 once somebody saved it so, aloud', () => {
		const saved = new TextEncoder().encode(toText(DEALS));
		expect(commentOf(saved)).toBe(commentOf(DEALS));
		expect(open(saved).issues.map(({ what }) => what)).toContain(
			'the file was saved as UTF-8, which SIPRI’s is not; read so'
		);
	});

	it('is refused as UTF-16', () => {
		expect(openRegister(Buffer.from(toText(DEALS), 'utf16le'))).toEqual({
			kind: 'refused',
			why: 'this is no text, or it was saved as UTF-16'
		});
	});
});

describe('a header that is another', () => {
	it.each([
		[
			'Delivery year,',
			'Year delivered,',
			'line 12, column 11 "Year delivered": "Delivery year" should stand here'
		],
		[
			'Supplier,Recipient',
			'Recipient,Supplier',
			'line 12, column 2 "Recipient": "Supplier" should stand here'
		],
		[
			'Local production;',
			'Local production,Remarks;',
			'line 12, column 18 "Remarks": no such column is known'
		]
	])('%s → %s', (from, to, why) => {
		expect(openRegister(change(BY_YEAR, from, to))).toEqual({ kind: 'refused', why });
	});

	it('names a column that lost its place without a name', () => {
		expect(openRegister(change(DEALS, 'Year of order, ,', 'Year of order,Mark,'))).toEqual({
			kind: 'refused',
			why: 'line 12, column 4 "Mark": a column without a name should stand here'
		});
	});

	it('is missing', () => {
		expect(openRegister(toBytes('Transfers of major conventional arms\n\nnothing\n'))).toEqual({
			kind: 'refused',
			why: 'no line of the first 40 is a header of the register'
		});
	});

	it('has no row below it', () => {
		const header = toText(BY_YEAR).split('\r\n').slice(0, 12).join('\r\n');
		expect(openRegister(toBytes(header))).toEqual({
			kind: 'refused',
			why: 'no row stands below the header'
		});
	});
});

describe('a file that is cut', () => {
	it('is refused with the line, never read in part', () => {
		const short = BY_YEAR.subarray(0, BY_YEAR.length - 40);
		expect(openRegister(short)).toMatchObject({
			kind: 'refused',
			why: expect.stringMatching(
				/^line 30: \d+ cells, but the header has 17; .* Is the file cut off\?$/
			) as string
		});
	});

	it('is refused wherever it is cut inside a row of the layout that ends its rows', () => {
		const text = toText(BY_YEAR);
		const afterHeader = text.indexOf('\r\n', text.indexOf('Local production;')) + 2;
		fc.assert(
			fc.property(fc.integer({ min: afterHeader + 1, max: text.length - 1 }), (length) => {
				const cut = text.slice(0, length);
				const isWhole = /;[\r\n]*$/.test(cut);
				expect(openRegister(toBytes(cut)).kind).toBe(isWhole ? 'register' : 'refused');
			})
		);
	});

	it('of the other layout is told to have no end, for a digit may be missing', () => {
		const { issues } = open(DEALS.subarray(0, DEALS.length - 2));
		expect(issues.at(0)?.what).toMatch(/^the last line has no end/);
	});

	it('a row with a comma too many is refused, not shifted', () => {
		expect(openRegister(change(BY_YEAR, 'Bayraktar TB-2', 'Bayraktar, TB-2'))).toMatchObject({
			kind: 'refused',
			why: expect.stringMatching(/^line \d+: 18 cells, but the header has 17/) as string
		});
	});
});
