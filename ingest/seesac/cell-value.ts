/**
 * The one cell parser of this source: numbers are made from text here and nowhere else in it.
 * Knows no table.
 */

/** `300000000`, `-87510000`, `21.43`; null for anything else. */
export function parsePlainNumber(text: string): number | null {
	return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number.parseFloat(text) : null;
}

/** A year of our time; null for anything else. */
export function parseYear(text: string): number | null {
	return /^(19|20)\d{2}$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** Which sign stands where in a table's numbers: `1.234,50` has a decimal comma. */
export interface NumberSigns {
	readonly decimal: '.' | ',';
	readonly thousands: '.' | ',';
}

/** `1.234.567,8` by the table's signs; spaces may part thousands too. null for anything else. */
export function parsePrintedNumber(
	text: string,
	{ decimal, thousands }: NumberSigns
): number | null {
	const compact = text.replaceAll(/[\s\u00a0\u202f]/g, '');
	const [whole, fraction, ...rest] = compact.split(decimal);
	if (whole === undefined || rest.length > 0) return null;
	const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(whole);
	if (!isGrouped && !/^\d+$/.test(whole)) return null;
	if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
	const digits = whole.replaceAll(thousands, '');
	return parsePlainNumber(fraction === undefined ? digits : `${digits}.${fraction}`);
}

/** `1.234,50` with a decimal comma has 2. */
export function countDecimals(text: string, decimal: NumberSigns['decimal']): number {
	const at = text.indexOf(decimal);
	return at === -1 ? 0 : text.length - at - 1;
}
