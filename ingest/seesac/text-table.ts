/**
 * A table of text, opened from bytes: UTF-8, one header, every row as long as the header. What is
 * not so is named with line and column, and nothing of the table is read. Knows no source.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { Issue } from '../issue.ts';

export interface TextRow {
	/** In the file, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface TextTable {
	/** The file's name. */
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly TextRow[];
}

export type OpenedTable =
	| { readonly kind: 'table'; readonly table: TextTable }
	| { readonly kind: 'unreadable'; readonly issue: Issue };

export interface TextFileInput {
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface ParsedLine {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/** How a table is to look. */
export interface TableLayout {
	/** In this order, whatever their case. */
	readonly columns: readonly string[];
	readonly separator: string;
}

export function openTable({ name, bytes }: TextFileInput, layout: TableLayout): OpenedTable {
	const decoded = decodeText(bytes);
	if (decoded.kind === 'wrong') return unreadable(issueOfTable(name, decoded.what, decoded.line));
	return parseTable(name, decoded.text, layout);
}

export function parseTable(name: string, text: string, layout: TableLayout): OpenedTable {
	try {
		const lines = parse(text, {
			bom: true,
			delimiter: layout.separator,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true
		}) as unknown as readonly ParsedLine[];
		const rows = lines.map(({ record, info }) => ({ line: info.lines, cells: record }));
		return toTable(name, rows, layout.columns);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return unreadable(issueOfTable(name, 'the file is cut off or its quotes do not close', null));
	}
}

/** The text of a row's cell by the header's name; empty where the table has no such column. */
export function cellOf(table: TextTable, row: TextRow, column: string): string {
	return row.cells[table.header.indexOf(column)] ?? '';
}

export function issueAt(
	table: TextTable,
	row: TextRow,
	at: { column: string; what: string }
): Issue {
	const { column, what } = at;
	const cell = `line ${String(row.line)}, ${column}`;
	return { sheet: table.name, cell, raw: cellOf(table, row, column), what };
}

export function issueOfTable(name: string, what: string, line: number | null): Issue {
	return { sheet: name, cell: line === null ? null : `line ${String(line)}`, raw: '', what };
}

function toTable(
	name: string,
	[first, ...rows]: readonly TextRow[],
	columns: readonly string[]
): OpenedTable {
	if (first === undefined) return unreadable(issueOfTable(name, 'the file is empty', null));
	const wrong = findWrongHeader(name, first.cells, columns);
	if (wrong !== null) return unreadable(wrong);
	if (rows.length === 0) {
		return unreadable(issueOfTable(name, 'there is no row below the header', null));
	}
	const odd = rows.find(({ cells }) => cells.length !== columns.length);
	if (odd === undefined) return { kind: 'table', table: { name, header: columns, rows } };
	const [has, wants] = [String(odd.cells.length), String(columns.length)];
	const what = `${has} cells, but the header has ${wants}: cut off, or a separator too few or many`;
	return unreadable({ ...issueOfTable(name, what, odd.line), raw: odd.cells.join(' | ') });
}

/** A missing, renamed or moved column is named. */
function findWrongHeader(
	name: string,
	header: readonly string[],
	columns: readonly string[]
): Issue | null {
	const isSame = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();
	const at = columns.findIndex((column, index) => !isSame(column, header[index]));
	if (at === -1 && header.length === columns.length) return null;
	const column = at === -1 ? columns.length : at;
	const [found, wanted] = [header[column], columns[column]];
	return {
		sheet: name,
		cell: `line 1, column ${String(column + 1)}`,
		raw: found ?? '',
		what: wanted === undefined ? 'no such column is known' : `"${wanted}" should stand here`
	};
}

type Decoded =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'wrong'; readonly what: string; readonly line: number | null };

export function decodeText(bytes: Uint8Array): Decoded {
	const [a, b] = bytes;
	const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
	if (isUtf16) return { kind: 'wrong', what: 'the text is UTF-16; save it as UTF-8', line: null };
	if (bytes.includes(0)) return { kind: 'wrong', what: 'this is no text', line: null };
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const line = findLineThatFails(bytes);
		return { kind: 'wrong', what: 'a character is not UTF-8; save the file as UTF-8', line };
	}
}

function findLineThatFails(bytes: Uint8Array): number {
	const lines = splitLines(bytes);
	const isWhole = (line: Uint8Array) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(line);
			return true;
		} catch {
			return false;
		}
	};
	return lines.findIndex((line) => !isWhole(line)) + 1;
}

function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
	const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
	return [...ends, bytes.length].map((end, index) =>
		bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? end) + 1, end)
	);
}

function unreadable(issue: Issue): OpenedTable {
	return { kind: 'unreadable', issue };
}
