/**
 * A country's notes cell, read against the texts of the release: ids of notes, and issues for what
 * is no note.
 */
import type { CellPlace } from '../../src/lib/dataset/cell-name.ts';
import { isGapMark, parseWholeNumber } from './cell-value.ts';
import type { Report } from '../issue.ts';
import { splitNotes } from './parse-notes.ts';
import type { Footnotes } from './read-footnotes.ts';
import { issueAt, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

export interface NotesContext {
	/** null where the release has no sheet of footnotes: said once, not at each country. */
	readonly footnotes: Footnotes | null;
	readonly report: Report;
}

export function readNotesCell(
	grid: Grid,
	place: CellPlace,
	{ footnotes, report }: NotesContext
): readonly string[] {
	const why = findWhyNoNotes(grid, place);
	if (why !== null) {
		report(issueAt(grid, place, `${why}; no note taken`));
		return [];
	}
	const { marks, numbers, rest } = splitNotes(textAt(grid, place));
	if (rest !== '') {
		report(issueAt(grid, place, `"${rest}" is neither a mark nor a footnote number`));
	}
	if (footnotes === null) return [];
	const printed = [...marks, ...numbers];
	for (const sign of printed.filter((each) => !footnotes.has(each))) {
		report(issueAt(grid, place, `no text for the note "${sign}" on the sheet of footnotes`));
	}
	return printed.flatMap((sign) => footnotes.get(sign)?.id ?? []);
}

function findWhyNoNotes(grid: Grid, place: CellPlace): string | null {
	const value = grid.valueAt(place);
	if (isGapMark(value)) return 'the mark for a missing figure stands where notes stand';
	const isFigure = typeof value === 'number' && parseWholeNumber(String(value)) === null;
	return isFigure ? 'a figure stands where notes stand' : null;
}
