/**
 * What a country's notes cell says: marks and footnote numbers glued together, `§¶3`, `79`, `13, 14`.
 * Knows no sheet and no text of a note.
 */

export interface SplitNotes {
	/** `§`, `¶` …, as printed. */
	readonly marks: readonly string[];
	/** `3`, `79` … */
	readonly numbers: readonly string[];
	/** Characters that are neither; empty in a clean cell. */
	readonly rest: string;
}

export const NOTE_MARKS = ['†', '‡', '§', '¶', '‖'] as const;

/** Two bars, or the sign for "parallel", stand for the double bar in some copies. */
const DOUBLE_BAR = /\|\||∥/g;
const SEPARATORS = /[\s,;]+/g;

export function splitNotes(text: string): SplitNotes {
	const printed = text.replaceAll(DOUBLE_BAR, '‖');
	const parts = printed.match(/[†‡§¶‖]|\d+/g) ?? [];
	return {
		marks: [...new Set(parts.filter((part) => !/\d/.test(part)))],
		numbers: [...new Set(parts.filter((part) => /\d/.test(part)))],
		rest: printed.replaceAll(/[†‡§¶‖]|\d+/g, '').replaceAll(SEPARATORS, '')
	};
}
