/**
 * A sheet of the Top 100: one year's companies, row by row down to the first without a rank, and the
 * footnotes below. What does not fit is said with its cell and kept as published.
 */
import { toCellName } from '../../src/lib/dataset/cell-name.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import { findCountryCode } from '../names/area-names.ts';
import { parseFigureCell, parseWholeNumber } from '../sipri-milex/cell-value.ts';
import type { Report } from '../issue.ts';
import { issueAt, issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';
import type { Company, YearReading } from './company.ts';
import { findColumns } from './find-columns.ts';
import type { Columns } from './find-columns.ts';
import { readNotes } from './read-notes.ts';

/** SIPRI's name for companies owned and controlled in more than one European country. */
const TRANS_EUROPEAN = /^trans-?european$/i;
const UNCERTAIN_NOTE = /high degree of uncertainty/i;
const LIST_LENGTH = 100;

interface Sheet {
	readonly grid: Grid;
	readonly year: number;
	readonly columns: Columns;
	readonly notes: ReadonlyMap<string, string>;
	readonly report: Report;
}

/** Null where the sheet is no list; that is said. */
export function readYear(grid: Grid, year: number, report: Report): YearReading | null {
	const columns = findColumns(grid, year, report);
	if (columns === null) return null;
	const rows = findRows(grid, columns);
	const afterLast = (rows.at(-1) ?? columns.headerRow) + 1;
	const notes = readNotes(grid, afterLast, report);
	const sheet = { grid, year, columns, notes, report };
	const companies = rows.flatMap((row) => readCompany(sheet, row) ?? []);
	checkList(sheet, companies);
	const figures = rows.reduce((sum, row) => sum + countNumbers(sheet, row), 0);
	return { year, sheet: grid.name, pricesOf: columns.pricesOf, companies, notes, figures };
}

/** Rows from below the header to the first whose rank is no number. */
function findRows(grid: Grid, { headerRow, rank }: Columns): readonly number[] {
	const rows = Array.from({ length: grid.height - headerRow }, (_, at) => headerRow + 1 + at);
	const end = rows.findIndex((row) => typeof grid.valueAt({ row, column: rank }) !== 'number');
	return end === -1 ? rows : rows.slice(0, end);
}

function readCompany(sheet: Sheet, row: number): Company | null {
	const { grid, year, columns, report } = sheet;
	const place = { row, column: columns.revenue };
	const revenue = readNumber(sheet, row, columns.revenue);
	const name = textOf(sheet, row, columns.company);
	if (revenue === null || name === '') {
		report(issueAt(grid, place, 'a row without a company or its arms revenue; not read'));
		return null;
	}
	const country = textOf(sheet, row, columns.country);
	const letters = readLetters(sheet, row);
	const isUncertain = letters.some((letter) => UNCERTAIN_NOTE.test(sheet.notes.get(letter) ?? ''));
	return {
		...{ year, name, country, letters, row, revenue },
		rank: readNumber(sheet, row, columns.rank),
		rankBefore: textOf(sheet, row, columns.rankBefore),
		area: findArea(sheet, row, country),
		revenueBefore: readNumber(sheet, row, columns.revenueBefore),
		total: readNumber(sheet, row, columns.total),
		share: readNumber(sheet, row, columns.share, 'fraction'),
		constant: readNumber(sheet, row, columns.constant),
		constantBefore: readNumber(sheet, row, columns.constantBefore),
		quality: isUncertain ? 'uncertain' : 'reported',
		cell: toCellName(place)
	};
}

/** Null for the mark of a missing figure, an empty cell, and what is neither; the last is said. */
function readNumber(
	{ grid, report }: Sheet,
	row: number,
	...[column, unit = 'usd-million']: [column: number | null, unit?: 'usd-million' | 'fraction']
): number | null {
	if (column === null) return null;
	const parsed = parseFigureCell(grid.valueAt({ row, column }));
	if (parsed.kind === 'figure') return toShippedPrecision(parsed.value, unit);
	if (parsed.kind === 'unreadable') {
		report(issueAt(grid, { row, column }, 'neither a number nor a mark for a missing figure'));
	}
	return null;
}

function textOf({ grid }: Sheet, row: number, column: number | null): string {
	return column === null ? '' : textAt(grid, { row, column }).replaceAll(/\s+/g, ' ');
}

/** Letters without a footnote are said, and kept. */
function readLetters(sheet: Sheet, row: number): readonly string[] {
	const { columns, grid, notes, report } = sheet;
	const letters = [...textOf(sheet, row, columns.notes).replaceAll(/[^a-z]/g, '')];
	const unknown = letters.filter((letter) => !notes.has(letter));
	if (columns.notes !== null && unknown.length > 0) {
		const what = `no text for the note "${unknown.join('')}" below the list`;
		report(issueAt(grid, { row, column: columns.notes }, what));
	}
	return letters;
}

function findArea({ grid, columns, report }: Sheet, row: number, country: string): string | null {
	if (TRANS_EUROPEAN.test(country)) return 'TRANS-EUROPEAN';
	const code = findCountryCode(country);
	if (code !== undefined) return code;
	const what = 'no country of this name is known; the company is in the sum of the world alone';
	report(issueAt(grid, { row, column: columns.country }, what));
	return null;
}

function checkList({ grid, columns, year, notes, report }: Sheet, companies: readonly Company[]) {
	const count = companies.length;
	if (count !== LIST_LENGTH) {
		const what = `${String(count)} companies, not ${String(LIST_LENGTH)}: is the sheet whole?`;
		report(issueOfSheet(grid.name, what));
	}
	const seen = new Map<string, number>();
	for (const { name, row } of companies) {
		const first = seen.get(name);
		const place = { row, column: columns.company };
		if (first !== undefined) {
			report(
				issueAt(grid, place, `the company stands in row ${String(first)} already; both are kept`)
			);
		}
		seen.set(name, row);
	}
	const said = [...notes.values()].flatMap((text) => /constant \((\d{4})\)/i.exec(text)?.[1] ?? []);
	const other = said.find((text) => parseWholeNumber(text) !== columns.pricesOf);
	if (other !== undefined && columns.pricesOf !== null) {
		const what = `the header says constant prices of ${String(columns.pricesOf)}, the footnote of ${other}; the header is taken (year ${String(year)})`;
		report(issueOfSheet(grid.name, what));
	}
}

function countNumbers({ grid, columns }: Sheet, row: number): number {
	const { revenue, revenueBefore, total, share, constant, constantBefore } = columns;
	return [revenue, revenueBefore, total, share, constant, constantBefore].filter(
		(column) => column !== null && typeof grid.valueAt({ row, column }) === 'number'
	).length;
}
