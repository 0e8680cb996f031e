/**
 * Opens a file of the register: its text, the date on which it was generated, its header matched
 * column by column, and its rows with their lines. A file that is cut or of another layout is refused
 * with the place, so that no sum is made of a part. Knows no area and no figure.
 */
import type { Issue } from '../issue.ts';
import { parseGenerated } from './cell-value.ts';
import { decodeRegister } from './decode-register.ts';
import { matchLayout } from './layouts.ts';
import type { Layout } from './layouts.ts';

export interface RegisterRow {
	/** In the file, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Register {
	readonly layout: Layout;
	readonly header: readonly string[];
	readonly rows: readonly RegisterRow[];
	/** ISO date; null where the file does not say it. */
	readonly generated: string | null;
	readonly issues: readonly Issue[];
}

export type OpenedRegister =
	| { readonly kind: 'register'; readonly register: Register }
	| { readonly kind: 'refused'; readonly why: string };

/** The lines before the header say what the file is; it stands below that many at most. */
const MOST_LINES_BEFORE = 40;
/** No line of words before the header has as many commas as either header. */
const LEAST_COLUMNS = 12;

export function openRegister(bytes: Uint8Array): OpenedRegister {
	const decoded = decodeRegister(bytes);
	if (decoded.kind === 'refused') return decoded;
	const lines = decoded.text.split('\n');
	const at = lines
		.slice(0, MOST_LINES_BEFORE)
		.findIndex((line) => splitCells(line).length >= LEAST_COLUMNS);
	if (at === -1) return refuse('no line of the first 40 is a header of the register');
	const header = splitCells(lines[at] ?? '');
	const match = matchLayout(header);
	if (match.kind === 'other') {
		const stands = header[match.column - 1] ?? '';
		return refuse(
			`line ${String(at + 1)}, column ${String(match.column)} "${stands}": ${sayWanted(match.wanted)}`
		);
	}
	const issues: Issue[] = [...decoded.issues, ...sayOpenEnd(lines)];
	const end = /;\r?$/.test(lines[at] ?? '') ? ';' : '';
	const shape = { firstLine: at + 2, width: header.length, end, issues };
	const rows = readRows(lines.slice(at + 1), shape);
	if (rows.kind === 'refused') return rows;
	const generated = lines.slice(0, at).flatMap((line) => parseGenerated(line.trim()) ?? [])[0];
	return {
		kind: 'register',
		register: {
			layout: match.layout,
			header,
			rows: rows.rows,
			generated: generated ?? null,
			issues
		}
	};
}

interface Shape {
	readonly firstLine: number;
	readonly width: number;
	/** What the header ends with, and so each row: a sign that it is whole. */
	readonly end: string;
	/** Receives what is mended. */
	readonly issues: Issue[];
}

type ReadRows =
	| { readonly kind: 'rows'; readonly rows: readonly RegisterRow[] }
	| { readonly kind: 'refused'; readonly why: string };

/** A comment may hold a line's end: a row that is too short goes on in the next line. */
function readRows(lines: readonly string[], { firstLine, width, end, issues }: Shape): ReadRows {
	const rows: RegisterRow[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const text = lines[at] ?? '';
		const line = firstLine + at;
		if (text.trim() === '') continue;
		const cells = splitCells(text);
		if (cells.length === width && text.trimEnd().endsWith(end)) {
			rows.push({ line, cells });
			continue;
		}
		const joined = splitCells(`${text.trimEnd()} ${lines[at + 1] ?? ''}`);
		if (cells.length >= width || joined.length !== width) return refuseRow(line, cells, width);
		issues.push({
			...{ sheet: null, cell: `line ${String(line)}`, raw: cells.at(-1) ?? '' },
			what: 'the row is broken in two by the end of a line in its last cell; read as one'
		});
		rows.push({ line, cells: joined });
		at += 1;
	}
	return rows.length === 0 ? refuse('no row stands below the header') : { kind: 'rows', rows };
}

/** Commas part cells and are never quoted; a `;` ends each line of one layout. */
function splitCells(line: string): readonly string[] {
	return line
		.replace(/;?\r?$/, '')
		.split(',')
		.map((cell) => cell.trim());
}

function refuseRow(line: number, cells: readonly string[], width: number): ReadRows {
	if (cells.length === width) {
		return refuse(
			`line ${String(line)} does not end with ";" as the others do. Is the file cut off?`
		);
	}
	const [has, wants] = [String(cells.length), String(width)];
	return refuse(
		`line ${String(line)}: ${has} cells, but the header has ${wants}; the last is "${cells.at(-1) ?? ''}". Is the file cut off?`
	);
}

/** Without the end of its last line a file may have lost digits there that nobody can miss. */
function sayOpenEnd(lines: readonly string[]): readonly Issue[] {
	const last = lines.at(-1) ?? '';
	if (last.trim() === '') return [];
	const what = 'the last line has no end: if the file was cut off here, its last figure is wrong';
	return [{ sheet: null, cell: `line ${String(lines.length)}`, raw: last, what }];
}

function sayWanted(wanted: string | null): string {
	if (wanted === null) return 'no such column is known';
	return wanted === ''
		? 'a column without a name should stand here'
		: `"${wanted}" should stand here`;
}

function refuse(why: string): { readonly kind: 'refused'; readonly why: string } {
	return { kind: 'refused', why };
}
