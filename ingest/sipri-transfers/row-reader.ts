/** Reads the cells of one row by their columns, saying what is unreadable with line and column. */
import type { Report } from '../issue.ts';
import { parseFlag, parseNumber, parseYear } from './cell-value.ts';
import type { Register, RegisterRow } from './open-register.ts';

export interface RowReader {
	readonly line: number;
	text(column: number): string;
	/** Null for an empty cell, and aloud for one that is no number. */
	number(column: number): number | null;
	/** Null, aloud, for what is no year. */
	year(column: number): number | null;
	/** Whether the cell marks the one before as uncertain; what is no mark is said. */
	isMarked(column: number): boolean;
	say(column: number, what: string): void;
}

export function createRowReader(
	{ header }: Pick<Register, 'header'>,
	{ line, cells }: RegisterRow,
	report: Report
): RowReader {
	const text = (column: number) => cells[column] ?? '';
	function say(column: number, what: string): void {
		const name = header[column] ?? '';
		const place = name === '' ? `column ${String(column + 1)}` : name;
		report({ sheet: null, cell: `line ${String(line)}, ${place}`, raw: text(column), what });
	}
	return {
		line,
		text,
		say,
		number(column) {
			const parsed = parseNumber(text(column));
			if (parsed.kind === 'unreadable') say(column, 'no number; left empty');
			return parsed.kind === 'number' ? parsed.value : null;
		},
		year(column) {
			const year = parseYear(text(column));
			if (year === null) say(column, 'no year');
			return year;
		},
		isMarked(column) {
			const flag = parseFlag(text(column));
			if (flag === null) say(column, 'neither Yes, No nor "?"; taken as uncertain');
			return flag ?? true;
		}
	};
}
