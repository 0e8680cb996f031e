/**
 * A workbook as this importer sees it: grids of cells with a value and the colour of the print.
 * Rows and columns count from 1, as in `CA141`. Knows no file format and no SIPRI.
 */
import { toCellName } from '../../src/lib/dataset/cell-name.ts';
import type { CellPlace } from '../../src/lib/dataset/cell-name.ts';
import type { Issue } from '../issue.ts';

export type CellValue = string | number | boolean | Date | null;

/** `other`: neither black, nor blue, nor red; nobody has said what it means. */
export type PrintColour = 'black' | 'blue' | 'red' | 'other';

export interface Grid {
	readonly name: string;
	readonly height: number;
	readonly width: number;
	readonly valueAt: (place: CellPlace) => CellValue;
	readonly colourAt: (place: CellPlace) => PrintColour;
}

export interface Workbook {
	readonly grids: readonly Grid[];
	/** ISO date on which the file says it was last changed. */
	readonly modified: string | null;
}

/** The trimmed text of a cell; empty for an empty cell. */
export function textAt(grid: Grid, place: CellPlace): string {
	return toText(grid.valueAt(place)).trim();
}

/** An issue with a cell, quoting it as it stands. */
export function issueAt(grid: Grid, place: CellPlace, what: string): Issue {
	return { sheet: grid.name, cell: toCellName(place), raw: toText(grid.valueAt(place)), what };
}

export function issueOfSheet(sheet: string, what: string): Issue {
	return { sheet, cell: null, raw: '', what };
}

function toText(value: CellValue): string {
	if (value === null) return '';
	return value instanceof Date ? value.toISOString() : String(value);
}
