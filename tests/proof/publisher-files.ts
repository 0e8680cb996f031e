/** The publishers' files, where they lie beside the checkout. They are not ours to ship. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCells } from './read-cells.ts';
import type { Cells } from './read-cells.ts';

const FOLDER = new URL('../../../shared/data/', import.meta.url);

/** Whether the file is here; says so, loudly, where it is not. */
export function hasFile(path: string): boolean {
	const isHere = existsSync(fileURLToPath(new URL(path, FOLDER)));
	if (!isHere)
		process.stderr.write(`SKIPPED: the proof of ../shared/data/${path}, which is not there\n`);
	return isHere;
}

export function readBytes(path: string): Uint8Array {
	return readFileSync(new URL(path, FOLDER));
}

export function openSheets(path: string): ReadonlyMap<string, Cells> {
	return readCells(readBytes(path));
}

export function sheetOf(sheets: ReadonlyMap<string, Cells>, name: string): Cells {
	const sheet = sheets.get(name);
	if (sheet === undefined) throw new Error(`no sheet ${name}`);
	return sheet;
}

/** `CA141` → `CA`, 141 */
export function splitAddress(address: string): { readonly column: string; readonly row: string } {
	const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
	return { column, row };
}
