/** What is wrong in a workbook is said with sheet and cell; the rest of it is read. */
import { describe, expect, it } from 'vitest';
import {
	BLUE,
	PLAIN_ROWS,
	listFigures,
	listIssues,
	readSmall
} from '../fixtures/small-workbook.ts';
import type { SmallRow } from '../fixtures/small-workbook.ts';

const GDP = 'Share of GDP';
const HEADER: SmallRow = ['Country', 'Notes', 1949, 1950];
const KOSOVO: SmallRow = ['Kosovo', '', { value: 1, colour: BLUE }, 2];

async function issuesOf(...rows: readonly SmallRow[]): Promise<readonly string[]> {
	return listIssues(await readSmall({ [GDP]: rows }));
}

describe('rows', () => {
	it('an unknown country is named, and its row left out', async () => {
		const reading = await readSmall({ [GDP]: [HEADER, ['Atlantis', '', 5, 6], KOSOVO] });
		expect(listIssues(reading)).toEqual([
			'Share of GDP!A2 "Atlantis" no country of this name is known; not read'
		]);
		expect(Object.keys(listFigures(reading, GDP))).toEqual(['XKX 1949', 'XKX 1950']);
	});

	it('of two rows of one country the first is read, whatever the second calls it', async () => {
		const reading = await readSmall({
			[GDP]: [HEADER, KOSOVO, ['Turkey', '', 3, 4], ['Türkiye', '', 5, 6]]
		});
		expect(listIssues(reading)).toEqual([
			'Share of GDP!A4 "Türkiye" this country stands in row 3 already; the row is not read'
		]);
		expect(listFigures(reading, GDP)['TUR 1949']).toBe('3 reported C3');
	});

	it('a figure in the row of a heading is not lost in silence', async () => {
		expect(await issuesOf(HEADER, ['East Asia', '', '...', 7], KOSOVO)).toEqual([
			'Share of GDP!D2 "7" a figure in a row without a country; not read'
		]);
	});

	it('a figure in a row without a name is not lost in silence', async () => {
		expect(await issuesOf(HEADER, [null, '', 7], KOSOVO)).toEqual([
			'Share of GDP!C2 "7" a figure in a row without a country; not read'
		]);
	});

	it('a remark below the table is no country', async () => {
		expect(await issuesOf(HEADER, KOSOVO, ['Source: SIPRI'])).toEqual([]);
	});

	it('a sheet without a country is said', async () => {
		expect(await issuesOf(HEADER)).toEqual(['Share of GDP no country stands below the header']);
	});
});

describe('cells', () => {
	it.each(['12.5', 'n/a', '1,234'])(
		'text %j where a figure should be stays a gap',
		async (text) => {
			const reading = await readSmall({ [GDP]: [HEADER, ['Albania', '', text, 2], KOSOVO] });
			expect(listIssues(reading)).toEqual([
				`Share of GDP!C2 "${text}" neither a number nor a mark for a missing figure; left blank`
			]);
			expect(listFigures(reading, GDP)).toMatchObject({
				'ALB 1949': 'blank C2',
				'ALB 1950': '2 reported D2'
			});
		}
	);

	it('a figure below zero is kept as published, and said', async () => {
		const reading = await readSmall({ [GDP]: [HEADER, ['Albania', '', -1, 2], KOSOVO] });
		expect(listIssues(reading)).toEqual([
			'Share of GDP!C2 "-1" a figure below zero; kept as published'
		]);
		expect(listFigures(reading, GDP)['ALB 1949']).toBe('-1 reported C2');
	});

	it('a colour without a meaning is said', async () => {
		const green = { value: 1, colour: { rgb: '00B050' } };
		expect(await issuesOf(HEADER, ['Albania', '', green, 2], KOSOVO)).toEqual([
			'Share of GDP!C2 "1" the colour of the print is neither black, blue nor red; taken as black'
		]);
	});

	it('a sheet that lost its colours is said', async () => {
		expect(await issuesOf(HEADER, ['Albania', '', 1, 2])).toEqual([
			'Share of GDP nothing is printed in blue or red, so that every figure passes as reported'
		]);
	});
});

describe('notes', () => {
	it.each([
		['...', '"..." the mark for a missing figure stands where notes stand; no note taken'],
		[12.5, '"12.5" a figure stands where notes stand; no note taken'],
		[999, '"999" no text for the note "999" on the sheet of footnotes'],
		['§q', '"§q" "q" is neither a mark nor a footnote number']
	])('%j is no note', async (note, issue) => {
		expect(await issuesOf(HEADER, ['Albania', note, 1, 2], KOSOVO)).toEqual([
			`Share of GDP!B2 ${issue}`
		]);
	});

	it('a footnote number may be a number or text', async () => {
		expect(await issuesOf(HEADER, ['Albania', 13, 1, 2], KOSOVO)).toEqual([]);
	});

	it('a mark that nobody knows is said', async () => {
		const Footnotes = [
			['§', 'Something new'],
			[3, null, 'a'],
			[3, null, 'b'],
			[4],
			['¶', 'not include spending on paramilitary forces']
		];
		expect(listIssues(await readSmall({ Footnotes })).slice(0, 3)).toEqual([
			'Footnotes!A1 "§" nobody knows what this mark means; not read',
			'Footnotes!A3 "3" the note has a text already; not read',
			'Footnotes!A4 "4" the note has no text'
		]);
	});

	it('without a sheet of footnotes that is said once', async () => {
		const reading = await readSmall({ Footnotes: null });
		expect(listIssues(reading)).toEqual(['the workbook has no sheet of footnotes']);
		expect(reading.notes).toEqual([]);
	});
});

describe('columns', () => {
	it.each([
		['19x9', 'Share of GDP!D1 "19x9" neither a year nor a known column; not read'],
		[1949, 'Share of GDP!D1 "1949" the year has a column already; this one is not read'],
		[
			'1950 (current prices)',
			'Share of GDP!D1 "1950 (current prices)" other prices than the rest of the sheet; not read'
		],
		[null, 'Share of GDP!D1 "" figures stand below, but the header is empty; not read']
	])('the header %j', async (header, issue) => {
		const rows = [['Country', 'Notes', 1949, header], KOSOVO];
		const reading = await readSmall({ [GDP]: rows });
		expect(listIssues(reading)).toEqual([issue]);
		expect(listFigures(reading, GDP)).toEqual({ 'XKX 1949': '1 estimate C2' });
	});

	it('a year left out is said', async () => {
		expect(await issuesOf(['Country', 'Notes', 1949, 1951], KOSOVO)).toEqual([
			'Share of GDP no column for 1950'
		]);
	});

	it('a sheet without a header, or without a year, is not read', async () => {
		expect(await issuesOf(['Land', 'Notes', 1949], KOSOVO)).toEqual([
			'Share of GDP no row begins with "Country"; the sheet is not read'
		]);
		expect(await issuesOf(['Country', 'Notes'], ['Kosovo', '§'])).toEqual([
			'Share of GDP no year stands in the header, row 1; the sheet is not read'
		]);
	});
});

describe('sheets', () => {
	it('a missing sheet is said, and the others are read', async () => {
		const reading = await readSmall({ [GDP]: null });
		expect(listIssues(reading)).toEqual(['the workbook has no sheet of share-of-gdp']);
		expect(reading.sheets).toHaveLength(7);
	});

	it('constant prices of no known year are not read', async () => {
		const reading = await readSmall({
			'Constant (2023) US$': null,
			'Constant US$': PLAIN_ROWS.slice(1),
			'Regional totals': null
		});
		expect(listIssues(reading)).toContain(
			'Constant US$ no base year of the constant prices; not read'
		);
		expect(reading.constantPricesOf).toBeNull();
	});

	it('the base year may stand in the title', async () => {
		const reading = await readSmall({ 'Constant (2023) US$': null, 'Constant US$': PLAIN_ROWS });
		expect(reading.constantPricesOf).toBe(2023);
	});

	it('regional totals in prices of another year are not read', async () => {
		const reading = await readSmall({
			'Regional totals': [['at constant 2019 prices'], ['Region', 1950], ['World', 1]]
		});
		expect(listIssues(reading)).toEqual([
			'Regional totals constant prices of 2019, not 2023 as the countries; not read'
		]);
	});

	it('an unknown region is said', async () => {
		const reading = await readSmall({
			'Regional totals': [
				['Region', 1950],
				['Pangaea', 1],
				['World', 2]
			]
		});
		expect(listIssues(reading)).toEqual([
			'Regional totals!A2 "Pangaea" no region of this name is known; not read'
		]);
	});
});
