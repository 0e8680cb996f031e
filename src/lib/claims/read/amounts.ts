/**
 * Finds the amounts of a text: number, scale, what it counts, how loosely it is meant. Knows no
 * area or year.
 */
import type { Amount, Loosely, Quantity } from '../claim.ts';
import {
	FILLERS,
	LOOSENESS,
	SCALES,
	SPELLED,
	TOUCHING_SCALES,
	UNITS
} from '../words/amount-words.ts';
import type { MoneyWord } from '../words/amount-words.ts';
import { readNumber } from './cell-value.ts';
import type { DecimalMark, WrittenNumber } from './cell-value.ts';
import { createLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** An amount in its text: from token `at` to before token `end`. */
export interface FoundAmount {
	readonly amount: Amount;
	readonly at: number;
	readonly end: number;
}

const scales = createLexicon(SCALES);
const units = createLexicon(UNITS);
const looseness = createLexicon(LOOSENESS);
const spelled = createLexicon(SPELLED);

/** How far before a number its word of looseness may begin. */
const REACH = 6;

export function findAmounts(tokens: readonly Token[], habit: DecimalMark): readonly FoundAmount[] {
	const found: FoundAmount[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const amount = readAmount(tokens, at, { habit, free: found.at(-1)?.end ?? -1 });
		if (amount === null) continue;
		found.push(amount);
		at = amount.end - 1;
	}
	return found;
}

interface Reading {
	readonly habit: DecimalMark;
	/** The first token that no amount has taken yet. */
	readonly free: number;
}

function readAmount(
	tokens: readonly Token[],
	at: number,
	{ habit, free }: Reading
): FoundAmount | null {
	const number = readDigits(tokens, at, habit) ?? readSpelled(tokens, at);
	if (number === null) return null;
	const scale = findScale(tokens, number.end) ?? { factor: 1, end: number.end };
	const hasScale = scale.end > number.end;
	const counted = findUnit(tokens, scale.end, { number: at, free });
	const word = counted?.word ?? null;
	if (!isAnAmount(number, hasScale, word)) return null;
	const { loosely, at: start } = findLooseness(tokens, counted?.at ?? at, free);
	return {
		amount: toAmount(number, scale.factor, { word, loosely }),
		at: start,
		end: counted?.end ?? scale.end
	};
}

/** "four per cent" and "two billion" are amounts; "four licences" or "a dollar" is mere speech. */
function isAnAmount({ isSpelled }: ReadNumber, hasScale: boolean, word: MoneyWord | null): boolean {
	return hasScale || (isSpelled ? word?.quantity === 'share' : word !== null);
}

interface ReadNumber extends WrittenNumber {
	readonly end: number;
	readonly isSpelled: boolean;
}

function readDigits(tokens: readonly Token[], at: number, habit: DecimalMark): ReadNumber | null {
	const token = tokens[at];
	if (token?.kind !== 'number') return null;
	const number = readNumber(token.raw, habit);
	return number === null ? null : { ...number, end: at + 1, isSpelled: false };
}

/** "two billion"; a scale alone, as in "milijardu dolara", is one of it. */
function readSpelled(tokens: readonly Token[], at: number): ReadNumber | null {
	const hit = spelled.find(tokens, at);
	if (hit !== null) {
		const decimals = Number.isInteger(hit.meaning) ? 0 : 1;
		return { value: hit.meaning, decimals, end: at + hit.length, isSpelled: true };
	}
	const isAlone = /^(milijard[ue]|milion|miliardu)$/.test(tokens[at]?.plain ?? '');
	return isAlone ? { value: 1, decimals: 0, end: at, isSpelled: true } : null;
}

function findScale(tokens: readonly Token[], at: number): { factor: number; end: number } | null {
	const hit = scales.find(tokens, at);
	if (hit === null) return null;
	const [before, token] = [tokens[at - 1], tokens[at]];
	const isApart = before?.end !== token?.start;
	if (isApart && TOUCHING_SCALES.has(token?.plain ?? '')) return null;
	return { factor: hit.meaning, end: at + hit.length };
}

interface FoundUnit {
	readonly word: MoneyWord;
	/** Where the amount begins and ends with it. */
	readonly at: number;
	readonly end: number;
}

/** Behind the number, `$` and `€` before it too. */
function findUnit(
	tokens: readonly Token[],
	end: number,
	{ number, free }: { readonly number: number; readonly free: number }
): FoundUnit | null {
	const behind = units.find(tokens, end);
	const before = [2, 1]
		.map((length) => ({ length, hit: units.find(tokens, number - length) }))
		.find(({ length, hit }) => hit?.length === length && number - length >= free);
	if (before?.hit != null && isMoney(before.hit.meaning.quantity)) {
		const isTwice = behind !== null && behind.meaning.quantity === before.hit.meaning.quantity;
		const ending = isTwice ? end + behind.length : end;
		return { word: before.hit.meaning, at: number - before.length, end: ending };
	}
	if (behind === null) return null;
	return { word: behind.meaning, at: number, end: end + behind.length };
}

function isMoney(quantity: Quantity): boolean {
	return quantity === 'usd' || quantity === 'eur' || quantity === 'other-money';
}

/** The nearest word of looseness, with nothing but fillers between it and the number. */
function findLooseness(
	tokens: readonly Token[],
	start: number,
	free: number
): { loosely: Loosely; at: number } {
	for (let at = start - 1; at >= Math.max(free, start - REACH, 0); at -= 1) {
		const hit = looseness.find(tokens, at);
		if (hit === null || !areFillers(tokens, at + hit.length, start)) continue;
		return findLonger(tokens, at, free) ?? { loosely: hit.meaning, at };
	}
	return { loosely: 'as-written', at: start };
}

/** "nesto manje od" means nearly, though "manje od" within it means at most. */
function findLonger(
	tokens: readonly Token[],
	at: number,
	free: number
): { loosely: Loosely; at: number } | null {
	if (at - 1 < Math.max(free, 0)) return null;
	const hit = looseness.find(tokens, at - 1);
	return hit !== null && hit.length > 1 ? { loosely: hit.meaning, at: at - 1 } : null;
}

function areFillers(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).every(({ plain }) => FILLERS.has(plain));
}

function toAmount(
	{ value, decimals }: ReadNumber,
	factor: number,
	{ word, loosely }: { readonly word: MoneyWord | null; readonly loosely: Loosely }
): Amount {
	const quantity = word?.quantity ?? 'unit';
	const unit = quantity === 'share' ? factor / 100 : factor;
	return {
		quantity,
		value: value * unit,
		step: 10 ** -decimals * unit,
		loosely,
		currency: word?.currency ?? null
	};
}
