/** Reads a text once: its tokens, and a mark for each phrase of the tables that stands in it. */
import { AREA_CODES, findAreaKind } from '../../figures/area.ts';
import { areaName } from '../../i18n/area-name.ts';
import { AREA_WORDS, NO_AREAS } from '../words/area-words.ts';
import * as context from '../words/context-words.ts';
import { RELATIVE_YEARS } from '../words/time-words.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { toPlainWord } from './plain-word.ts';
import { toParts } from './sentences.ts';
import type { Parts } from './sentences.ts';
import { toTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A phrase in the text: from token `at` to before token `end`. */
export interface Mark<M> {
	readonly meaning: M;
	readonly at: number;
	readonly end: number;
}

export interface Scan extends Parts {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly areas: readonly Mark<string>[];
	/** Years, and what was said instead of one: -1 is the year before. */
	readonly years: readonly Mark<{ readonly year: number } | { readonly relative: number }>[];
	readonly topics: readonly Mark<(typeof context.TOPICS)[number][1]>[];
	readonly divisors: readonly Mark<(typeof context.DIVISORS)[number][1]>[];
	readonly changes: readonly Mark<1 | -1>[];
	readonly prices: readonly Mark<(typeof context.PRICES)[number][1]>[];
	readonly sources: readonly Mark<(typeof context.SOURCES)[number][1]>[];
	readonly compared: readonly Mark<true>[];
}

const TABLES = {
	areas: createLexicon<string | null>([...listEnglishNames(), ...AREA_WORDS, ...NO_AREAS]),
	relative: createLexicon(RELATIVE_YEARS),
	topics: createLexicon(context.TOPICS),
	divisors: createLexicon(context.DIVISORS),
	changes: createLexicon(context.CHANGES),
	prices: createLexicon(context.PRICES),
	sources: createLexicon(context.SOURCES),
	compared: createLexicon(context.COMPARED)
};

export function scanText(text: string): Scan {
	const tokens = toTokens(text);
	const divisors = findMarks(tokens, TABLES.divisors);
	return {
		text,
		tokens,
		...toParts(tokens),
		areas: findAreas(tokens).filter((mark) => !isWithin(mark, divisors)),
		years: [...findYears(tokens), ...findRelativeYears(tokens)],
		topics: findMarks(tokens, TABLES.topics),
		divisors,
		changes: findMarks(tokens, TABLES.changes),
		prices: findMarks(tokens, TABLES.prices),
		sources: findMarks(tokens, TABLES.sources),
		compared: findMarks(tokens, TABLES.compared)
	};
}

function findMarks<M>(tokens: readonly Token[], lexicon: Lexicon<M>): readonly Mark<M>[] {
	const marks: Mark<M>[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const hit = lexicon.find(tokens, at);
		if (hit === null) continue;
		marks.push({ meaning: hit.meaning, at, end: at + hit.length });
		at += hit.length - 1;
	}
	return marks;
}

function findAreas(tokens: readonly Token[]): readonly Mark<string>[] {
	return findMarks(tokens, TABLES.areas).flatMap(({ meaning, ...place }) => {
		const token = tokens[place.at];
		return meaning === null || token === undefined || (isAlone(place) && !isSpelledAsName(token))
			? []
			: [{ meaning, ...place }];
	});
}

function isAlone({ at, end }: Pick<Mark<unknown>, 'at' | 'end'>): boolean {
	return end - at === 1;
}

/** `US` and `SAD` are names, `us` and `sad` are words; `mali` is small in Serbian. */
function isSpelledAsName({ raw, plain }: Token): boolean {
	if (plain.length <= 3) return /^\p{Lu}.*\p{Lu}\.?$/u.test(raw);
	return plain === 'mali' || plain === 'chad' ? /^\p{Lu}/u.test(raw) : true;
}

/** "39 % of global military spending" is of the state that was named before. */
function isWithin(mark: Mark<unknown>, others: readonly Mark<unknown>[]): boolean {
	return others.some(({ at, end }) => mark.at >= at && mark.end <= end);
}

const YEAR = /^(19|20)\d\d$/;
/** What makes a number of four digits an amount. */
const BEFORE_AMOUNT = new Set(['$', '€', '£', '¥']);

function findYears(tokens: readonly Token[]): readonly Mark<{ year: number }>[] {
	return tokens.flatMap(({ kind, plain }, at) => {
		if (kind !== 'number' || !YEAR.test(plain)) return [];
		if (BEFORE_AMOUNT.has(tokens[at - 1]?.plain ?? '')) return [];
		return [{ meaning: { year: Number.parseInt(plain, 10) }, at, end: at + 1 }];
	});
}

function findRelativeYears(tokens: readonly Token[]): readonly Mark<{ relative: number }>[] {
	return findMarks(tokens, TABLES.relative).map(({ meaning, ...place }) => ({
		meaning: { relative: meaning },
		...place
	}));
}

function listEnglishNames(): (readonly [string, string])[] {
	return AREA_CODES.flatMap((code) => {
		const kind = findAreaKind(code);
		if (kind !== 'state' && kind !== 'former-state') return [];
		const words = toPlainWord(areaName(code, 'en')).replace(/[^\p{L}\d' -]/gu, '');
		return [[words, code] as const];
	});
}
