/** Writes a table as CSV: RFC 4180 with its CRLF, UTF-8 without a byte order mark. */

export type Cell = string | number | null;

/** Numbers are written as they are, a gap as nothing. */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = isFormula(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet would run it: an apostrophe makes it text again. East Asian ones take the wide signs
 * for the narrow. Only text is marked: a negative number is a number, and stays one.
 */
function isFormula(text: string): boolean {
	return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}
