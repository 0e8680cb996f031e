/** Names of a sheet's cells, as a spreadsheet shows them: row and column count from 1. */

export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

const CODE_OF_A = 65;

/** `{ row: 141, column: 79 }` → `CA141` */
export function toCellName({ row, column }: CellPlace): string {
	return `${toColumnName(column)}${String(row)}`;
}

/** `CA141` → `{ row: 141, column: 79 }`; null for anything else. */
export function toCellPlace(name: string): CellPlace | null {
	const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
	if (match?.[1] === undefined || match[2] === undefined) return null;
	const column = [...match[1]].reduce(
		(sum, letter) => sum * 26 + letter.charCodeAt(0) - CODE_OF_A + 1,
		0
	);
	return { row: Number.parseInt(match[2], 10), column };
}

function toColumnName(column: number): string {
	const before = Math.floor((column - 1) / 26);
	const letter = String.fromCharCode(CODE_OF_A + ((column - 1) % 26));
	return before === 0 ? letter : toColumnName(before) + letter;
}
