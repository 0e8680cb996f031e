/**
 * Where the header of a sheet of figures stands and what each of its columns holds: found by what
 * is printed there, since row and order differ by sheet and release. Knows no row below the header.
 */
import type { Report } from '../issue.ts';
import { parseYearHeader } from './cell-value.ts';
import { issueAt, issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

export interface YearColumn {
	readonly year: number;
	readonly column: number;
	readonly isCurrentPrices: boolean;
}

export interface Columns {
	readonly headerRow: number;
	readonly name: number;
	readonly years: readonly YearColumn[];
	/** Named columns beside the years, where the sheet has them. */
	readonly texts: Readonly<Partial<Record<TextColumn, number>>>;
}

export type TextColumn = 'notes' | 'currency' | 'financialYear' | 'reportingYear' | 'omitted';

const TEXT_COLUMNS: readonly { readonly role: TextColumn; readonly header: RegExp }[] = [
	{ role: 'notes', header: /^(foot)?notes?$/i },
	{ role: 'currency', header: /^currency/i },
	{ role: 'financialYear', header: /^(fiscal|financial) year/i },
	{ role: 'reportingYear', header: /^reporting year/i },
	{ role: 'omitted', header: /^omitted/i }
];

/** @param first what the header's first cell says: `Country`, `Region` */
export function findColumns(grid: Grid, first: string, report: Report): Columns | null {
	const headerRow = findHeaderRow(grid, first);
	if (headerRow === null) {
		report(issueOfSheet(grid.name, `no row begins with "${first}"; the sheet is not read`));
		return null;
	}
	const years = readYears(grid, headerRow, report);
	if (years.length > 0) return { headerRow, name: 1, years, texts: readTexts(grid, headerRow) };
	report(
		issueOfSheet(
			grid.name,
			`no year stands in the header, row ${String(headerRow)}; the sheet is not read`
		)
	);
	return null;
}

function findHeaderRow(grid: Grid, first: string): number | null {
	for (let row = 1; row <= grid.height; row += 1) {
		if (textAt(grid, { row, column: 1 }).toLowerCase() === first.toLowerCase()) return row;
	}
	return null;
}

function readYears(grid: Grid, row: number, report: Report): readonly YearColumn[] {
	const years: YearColumn[] = [];
	for (let column = 2; column <= grid.width; column += 1) {
		const header = parseYearHeader(grid.valueAt({ row, column }));
		if (header === null) reportUnknownHeader(grid, { row, column }, report);
		else if (years.some((each) => isSameColumn(each, header))) {
			report(issueAt(grid, { row, column }, 'the year has a column already; this one is not read'));
		} else years.push({ ...header, column });
	}
	reportHoles(grid, years, report);
	return years;
}

function isSameColumn(a: Omit<YearColumn, 'column'>, b: Omit<YearColumn, 'column'>): boolean {
	return a.year === b.year && a.isCurrentPrices === b.isCurrentPrices;
}

/** A column without a header is no loss unless figures stand in it. */
function reportUnknownHeader(grid: Grid, place: { row: number; column: number }, report: Report) {
	const text = textAt(grid, place);
	if (TEXT_COLUMNS.some(({ header }) => header.test(text))) return;
	if (text !== '') report(issueAt(grid, place, 'neither a year nor a known column; not read'));
	else if (hasNumberBelow(grid, place)) {
		report(issueAt(grid, place, 'figures stand below, but the header is empty; not read'));
	}
}

function hasNumberBelow(grid: Grid, { row, column }: { row: number; column: number }): boolean {
	const rows = Array.from({ length: grid.height - row }, (_, index) => row + 1 + index);
	return rows.some((each) => typeof grid.valueAt({ row: each, column }) === 'number');
}

function reportHoles(grid: Grid, years: readonly YearColumn[], report: Report): void {
	const printed = years.filter((each) => !each.isCurrentPrices).map((each) => each.year);
	for (let year = Math.min(...printed) + 1; year < Math.max(...printed); year += 1) {
		if (!printed.includes(year)) report(issueOfSheet(grid.name, `no column for ${String(year)}`));
	}
}

function readTexts(grid: Grid, row: number): Columns['texts'] {
	const texts: Partial<Record<TextColumn, number>> = {};
	for (let column = 2; column <= grid.width; column += 1) {
		const role = TEXT_COLUMNS.find(({ header }) =>
			header.test(textAt(grid, { row, column }))
		)?.role;
		if (role !== undefined) texts[role] ??= column;
	}
	return texts;
}
