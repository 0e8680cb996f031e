import { describe, expect, it } from 'vitest';
import {
	BLUE,
	PLAIN_ROWS,
	RED,
	TITLE,
	listFigures,
	listIssues,
	readSmall
} from '../fixtures/small-workbook.ts';
import { readRelease } from './read-release.ts';
import type { ReleaseReading } from './reading.ts';

const GDP = 'Share of GDP';

function findRow({ sheets }: ReleaseReading, sheet: string, area: string) {
	const series = sheets.find((each) => each.sheet === sheet)?.series;
	return series?.find(({ row }) => row.area === area)?.row;
}

describe(readRelease, () => {
	it('reads a clean workbook without an issue', async () => {
		const reading = await readSmall();
		expect(listIssues(reading)).toEqual([]);
		expect(reading.constantPricesOf).toBe(2023);
		expect(listFigures(reading, GDP)).toEqual({
			'ALB 1949': '10 reported C4',
			'ALB 1950': '11 estimate D4',
			'ALB 1951': '12 uncertain E4',
			'XKX 1949': 'not-a-state C5',
			'XKX 1950': 'unavailable D5',
			'XKX 1951': '20 reported E5'
		});
	});

	it('finds the header wherever it stands, and columns in any order', async () => {
		const rows = [
			[TITLE],
			[],
			['Figures in blue are estimates.'],
			[],
			['Country', '', 'Notes', 'Reporting year', '1988.0', '1989', 1990],
			[],
			['Albania', null, '§', 'FY', 1, 2, { value: 3, colour: BLUE }]
		];
		const reading = await readSmall({ [GDP]: rows });
		expect(listIssues(reading)).toEqual([]);
		expect(findRow(reading, GDP, 'ALB')).toMatchObject({
			reportingYear: 'FY',
			notes: ['adopted-budget']
		});
		expect(listFigures(reading, GDP)).toEqual({
			'ALB 1988': '1 reported E7',
			'ALB 1989': '2 reported F7',
			'ALB 1990': '3 estimate G7'
		});
	});

	it('tells marks, empty text and empty cells apart', async () => {
		const rows = [
			['Country', 'Notes', 1949, 1950, 1951, 1952, 1953, 1954, 1955],
			['Albania', '', '...', '…', '. .', '..', 'xxx', '', null],
			['Kosovo', '', 1, 1, 1, 1, 1, 1, { value: 1, colour: BLUE }]
		];
		const figures = Object.values(listFigures(await readSmall({ [GDP]: rows }), GDP)).slice(0, 7);
		expect(figures).toEqual([
			'unavailable C2',
			'unavailable D2',
			'unavailable E2',
			'unavailable F2',
			'not-a-state G2',
			'unavailable H2',
			'blank I2'
		]);
	});

	it('reads colours by index, by rgb and by theme', async () => {
		const print = (colour: object, value: number) => ({ value, colour });
		const rows = [
			['Country', 'Notes', 1949, 1950, 1951, 1952, 1953, 1954],
			[
				'Albania',
				'',
				print({ indexed: 12 }, 1),
				print({ indexed: 10 }, 2),
				print({ rgb: 'FF0000FF' }, 3),
				print({ rgb: 'FFFF0000' }, 4),
				print({ theme: 1 }, 5),
				print({ indexed: 8 }, 6)
			]
		];
		const reading = await readSmall({ [GDP]: rows });
		expect(listIssues(reading)).toEqual([]);
		expect(Object.values(listFigures(reading, GDP)).map((text) => text.split(' ')[1])).toEqual([
			'estimate',
			'uncertain',
			'estimate',
			'uncertain',
			'reported',
			'reported'
		]);
	});

	it('passes over headings, with or without stray marks', async () => {
		const rows = [...PLAIN_ROWS, ['East Asia', '', '...', '...', '...'], ['Central Asia'], []];
		const reading = await readSmall({ [GDP]: rows });
		expect(listIssues(reading)).toEqual([]);
		expect(Object.keys(listFigures(reading, GDP))).toHaveLength(6);
	});

	it('splits notes and keeps the texts word for word', async () => {
		const reading = await readSmall();
		expect(findRow(reading, GDP, 'ALB')?.notes).toEqual([
			'adopted-budget',
			'without-paramilitary',
			'3'
		]);
		expect(reading.notes.find(({ id }) => id === '3')?.text).toBe(
			'Albania: An invented footnote, "quoted", and\nin two lines.'
		);
	});

	it('knows a mark by its text, so that swapped signs do no harm', async () => {
		const reading = await readSmall({
			Footnotes: [
				['§', 'Figures for these countries do not include military pensions.'],
				['¶', 'Figures for these countries are for the adopted budget'],
				[3, null, 'Albania: text']
			]
		});
		expect(findRow(reading, GDP, 'ALB')?.notes).toEqual([
			'without-pensions',
			'adopted-budget',
			'3'
		]);
	});

	it('keeps currency and financial year as the source says them', async () => {
		const reading = await readSmall();
		expect(findRow(reading, 'Local currency financial years', 'ALB')).toMatchObject({
			measure: 'local-currency-financial-year',
			unit: 'local-currency',
			currency: 'Leks',
			financialYear: 'Apr-Mar'
		});
	});

	it('reads regional totals in US$ billion, with red as estimate and the last column apart', async () => {
		const reading = await readSmall();
		const series = reading.sheets.find(({ sheet }) => sheet === 'Regional totals')?.series;
		expect(series?.map(({ row }) => [row.measure, row.area, row.unit, row.omitted])).toEqual([
			['constant-usd', 'WORLD', 'usd-billion', 'Korea, North, Laos'],
			['current-usd', 'WORLD', 'usd-billion', 'Korea, North, Laos']
		]);
		expect(
			series?.map(({ figures }) => figures.map(({ year, quality }) => [year, quality]))
		).toEqual([
			[
				[1950, 'reported'],
				[1951, 'estimate']
			],
			[[1951, 'reported']]
		]);
	});

	it('keeps a figure to the decimals of its unit', async () => {
		const rows = [
			['Country', 'Notes', 2024],
			['Kosovo', '', { value: 161.98947369087975, colour: BLUE }]
		];
		const reading = await readSmall({ 'Current US$': rows });
		expect(listFigures(reading, 'Current US$')).toEqual({ 'XKX 2024': '161.9895 estimate C2' });
	});

	it('reads the names and sheets of an older release', async () => {
		const rows = [
			['Country', 'Notes', 1949],
			['Czech Rep.', '', 1],
			['Macedonia, FYR', '', 2],
			['USA', '', { value: 3, colour: RED }]
		];
		const reading = await readSmall({
			'Constant (2023) US$': null,
			'Constant (2015) USD': rows,
			'Current US$': null,
			'Current USD': rows,
			'Regional totals': null
		});
		expect(reading.constantPricesOf).toBe(2015);
		expect(listIssues(reading)).toEqual(['the workbook has no sheet of regional-totals']);
		expect(Object.keys(listFigures(reading, 'Current USD'))).toEqual([
			'CZE 1949',
			'MKD 1949',
			'USA 1949'
		]);
	});
});
