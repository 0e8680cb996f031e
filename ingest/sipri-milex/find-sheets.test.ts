import { describe, expect, it } from 'vitest';
import { findSheets, parseBaseYear } from './find-sheets.ts';
import type { Issue } from '../issue.ts';
import type { Grid } from '../workbook/workbook.ts';

function toGrid(name: string): Grid {
	return { name, height: 0, width: 0, valueAt: () => null, colourAt: () => 'black' };
}

function find(...names: readonly string[]) {
	const issues: Issue[] = [];
	const found = findSheets(names.map(toGrid), (issue) => issues.push(issue));
	return {
		roles: [...found.keys()],
		whats: issues.map(({ sheet, what }) => `${sheet ?? ''}: ${what}`)
	};
}

describe(findSheets, () => {
	it.each([
		['Constant (2023) US$', 'sipri-milex.constant-usd'],
		['Constant (2015) USD', 'sipri-milex.constant-usd'],
		['Current US$', 'sipri-milex.current-usd'],
		['Current USD', 'sipri-milex.current-usd'],
		['Local currency calendar years', 'sipri-milex.local-currency'],
		['Local currency financial years', 'sipri-milex.local-currency-financial-year'],
		['Share of GDP', 'sipri-milex.share-of-gdp'],
		['Per capita', 'sipri-milex.per-capita'],
		['Share of Govt. spending', 'sipri-milex.share-of-government'],
		['  Regional  totals ', 'regional-totals'],
		['Footnotes', 'footnotes'],
		['Front page', 'front-page']
	])('knows the sheet %j', (name, role) => {
		expect(find(name).roles).toEqual([role]);
	});

	it('says which sheets are missing', () => {
		expect(find('Share of GDP').whats).toContain(': the workbook has no sheet of per-capita');
		expect(find('Share of GDP').whats).toHaveLength(8);
	});

	it('says which sheet it does not know', () => {
		expect(find('Top 100').whats).toContain('Top 100: no sheet of this name is known; not read');
	});

	it('reads the first of two sheets that hold the same', () => {
		const { whats } = find('Current US$', 'Current USD');
		expect(whats).toContain('Current USD: the sheet "Current US$" holds the same; not read');
	});
});

describe(parseBaseYear, () => {
	it.each([
		['Constant (2023) US$', 2023],
		['Constant 2015 USD', 2015],
		['Figures are in US$ b., at constant 2024 prices and exchange rates', 2024],
		['Military expenditure by region in constant US dollars   © SIPRI 2026', null],
		['Constant US$', null]
	])('reads %j as %s', (text, year) => {
		expect(parseBaseYear(text)).toBe(year);
	});
});
