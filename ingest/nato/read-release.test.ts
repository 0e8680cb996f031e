/** NATO's layout in small: two blocks a sheet, years marked `e`, what does not fit said with its cell. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { CellValue } from '../workbook/workbook.ts';
import { readRelease } from './read-release.ts';
import type { NatoReading } from './read-release.ts';

type Rows = readonly (readonly CellValue[])[];

const YEARS = [null, null, null, 2014, 2015, 2016, '2019', '2022', '2023e', '2024e'];
const MARK = '*  These Allies have national laws or political agreements';
const SHARES: Rows = [
	['Table 3 : Defence expenditure as a share of GDP and annual real change'],
	['Based on 2015 prices'],
	YEARS,
	['Share of real GDP (%)'],
	[null, null, 'Albania', 1.34, 1.16, 1.1, 1.28, 1.2, 1.74, 2.03],
	[null, null, 'Romania*', 1.35, 1.45, 1.43, 1.84, 1.73, 1.6, 2.25],
	['NATO Total', null, null, 2.58, 2.48, 2.48, 2.52, 2.5, 2.52, 2.71],
	['Annual real change (%)'],
	[null, null, 'Albania', -2.7, -11.8, -1.9, 12.7, 2, 49.3, 19.8],
	[null, null, 'Notes: Figures for 2023 and 2024 are estimates.'],
	[null, null, MARK]
];
const PERSONS: Rows = [
	['Table 7 : Military personnel'],
	['Thousands'],
	YEARS,
	[null, null, 'Albania', 6.744, 6.247, 5.782, 6.82, 6.641, 6.564, 7.034]
];

async function read(sheets: Readonly<Record<string, Rows>>): Promise<NatoReading> {
	const bytes = await writeXlsx({
		sheets: Object.entries(sheets).map(([name, rows]) => ({
			name,
			rows: rows.map((row) => [...row])
		}))
	});
	const opened = await openWorkbook(bytes);
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	return readRelease(opened.workbook);
}

async function issuesOf(rows: Rows): Promise<readonly string[]> {
	const { issues } = await read({ TABLE3: rows });
	const some = issues.filter(({ sheet }) => sheet === 'TABLE3');
	return some.map(({ cell, raw, what }) => `${cell ?? ''} "${raw}" ${what}`);
}

function change(row: number, column: number, value: CellValue): Rows {
	return SHARES.map((cells, at) => (at === row - 1 ? cells.with(column - 1, value) : cells));
}

describe(readRelease, () => {
	it('reads shares as fractions, and years marked e as estimates', async () => {
		const { series } = await read({ TABLE3: SHARES });
		expect(series.map(({ row }) => [row.measure, row.area, row.notes])).toEqual([
			['share-of-gdp', 'ALB', []],
			['share-of-gdp', 'ROU', ['two-per-cent-by-law']]
		]);
		expect(series[0]?.figures.slice(4)).toEqual([
			{ area: 'ALB', year: 2022, value: 0.012, quality: 'reported', gap: null, cell: 'H5' },
			{ area: 'ALB', year: 2023, value: 0.0174, quality: 'estimate', gap: null, cell: 'I5' },
			{ area: 'ALB', year: 2024, value: 0.0203, quality: 'estimate', gap: null, cell: 'J5' }
		]);
	});

	it('does not take the second block for the first', async () => {
		const { series } = await read({ TABLE3: SHARES });
		expect(series.flatMap(({ figures }) => figures).some(({ cell }) => cell === 'D9')).toBe(false);
	});

	it('reads a sheet of one block without a heading', async () => {
		const { series } = await read({ TABLE7: PERSONS });
		expect(series[0]?.row).toMatchObject({ measure: 'personnel', unit: 'thousand-persons' });
		expect(series[0]?.figures[0]?.value).toBe(6.744);
	});

	it('does not take a table of GDP for one of expenditure', async () => {
		const gdp = PERSONS.with(0, ['Table 5 : GDP']).with(1, ['Million US dollars']);
		const rows = gdp.toSpliced(3, 0, ['Current prices and exchange rates']);
		expect((await read({ TABLE5: rows })).series).toEqual([]);
	});

	it('says which tables were not found', async () => {
		const { issues } = await read({ TABLE3: SHARES });
		expect(issues.map(({ what }) => what)).toEqual([
			'the table of nato.equipment-share was not found; not read',
			'the table of nato.personnel was not found; not read',
			'the table of nato.current-usd was not found; not read',
			'the table of nato.constant-usd was not found; not read'
		]);
	});
});

describe('what does not fit is said with its cell', () => {
	it('nothing, where all fits', async () => {
		expect(await issuesOf(SHARES)).toEqual([]);
	});

	it.each([
		[5, 4, '#REF!', 'D5 "#REF!" neither a number nor a mark for a missing figure; left blank'],
		[5, 4, -1, 'D5 "-1" a figure below zero; kept as published'],
		[6, 3, 'Atlantis', 'C6 "Atlantis" no country of this name is known; not read'],
		[6, 3, 'Albania', 'C6 "Albania" this country stands in row 5 already; not read'],
		[3, 10, '2023e', 'J3 "2023e" the year has a column already; not read'],
		[3, 10, '20x4', 'J3 "20x4" this is no year; not read']
	])('row %i, column %i: %j', async (...[row, column, value, issue]) => {
		expect(await issuesOf(change(row, column, value))).toEqual([issue]);
	});

	it.each([
		['...', 'unavailable'],
		[null, 'blank']
	])('%j is a gap, not a fault', async (mark, gap) => {
		const { series } = await read({ TABLE3: change(5, 4, mark) });
		expect(series[0]?.figures[0]).toMatchObject({ value: null, gap, cell: 'D5' });
	});
});
