/** A text as words, numbers and signs, each with its place. Knows no language. */
import { toPlainWord } from './plain-word.ts';

export interface Token {
	readonly kind: 'word' | 'number' | 'sign';
	readonly raw: string;
	/** A word as the tables spell it; else the same as `raw`. */
	readonly plain: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Numbers with their groups and decimals: `2,219.7`, `1 140`, `1.140,5`. Dotted initials (`U.S.`)
 * and words with digits or hyphens in them (`ML3`, `BDP-a`) are words.
 */
const TOKEN =
	/(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:[-'’]\p{L}[\p{L}\p{M}\d]*|-\d+)*)|(?<sign>\S)/gu;

export function toTokens(text: string): readonly Token[] {
	return Array.from(text.matchAll(TOKEN), (match) => {
		const [raw] = match;
		const kind = toKind(match.groups ?? {});
		const plain = kind === 'word' ? toPlainWord(raw) : raw;
		return { kind, raw, plain, start: match.index, end: match.index + raw.length };
	});
}

function toKind(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
	if (groups.number !== undefined) return 'number';
	return groups.word === undefined ? 'sign' : 'word';
}
