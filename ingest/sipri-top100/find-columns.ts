/**
 * Which column of a sheet of the Top 100 holds what, by its header: the words are the same in every
 * year, their spaces, order and number are not. Knows no row below the header.
 */
import { parseWholeNumber } from '../sipri-milex/cell-value.ts';
import type { Report } from '../issue.ts';
import { issueAt, issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

export interface Columns {
	readonly headerRow: number;
	readonly rank: number;
	readonly rankBefore: number | null;
	readonly company: number;
	readonly notes: number | null;
	readonly country: number;
	readonly revenue: number;
	readonly revenueBefore: number | null;
	readonly total: number | null;
	readonly share: number | null;
	readonly constant: number | null;
	readonly constantBefore: number | null;
	readonly pricesOf: number | null;
}

interface Header {
	readonly column: number;
	readonly text: string;
	/** The first year that it names. */
	readonly year: number | null;
}

const LAST_HEADER_ROW = 12;
const REVENUE = /^arms revenues \(\d{4}\)$/;
const CONSTANT = /constant \((\d{4})|constant (\d{4})/;

/** Null, and said, where the sheet has no header or not the columns that make a list. */
export function findColumns(grid: Grid, year: number, report: Report): Columns | null {
	const headerRow = findHeaderRow(grid);
	if (headerRow === null) {
		report(issueOfSheet(grid.name, 'no row begins with "Rank"; the sheet is not read'));
		return null;
	}
	const headers = readHeaders(grid, headerRow);
	const find = (words: RegExp) => headers.filter(({ text }) => words.test(text));
	const place = (words: RegExp, of = year) =>
		find(words).find((each) => each.year === null || each.year === of)?.column ?? null;
	const [rank, rankBefore] = find(/^rank \(/);
	const company = place(/^company/);
	const country = place(/^country/);
	const revenue = place(REVENUE);
	const missing = [
		...(rank === undefined ? ['Rank'] : []),
		...(company === null ? ['Company'] : []),
		...(country === null ? ['Country'] : []),
		...(revenue === null ? [`Arms revenues (${String(year)})`] : [])
	];
	if (rank === undefined || company === null || country === null || revenue === null) {
		const what = `the header has no column ${missing.join(', ')}; the sheet is not read`;
		report(issueAt(grid, { row: headerRow, column: 1 }, what));
		return null;
	}
	return {
		...{ headerRow, rank: rank.column, company, country, revenue },
		rankBefore: rankBefore?.column ?? null,
		notes: place(/^notes/),
		revenueBefore: place(REVENUE, year - 1),
		total: place(/^total revenues/),
		share: place(/% of total/),
		...findConstants(find(CONSTANT), year, (header, what) => {
			report(issueAt(grid, { row: headerRow, column: header.column }, what));
		})
	};
}

/**
 * Of two columns in constant prices the first is of the year and the second of the year before,
 * whatever year the second header names: one sheet names the same year twice.
 */
function findConstants(
	headers: readonly Header[],
	year: number,
	say: (header: Header, what: string) => void
): Pick<Columns, 'constant' | 'constantBefore' | 'pricesOf'> {
	const [first, second] = headers;
	const pricesOf = parseWholeNumber(first === undefined ? '' : findPriceYear(first.text));
	if (first === undefined) return { constant: null, constantBefore: null, pricesOf };
	if (second === undefined) {
		const isBefore = first.year === year - 1;
		return {
			constant: isBefore ? null : first.column,
			constantBefore: isBefore ? first.column : null,
			pricesOf
		};
	}
	if (second.year !== year - 1) {
		say(second, `the last column is of ${String(year - 1)}, as in every other year; read so`);
	}
	return { constant: first.column, constantBefore: second.column, pricesOf };
}

function findPriceYear(text: string): string {
	const match = CONSTANT.exec(text);
	return match?.[1] ?? match?.[2] ?? '';
}

function findHeaderRow(grid: Grid): number | null {
	for (let row = 1; row <= Math.min(grid.height, LAST_HEADER_ROW); row += 1) {
		if (/^rank\b/i.test(textAt(grid, { row, column: 1 }))) return row;
	}
	return null;
}

function readHeaders(grid: Grid, row: number): readonly Header[] {
	return Array.from({ length: grid.width }, (_, at) => {
		const column = at + 1;
		const text = textAt(grid, { row, column }).replaceAll(/\s+/g, ' ').toLowerCase();
		return { column, text, year: parseWholeNumber(/\b(\d{4})\b/.exec(text)?.[1] ?? '') };
	});
}
