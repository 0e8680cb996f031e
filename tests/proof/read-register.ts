/**
 * Reads SIPRI's registers of arms transfers line by line, with its own eyes: no code and no library of
 * the importer's. Knows no area code.
 */

/** The cells of a line by their column's name. */
export type Line = Readonly<Record<string, string>>;

/** By the number of the line in the file, from 1. */
export type Register = ReadonlyMap<number, Line>;

/** @param first word of the line with the columns' names */
export function readRegister(bytes: Uint8Array, first: string): Register {
	const lines = new TextDecoder('latin1').decode(bytes).split('\n');
	const header = lines.findIndex((line) => line.startsWith(first));
	const columns = splitLine(lines[header] ?? '');
	const rows = lines.flatMap((line, at) => {
		if (at <= header || line.trim() === '') return [];
		const cells = splitLine(line).map((cell, place) => [columns[place] ?? '', cell] as const);
		return [[at + 1, Object.fromEntries(cells)] as const];
	});
	return new Map(rows);
}

/** Null where nothing stands. */
export function readNumber(text: string): number | null {
	return text.trim() === '' ? null : Number(text);
}

/** Some registers end each line with a semicolon. */
function splitLine(line: string): readonly string[] {
	const cells: string[] = [''];
	let isQuoted = false;
	for (const letter of line.replace(/;?\r?$/, '')) {
		if (letter === '"') isQuoted = !isQuoted;
		else if (letter === ',' && !isQuoted) cells.push('');
		else cells.push((cells.pop() ?? '') + letter);
	}
	return cells.map((cell) => cell.trim());
}
