/**
 * Which sign is the decimal one in a pasted table, decided for the whole table from its numbers:
 * `1.234,50` can be read in one way only, `1.234` in two. Says what it saw.
 */
import type { NumberSigns } from '../cell-value.ts';

export interface PrintedCell {
	/** `line 4, ML3` */
	readonly at: string;
	readonly text: string;
	/** Licences are counted: they have no decimals. */
	readonly isCount: boolean;
}

export type DecidedSigns =
	| { readonly kind: 'decided'; readonly signs: NumberSigns; readonly why: string }
	| { readonly kind: 'assumed'; readonly signs: NumberSigns; readonly why: string }
	| { readonly kind: 'conflict'; readonly why: string };

type Sign = '.' | ',';
/** A cell that can be read in one way only, and the decimal sign that it speaks for. */
interface Evidence {
	readonly decimal: Sign;
	readonly cell: PrintedCell;
}

const DOT: NumberSigns = { decimal: '.', thousands: ',' };
const COMMA: NumberSigns = { decimal: ',', thousands: '.' };

export function decideSigns(cells: readonly PrintedCell[]): DecidedSigns {
	const evidence = cells.flatMap((cell) => findEvidence(cell) ?? []);
	const dot = evidence.find(({ decimal }) => decimal === '.');
	const comma = evidence.find(({ decimal }) => decimal === ',');
	if (dot !== undefined && comma !== undefined)
		return { kind: 'conflict', why: sayBoth(dot, comma) };
	if (dot !== undefined) return { kind: 'decided', signs: DOT, why: say(dot) };
	if (comma !== undefined) return { kind: 'decided', signs: COMMA, why: say(comma) };
	const doubtful = cells.find(({ text }) => /\d[.,]\d{3}$/.test(text));
	if (doubtful === undefined) {
		return { kind: 'decided', signs: DOT, why: 'the numbers have neither decimals nor thousands' };
	}
	const signs = doubtful.text.includes('.') ? COMMA : DOT;
	const why = `nothing shows whether ${quote(doubtful)} has decimals or thousands; read as thousands`;
	return { kind: 'assumed', signs, why };
}

function findEvidence(cell: PrintedCell): Evidence | null {
	const decimal = findDecimal(cell);
	return decimal === null ? null : { decimal, cell };
}

/** null where a number has no sign, or may be read in two ways. */
function findDecimal({ text, isCount }: PrintedCell): Sign | null {
	const compact = text.replaceAll(/\s/g, '');
	const signs = [...compact].filter((character) => character === '.' || character === ',');
	const [first, last] = [signs[0], signs.at(-1)];
	if (first === undefined || last === undefined) return null;
	if (first !== last) return last;
	if (signs.length > 1) return other(first);
	const [whole = '', rest = ''] = compact.split(first);
	if (rest.length !== 3 || whole.length > 3 || /^0*$/.test(whole)) return first;
	return isCount ? other(first) : null;
}

function other(sign: Sign): Sign {
	return sign === '.' ? ',' : '.';
}

function say({ decimal, cell }: Evidence): string {
	return `"${decimal}" is taken as the decimal sign and "${other(decimal)}" as that of thousands, after ${quote(cell)}`;
}

function sayBoth(dot: Evidence, comma: Evidence): string {
	return `${quote(dot.cell)} has a decimal "." and ${quote(comma.cell)} a decimal ","; use one way`;
}

function quote({ text, at }: PrintedCell): string {
	return `"${text}" (${at})`;
}
