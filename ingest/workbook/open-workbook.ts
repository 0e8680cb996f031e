/**
 * Opens an xlsx file as grids of cells. The only file here that knows the format's library.
 * Knows no SIPRI.
 */
import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from 'hucre/xlsx';
import { findBomb } from '../find-bomb.ts';
import { toPrintColour } from './print-colour.ts';
import type { CellValue, Grid, Workbook } from './workbook.ts';

export type OpenedWorkbook =
	| { readonly kind: 'workbook'; readonly workbook: Workbook }
	| { readonly kind: 'unreadable'; readonly why: string };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const OLD_OR_LOCKED = 'this is an old .xls file or has a password; save it as .xlsx';

/** Checks every part against its checksum: a damaged file is refused, never half read. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
	const why = findWrongFormat(bytes) ?? findBomb(bytes);
	if (why !== null) return { kind: 'unreadable', why };
	try {
		const { sheets, themeColors, properties } = await readXlsx(bytes, { readStyles: true });
		const grids = sheets.map((sheet) => toGrid(sheet, themeColors ?? []));
		const modified = properties?.modified?.toISOString().slice(0, 10) ?? null;
		return { kind: 'workbook', workbook: { grids, modified } };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return { kind: 'unreadable', why: `the file is damaged or is no xlsx workbook (${detail})` };
	}
}

function findWrongFormat(bytes: Uint8Array): string | null {
	const startsWith = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
	if (bytes.length === 0) return 'the file is empty';
	if (startsWith(COMPOUND_FILE)) return OLD_OR_LOCKED;
	return startsWith(ZIP) ? null : 'this is no xlsx workbook';
}

function toGrid(sheet: Sheet, themeColours: readonly string[]): Grid {
	const { rows, cells, name } = sheet;
	return {
		name,
		height: rows.length,
		width: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
		valueAt: ({ row, column }): CellValue => rows[row - 1]?.[column - 1] ?? null,
		colourAt: ({ row, column }) =>
			toPrintColour(
				cells?.get(`${String(row - 1)},${String(column - 1)}`)?.style?.font?.color,
				themeColours
			)
	};
}
