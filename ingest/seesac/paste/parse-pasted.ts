/**
 * A pasted table, from text to rows. Faults of form (a renamed header, a row too short, a number
 * that is none, a row twice) are named with line and column, and nothing is taken. Pure: knows no
 * file, so that a page may use it as well.
 */
import type { Issue } from '../../issue.ts';
import { countDecimals, parsePrintedNumber } from '../cell-value.ts';
import type { NumberSigns } from '../cell-value.ts';
import { cellOf, issueAt, parseTable } from '../text-table.ts';
import type { TextRow, TextTable } from '../text-table.ts';
import { findExporter, findPartner } from './area-of.ts';
import { CATEGORIES, PASTE_COLUMNS, isPasteKind } from './layout.ts';
import type { PastedNumber, PastedRow, PastedTable } from './layout.ts';
import { decideSigns } from './number-signs.ts';
import type { PrintedCell } from './number-signs.ts';

export interface PastedText {
	/** What the faults call it. */
	readonly name: string;
	readonly text: string;
	readonly year: number;
}

export type ParsedPaste =
	| {
			readonly kind: 'parsed';
			readonly table: PastedTable;
			/** How the text was read: separators, decimal sign. */
			readonly remarks: readonly string[];
			readonly issues: readonly Issue[];
	  }
	| { readonly kind: 'faulty'; readonly issues: readonly Issue[] };

const SEPARATORS = [
	{ sign: '\t', name: 'tabs' },
	{ sign: ';', name: 'semicolons' },
	{ sign: ',', name: 'commas' }
] as const;
/** So many columns may be misnamed in a header that is still known for what it is. */
const MOST_FAULTS = 5;
/** Empty, or a dash: the table prints no number. */
const NOTHING = /^[-–—]?$/;

export function parsePasted({ name, text, year }: PastedText): ParsedPaste {
	const header = text.slice(0, text.search(/\r?\n|$/));
	const separator = SEPARATORS.find(({ sign }) => header.includes(sign)) ?? SEPARATORS[2];
	const layout = { columns: PASTE_COLUMNS, separator: separator.sign };
	const opened = parseTable(name, text, layout);
	if (opened.kind === 'unreadable') return { kind: 'faulty', issues: [opened.issue] };
	const { table } = opened;
	const signs = decideSigns(listPrinted(table));
	if (signs.kind === 'conflict') {
		return { kind: 'faulty', issues: [{ sheet: name, cell: null, raw: '', what: signs.why }] };
	}
	const { rows, faults, issues } = readRows(table, signs.signs);
	if (faults.length > 0) return { kind: 'faulty', issues: faults };
	const remarks = [`columns are parted by ${separator.name}`, signs.why];
	return { kind: 'parsed', table: { year, rows }, remarks, issues };
}

/** Whether a text's first line is the header of this layout, perhaps with a fault in it. */
export function isPasteHeader(line: string): boolean {
	const words = line.split(/[\t;,]/).map((word) => word.trim().toLowerCase());
	const found = PASTE_COLUMNS.filter((column) => words.includes(column.toLowerCase()));
	return found.length >= PASTE_COLUMNS.length - MOST_FAULTS;
}

function listPrinted(table: TextTable): readonly PrintedCell[] {
	return table.rows.flatMap((row) => {
		const isCount = cellOf(table, row, 'kind') === 'licences_issued';
		return [...CATEGORIES, 'total'].map((column) => ({
			at: `line ${String(row.line)}, ${column}`,
			text: cellOf(table, row, column),
			isCount
		}));
	});
}

interface ReadRows {
	readonly rows: readonly PastedRow[];
	readonly faults: readonly Issue[];
	readonly issues: readonly Issue[];
}

function readRows(table: TextTable, signs: NumberSigns): ReadRows {
	const faults: Issue[] = [];
	const issues: Issue[] = [];
	const lines = new Map<string, number>();
	const rows = table.rows.flatMap((row) => {
		const say = (column: string, what: string) => issueAt(table, row, { column, what });
		const read = readRow(table, row, {
			signs,
			fault: (column, what) => faults.push(say(column, what))
		});
		if (read === null) return [];
		const key = [read.exporter, read.partner ?? read.destination, read.kind].join('/');
		const first = lines.get(key);
		if (first === undefined) lines.set(key, row.line);
		else faults.push(say('exporter', `the same row stands in line ${String(first)} already`));
		if (read.partner === null) {
			issues.push(say('destination', 'no area of this name is known; summed, but in no series'));
		}
		return [read];
	});
	return { rows, faults, issues };
}

interface RowContext {
	readonly signs: NumberSigns;
	readonly fault: (column: string, what: string) => void;
}

function readRow(table: TextTable, row: TextRow, { signs, fault }: RowContext): PastedRow | null {
	const text = (column: string) => cellOf(table, row, column);
	const number = (column: string): PastedNumber | null => {
		const printed = text(column);
		if (NOTHING.test(printed)) return null;
		const value = parsePrintedNumber(printed, signs);
		if (value === null) fault(column, `this is no number with a decimal "${signs.decimal}"`);
		if (value === null) return null;
		return { text: printed, value, decimals: countDecimals(printed, signs.decimal) };
	};
	const exporter = findExporter(text('exporter'));
	const kind = text('kind').toLowerCase();
	if (exporter === null) fault('exporter', 'no exporter of this name is known');
	if (!isPasteKind(kind)) fault('kind', 'one of licences_issued, licences_value, exports_value');
	const cells = CATEGORIES.map(number);
	const total = number('total');
	if (exporter === null || !isPasteKind(kind)) return null;
	const destination = text('destination');
	const place = { line: row.line, exporter, destination, partner: findPartner(destination) };
	return { ...place, kind, cells, total, page: text('page') };
}
