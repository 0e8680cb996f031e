/**
 * The `Footnotes` sheet: what each mark and each number means, word for word. A mark is known by its
 * text, not by its sign, so that a release which swaps two signs is still read right.
 */
import type { NoteRow } from '../../src/lib/dataset/tables.ts';
import type { Report } from '../issue.ts';
import { parseWholeNumber } from './cell-value.ts';
import { NOTE_MARKS } from './parse-notes.ts';
import { issueAt, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

/** Printed sign (`§`, `79`) → note. */
export type Footnotes = ReadonlyMap<string, NoteRow>;

const MEANINGS: readonly { readonly id: string; readonly text: RegExp }[] = [
	{ id: 'without-pensions', text: /not include military pensions/i },
	{ id: 'current-spending-only', text: /current spending only/i },
	{ id: 'adopted-budget', text: /adopted budget/i },
	{ id: 'without-paramilitary', text: /not include .*paramilitary/i },
	{ id: 'redenominated', text: /redenominated/i }
];

export function readFootnotes(grid: Grid, report: Report): Footnotes {
	const notes = new Map<string, NoteRow>();
	for (let row = 1; row <= grid.height; row += 1) {
		const place = { row, column: 1 };
		const sign = textAt(grid, place).replace('||', '‖');
		const id = findId(grid, row, sign);
		if (id === undefined) continue;
		if (id === null) report(issueAt(grid, place, 'nobody knows what this mark means; not read'));
		else if (notes.has(sign)) report(issueAt(grid, place, 'the note has a text already; not read'));
		else if (readText(grid, row) === '') report(issueAt(grid, place, 'the note has no text'));
		else notes.set(sign, { id, text: readText(grid, row) });
	}
	return notes;
}

/** undefined: the row is no note; null: a mark with a text that is not known. */
function findId(grid: Grid, row: number, sign: string): string | null | undefined {
	if (parseWholeNumber(sign) !== null) return sign;
	if (!NOTE_MARKS.some((mark) => mark === sign)) return undefined;
	return MEANINGS.find(({ text }) => text.test(readText(grid, row)))?.id ?? null;
}

/** The first text to the right of the sign; the column differs between marks and numbers. */
function readText(grid: Grid, row: number): string {
	for (let column = 2; column <= grid.width; column += 1) {
		const text = textAt(grid, { row, column });
		if (text !== '') return text.replaceAll(/\r\n?/g, '\n');
	}
	return '';
}
