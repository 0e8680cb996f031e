/**
 * The one reader of numbers in sentences: `2.2`, `2,2`, `2,219.7`, `1.140,5`, `1 140`. Which mark
 * parts decimals is the language's habit, unless the number itself shows it.
 */

export interface WrittenNumber {
	readonly value: number;
	/** Digits behind the decimal mark. */
	readonly decimals: number;
}

export type DecimalMark = '.' | ',';

/** More digits than any figure has are no figure. */
const MOST_DIGITS = 15;

export function readNumber(raw: string, habit: DecimalMark): WrittenNumber | null {
	const text = raw.replace(/[ \u00a0\u202f]/g, '');
	if (!/^\d+(?:[.,]\d+)*$/.test(text) || text.replace(/[.,]/g, '').length > MOST_DIGITS)
		return null;
	const mark = findDecimalMark(text, habit);
	const at = mark === null ? -1 : text.lastIndexOf(mark);
	const whole = (at === -1 ? text : text.slice(0, at)).replace(/[.,]/g, '');
	const decimals = at === -1 ? '' : text.slice(at + 1);
	return { value: Number.parseFloat(`${whole}.${decimals}`), decimals: decimals.length };
}

/** Null: every mark parts thousands. */
function findDecimalMark(text: string, habit: DecimalMark): DecimalMark | null {
	const marks = text.match(/[.,]/g) ?? [];
	const last = marks.at(-1);
	if (last === undefined) return null;
	const kind: DecimalMark = last === '.' ? '.' : ',';
	if (new Set(marks).size === 2) return kind;
	if (marks.length > 1) return null;
	const at = text.indexOf(kind);
	const isGroup = text.length - at - 1 === 3 && at <= 3 && !text.startsWith('0');
	return isGroup && kind !== habit ? null : kind;
}
