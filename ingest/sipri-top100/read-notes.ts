/** The footnotes below a list: a letter, and its text in the next cell. */
import type { Report } from '../issue.ts';
import { issueAt, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

/** Letter → text. A letter means another thing in another year. */
export function readNotes(
	grid: Grid,
	firstRow: number,
	report: Report
): ReadonlyMap<string, string> {
	const notes = new Map<string, string>();
	for (let row = firstRow; row <= grid.height; row += 1) {
		const letter = textAt(grid, { row, column: 1 });
		if (!/^[a-z]{1,2}$/.test(letter)) continue;
		const text = textAt(grid, { row, column: 2 }).replaceAll(/\s+/g, ' ');
		const place = { row, column: 1 };
		if (text === '') report(issueAt(grid, place, 'the note has no text'));
		else if (notes.has(letter))
			report(issueAt(grid, place, 'the note has a text already; not read'));
		else notes.set(letter, text);
	}
	return notes;
}
