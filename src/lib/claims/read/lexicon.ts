/**
 * Finds the phrases of a table in a row of words. A phrase is plain words (`more than`); a star
 * stands for any ending (`milijard*`). The longest phrase wins.
 */
import type { Token } from './tokens.ts';

export interface Hit<M> {
	readonly meaning: M;
	/** How many tokens the phrase takes. */
	readonly length: number;
}

export interface Lexicon<M> {
	/** The phrase that begins at a token; null where none does. */
	find(tokens: readonly Token[], at: number): Hit<M> | null;
}

interface Phrase<M> {
	readonly words: readonly string[];
	readonly meaning: M;
}

/** Phrases are kept by so many first letters of their first word. */
const KEY_LENGTH = 2;

export function createLexicon<M>(entries: readonly (readonly [phrases: string, meaning: M])[]) {
	const byStart = new Map<string, Phrase<M>[]>();
	for (const [phrases, meaning] of entries) {
		for (const phrase of phrases.split('|')) {
			const words = phrase.trim().split(/\s+/);
			const key = toKey(words[0] ?? '');
			byStart.set(key, [...(byStart.get(key) ?? []), { words, meaning }]);
		}
	}
	for (const some of byStart.values()) some.sort((a, b) => toWeight(b) - toWeight(a));
	return {
		find(tokens, at) {
			const some = byStart.get(toKey(tokens[at]?.plain ?? '')) ?? [];
			const found = some.find(({ words }) => hasPhrase(tokens, at, words));
			return found === undefined ? null : { meaning: found.meaning, length: found.words.length };
		}
	} satisfies Lexicon<M>;
}

/** More words first, then more letters. */
function toWeight({ words }: Phrase<unknown>): number {
	return words.length * 100 + words.join('').length;
}

function toKey(word: string): string {
	return word.replace('*', '').slice(0, KEY_LENGTH);
}

function hasPhrase(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
	return words.every((word, index) => {
		const plain = tokens[at + index]?.plain;
		if (plain === undefined) return false;
		return word.endsWith('*') ? plain.startsWith(word.slice(0, -1)) : plain === word;
	});
}
