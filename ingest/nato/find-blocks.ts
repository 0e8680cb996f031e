/**
 * Where the tables of the workbook stand: a sheet has a title, a unit, a row of years, and one or
 * two blocks of countries, each under a heading of its own. Found by what is printed, since row and
 * column differ by sheet. Knows no country.
 */
import type { Report } from '../issue.ts';
import { issueAt, issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';
import { parseYearHeader } from './cell-value.ts';

export interface YearColumn {
	readonly column: number;
	readonly year: number;
	readonly isEstimate: boolean;
}

export interface Block {
	readonly grid: Grid;
	/** `Table 3 : Defence expenditure as a share of GDP and annual real change` */
	readonly title: string;
	/** `Million US dollars` */
	readonly unit: string;
	/** `Share of real GDP (%)`; empty where the sheet has one block without a heading. */
	readonly heading: string;
	readonly headerRow: number;
	readonly years: readonly YearColumn[];
	/** Rows of countries and totals, first and last. */
	readonly rows: { readonly first: number; readonly last: number };
}

const FEWEST_YEARS = 5;

export function findBlocks(grid: Grid, report: Report): readonly Block[] {
	const headerRow = findHeaderRow(grid);
	if (headerRow === null) return [];
	const years = readYears(grid, headerRow, report);
	const above = listTexts(grid, { first: 1, last: headerRow - 1 });
	const title = above.find((text) => /^table\s*\d/i.test(text)) ?? '';
	const unit = above.find((text) => !/^table\s*\d/i.test(text)) ?? '';
	const starts = findHeadings(grid, headerRow, years);
	const bounds = starts.map(({ row, heading }, index) => ({
		heading,
		rows: { first: row + 1, last: (starts[index + 1]?.row ?? grid.height + 1) - 1 }
	}));
	return bounds.map(({ heading, rows }) => ({
		...{ grid, title, unit, heading, headerRow, years, rows }
	}));
}

/** The first text of a row left of the years: a name, a heading or a remark. */
export function labelOf(grid: Grid, row: number, years: readonly YearColumn[]): string {
	const end = years[0]?.column ?? grid.width + 1;
	return listCells(grid, row, { first: 1, last: end - 1 }).find((text) => text !== '') ?? '';
}

function findHeaderRow(grid: Grid): number | null {
	const rows = Array.from({ length: grid.height }, (_, index) => index + 1);
	return rows.find((row) => countYears(grid, row) >= FEWEST_YEARS) ?? null;
}

function countYears(grid: Grid, row: number): number {
	const columns = Array.from({ length: grid.width }, (_, index) => index + 1);
	return columns.filter((column) => parseYearHeader(grid.valueAt({ row, column })) !== null).length;
}

function readYears(grid: Grid, row: number, report: Report): readonly YearColumn[] {
	const years: YearColumn[] = [];
	for (let column = 1; column <= grid.width; column += 1) {
		const header = parseYearHeader(grid.valueAt({ row, column }));
		const known = years.find(({ year }) => year === header?.year);
		if (header === null) {
			const text = textAt(grid, { row, column });
			if (text !== '') report(issueAt(grid, { row, column }, 'this is no year; not read'));
		} else if (known === undefined) years.push({ column, ...header });
		else report(issueAt(grid, { row, column }, 'the year has a column already; not read'));
	}
	return years;
}

/** Rows below the header with a text and no figure, up to the remarks at the end. */
function findHeadings(
	grid: Grid,
	headerRow: number,
	years: readonly YearColumn[]
): readonly { readonly row: number; readonly heading: string }[] {
	const rows = Array.from({ length: grid.height - headerRow }, (_, at) => headerRow + 1 + at);
	const labelled = rows.map((row) => ({ row, heading: labelOf(grid, row, years) }));
	const headings = labelled.filter(
		({ row, heading }) => heading !== '' && !isRemark(heading) && !hasFigures(grid, row, years)
	);
	const first = labelled.find(({ row }) => hasFigures(grid, row, years))?.row;
	const isUnderHeading = headings.some(({ row }) => first !== undefined && row < first);
	return isUnderHeading ? headings : [{ row: headerRow, heading: '' }, ...headings];
}

/** `Notes: …`, `*  These Allies …`, `(a) …`, and the page's number `-7-`. */
function isRemark(text: string): boolean {
	return /^(notes?\b|\*|\([a-z]\) |-\d+-)/i.test(text);
}

function hasFigures(grid: Grid, row: number, years: readonly YearColumn[]): boolean {
	return years.some(({ column }) => typeof grid.valueAt({ row, column }) === 'number');
}

function listTexts(grid: Grid, rows: { first: number; last: number }): readonly string[] {
	return Array.from({ length: rows.last - rows.first + 1 }, (_, at) => rows.first + at)
		.flatMap((row) => listCells(grid, row, { first: 1, last: grid.width }))
		.filter((text) => text !== '');
}

function listCells(
	grid: Grid,
	row: number,
	{ first, last }: { first: number; last: number }
): readonly string[] {
	return Array.from({ length: last - first + 1 }, (_, at) =>
		textAt(grid, { row, column: first + at })
	);
}

/** A block that was looked for and is not there. */
export function sayMissing(report: Report, what: string): void {
	report(issueOfSheet('the workbook', `${what} was not found; not read`));
}
