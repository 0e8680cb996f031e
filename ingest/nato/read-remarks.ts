/** The remarks under the tables that explain what is read: the mark `*`, and `(a)` of equipment. */
import type { NoteRow } from '../../src/lib/dataset/tables.ts';
import { textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

export const MARK_NOTE = 'two-per-cent-by-law';
export const EQUIPMENT_NOTE = 'equipment';

const REMARKS: readonly { readonly id: string; readonly begins: RegExp }[] = [
	{ id: MARK_NOTE, begins: /^\*\s*these allies/i },
	{ id: EQUIPMENT_NOTE, begins: /^\(a\)\s*equipment expenditure/i }
];

/** Word for word, without the mark itself; each once, however many tables repeat it. */
export function readRemarks(grids: readonly Grid[]): readonly NoteRow[] {
	const texts = grids.flatMap(listTexts);
	return REMARKS.flatMap(({ id, begins }) => {
		const text = texts.find((each) => begins.test(each));
		return text === undefined ? [] : [{ id, text: text.replace(/^(\*|\([a-z]\))\s*/i, '') }];
	});
}

function listTexts(grid: Grid): readonly string[] {
	const rows = Array.from({ length: grid.height }, (_, at) => at + 1);
	const columns = Array.from({ length: Math.min(grid.width, 4) }, (_, at) => at + 1);
	return rows.flatMap((row) => columns.map((column) => textAt(grid, { row, column })));
}
