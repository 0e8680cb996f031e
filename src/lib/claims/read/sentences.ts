/** Parts a row of tokens into sentences and clauses. */
import { TURNS } from '../words/context-words.ts';
import { createLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Of each token, the number of its sentence, and of its clause in the whole text. */
export interface Parts {
	readonly sentences: readonly number[];
	readonly clauses: readonly number[];
}

const turns = createLexicon(TURNS);
const ENDS = new Set(['.', '!', '?', '…']);
const YEAR = /^(19|20)\d\d$/;

export function toParts(tokens: readonly Token[]): Parts {
	const sentences: number[] = [];
	const clauses: number[] = [];
	let [sentence, clause] = [0, 0];
	tokens.forEach((_, at) => {
		if (isTurn(tokens, at)) clause += 1;
		sentences.push(sentence);
		clauses.push(clause);
		if (!isEnd(tokens, at)) return;
		sentence += 1;
		clause += 1;
	});
	return { sentences, clauses };
}

function isTurn(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.plain === ';' || turns.find(tokens, at) !== null;
}

/** A point ends a sentence before a capital; behind a year it may be Serbian for "in the year". */
function isEnd(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || !ENDS.has(token.plain)) return false;
	if (next === undefined || token.plain !== '.') return true;
	if (before !== undefined && YEAR.test(before.plain) && before.end === token.start) {
		return /^\p{Lu}/u.test(next.raw) && tokens[at - 2]?.plain === 'in';
	}
	return next.start > token.end && /^[\p{Lu}\d"“„'’«(]/u.test(next.raw);
}
