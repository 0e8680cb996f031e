/**
 * Every company of the Top 100 that is served, and every sum of a country or of all, beside SIPRI's
 * workbook as a second reader reads it.
 */
import { describe, expect, it } from 'vitest';
import type { TableAnswer } from '../../functions/tables/tables-schema.ts';
import { isSame } from './find-difference.ts';
import { hasFile, openSheets, sheetOf } from './publisher-files.ts';
import type { Cells } from './read-cells.ts';
import { ask, listServed } from './served.ts';

const FILE = 'sipri-top100/SIPRI-Top-100-2002-2024.xlsx';
const RELEASE = '2026-01';
const [FIRST_ROW, LAST_ROW] = [5, 104];

const isHere = hasFile(FILE);
const sheets = isHere ? openSheets(FILE) : new Map<string, Cells>();

interface Company {
	readonly name: string;
	readonly country: string;
	readonly rank: string;
	readonly revenue: number | null;
	readonly totalRevenue: number | null;
	readonly notes: string;
}

describe('the Top 100', () => {
	it.skipIf(!isHere)('has each company as its row has it', async () => {
		const { rows } = await ask<TableAnswer>(`tables?table=companies&release=${RELEASE}`);
		const differences = rows.filter((row) => {
			const printed = readCompany(
				sheetOf(sheets, String(row.sheet)),
				Number.parseInt(String(row.row), 10)
			);
			return !(
				row.company === printed.name &&
				row.country === printed.country &&
				String(row.rank) === printed.rank &&
				row.arms_revenue === printed.revenue &&
				row.total_revenue === printed.totalRevenue &&
				row.quality === (isUncertain(printed, String(row.year)) ? 'uncertain' : 'reported')
			);
		});
		expect(differences).toEqual([]);
		expect(rows.length).toBeGreaterThan(150);
	});

	it.skipIf(!isHere)('adds up to what is served of each country and of all', async () => {
		const served = await listServed('sipri-top100.arms-revenue', RELEASE);
		const differences = served.flatMap(({ area, name, figures }) =>
			figures.flatMap(({ year, value }) => {
				const own = listCompanies(year).filter(
					({ country }) => area.code === 'WORLD' || country === name
				);
				const sum = own.reduce((total, { revenue }) => total + (revenue ?? Number.NaN), 0);
				const isRight = value === null ? own.length === 0 : isSame(value, sum, 4);
				return isRight
					? []
					: [`${area.code} ${String(year)}: ${String(value)}, but ${String(sum)}`];
			})
		);
		expect(differences).toEqual([]);
		const counted = served.flatMap(({ figures }) => figures.filter(({ value }) => value !== null));
		expect(counted.length).toBeGreaterThan(300);
	});

	it.skipIf(!isHere)('is uncertain where a part of the sum is', async () => {
		const served = await listServed('sipri-top100.arms-revenue', RELEASE);
		const world = served.find(({ area }) => area.code === 'WORLD');
		const qualities = world?.figures.map((point) => [
			point.year,
			point.value === null ? null : point.quality
		]);
		const expected = world?.figures.map(({ year }) => [
			year,
			listCompanies(year).some((each) => isUncertain(each, String(year))) ? 'uncertain' : 'reported'
		]);
		expect(qualities).toEqual(expected);
		expect(qualities).toContainEqual([2024, 'uncertain']);
	});
});

function listCompanies(year: number): readonly Company[] {
	const cells = sheetOf(sheets, String(year));
	return Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, at) =>
		readCompany(cells, FIRST_ROW + at)
	);
}

function readCompany(cells: Cells, row: number): Company {
	const textOf = (header: RegExp) => {
		const column = findColumn(cells, header);
		return column === null ? '' : toText(cells.get(column + String(row))?.value);
	};
	const numberOf = (header: RegExp) => {
		const value = cells.get(`${findColumn(cells, header) ?? ''}${String(row)}`)?.value;
		return typeof value === 'number' ? value : null;
	};
	return {
		name: textOf(/^Company/),
		country: textOf(/^Country/),
		rank: textOf(/^Rank/),
		revenue: numberOf(/^Arms revenues +\(/),
		totalRevenue: numberOf(/^Total revenues/),
		notes: textOf(/^Notes/)
	};
}

/** The first column with such a header: its own year stands before the one before. */
function findColumn(cells: Cells, header: RegExp): string | null {
	const found = 'ABCDEFGHIJ'
		.split('')
		.find((column) => header.test(toText(cells.get(`${column}4`)?.value)));
	return found ?? null;
}

function toText(value: string | number | null | undefined): string {
	return String(value ?? '').trim();
}

/** The sheet's own note says which letter marks a revenue that is an uncertain estimate. */
function isUncertain({ notes }: Company, year: string): boolean {
	const cells = sheetOf(sheets, year);
	const letters = [...cells].flatMap(([address, { value }]) =>
		/^B1[01]\d$/.test(address) && String(value).includes('high degree of uncertainty')
			? [toText(cells.get(`A${address.slice(1)}`)?.value)]
			: []
	);
	return letters.some((letter) => notes.split(/[^a-z]+/).includes(letter));
}
