/**
 * The one cell parser of the register: what a cell's text says as a number, a flag or years. Numbers
 * are made from text here and nowhere else in this importer.
 */

export type ParsedNumber =
	| { readonly kind: 'number'; readonly value: number }
	/** Empty: nothing is known. */
	| { readonly kind: 'none' }
	| { readonly kind: 'unreadable' };

/** `8.8`, `0`, empty. No sign, no thousands: neither occurs. */
export function parseNumber(text: string): ParsedNumber {
	if (text === '') return { kind: 'none' };
	if (!/^\d{1,9}(\.\d+)?$/.test(text)) return { kind: 'unreadable' };
	return { kind: 'number', value: Number.parseFloat(text) };
}

/** Four digits of a year that arms were delivered in; null for anything else. */
export function parseYear(text: string): number | null {
	return /^(19|20)\d{2}$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** `2022; 2023`; null where any of it is no year. */
export function parseYears(text: string): readonly number[] | null {
	const years = text.split(';').map((part) => parseYear(part.trim()));
	return years.every((year) => year !== null) ? years : null;
}

/** `Yes` and `?` say that the figure before is uncertain; `No` and nothing that it is not. */
export function parseFlag(text: string): boolean | null {
	if (text === 'Yes' || text === '?') return true;
	return text === 'No' || text === '' ? false : null;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Data generated: 12 Feb 2026 12:26:12 PM` → `2026-02-12`; null where no date stands. */
export function parseGenerated(line: string): string | null {
	const match = /^Data generated: (\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})\b/.exec(line);
	const month = MONTHS.indexOf(match?.[2] ?? '') + 1;
	if (match?.[1] === undefined || match[3] === undefined || month === 0) return null;
	return `${match[3]}-${String(month).padStart(2, '0')}-${match[1].padStart(2, '0')}`;
}
