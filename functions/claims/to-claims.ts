/** From the question to claims: read out of the sentences, or filled in. */
import type { Amount, Claim, Loosely } from '../../src/lib/claims/claim.ts';
import { readNumber } from '../../src/lib/claims/read/cell-value.ts';
import { readClaims } from '../../src/lib/claims/read/read-claims.ts';
import type { ReadClaim } from '../../src/lib/claims/read/read-claims.ts';
import { CLAIM_UNIT_NAMES } from '../../src/lib/i18n/claim-labels.ts';
import { BASE_LOCALE } from '../../src/lib/i18n/locale.ts';
import { findClaimUnit } from './claim-units.ts';
import type { ClaimsQuestion } from './question.ts';

export interface AskedClaims {
	readonly claims: readonly ReadClaim[];
	/** Numbers of the text that were not checked. */
	readonly leftOut: number;
}

export function toClaims(question: ClaimsQuestion): AskedClaims {
	const { text = '', value = '' } = question;
	const read = readClaims(text, toYear(question.published));
	const claims = read.claims.map((claim) => fillGaps(claim, question));
	const filled = value === '' ? [] : toFilledClaim(value, question);
	return { claims: [...filled, ...claims], leftOut: read.leftOut };
}

/** What the sentence leaves open, the form may say. */
function fillGaps(claim: ReadClaim, question: ClaimsQuestion): ReadClaim {
	const { area = [], year = null, source } = question;
	return {
		...claim,
		areas: claim.areas.length > 0 ? claim.areas : area,
		year: claim.year ?? year,
		source: claim.source ?? toSource(source)
	};
}

function toFilledClaim(value: string, question: ClaimsQuestion): readonly ReadClaim[] {
	const amount = toAmount(value, question.unit);
	if (amount === null) return [];
	const { area = [], year = null } = question;
	const unit =
		question.unit === undefined || question.unit === '' ? null : findClaimUnit(question.unit);
	const claim: Claim = {
		words: toWords(value, question),
		amount,
		aspect: unit?.aspect ?? null,
		topic: null,
		divisor: unit?.divisor ?? null,
		areas: area,
		year,
		since: null,
		category: null,
		writtenIn: toYear(question.published),
		source: toSource(question.source),
		prices: null
	};
	return [{ ...claim, start: 0, end: 0 }];
}

const SIGNS: Readonly<Record<string, Loosely>> = { '~': 'about', '>': 'at-least', '<': 'at-most' };

function toAmount(text: string, unitId: ClaimsQuestion['unit']): Amount | null {
	const sign = text.slice(0, 1);
	const digits = text.replace(/^[~<>]?\s*-?/, '').trim();
	const number = readNumber(digits, '.');
	if (number === null) return null;
	const unit = unitId === undefined || unitId === '' ? null : findClaimUnit(unitId);
	const factor = unit?.factor ?? 1;
	const isFall = /^[~<>]?\s*-/.test(text);
	return {
		quantity: unit?.quantity ?? 'unit',
		value: number.value * factor * (isFall ? -1 : 1),
		step: 10 ** -number.decimals * factor,
		loosely: SIGNS[sign] ?? 'as-written',
		currency: null
	};
}

/** `162 (US$ million)` */
function toWords(value: string, { unit, lang = BASE_LOCALE }: ClaimsQuestion): string {
	if (unit === undefined || unit === '') return value;
	return `${value} (${CLAIM_UNIT_NAMES[unit]({}, { locale: lang })})`;
}

function toSource(source: ClaimsQuestion['source']): Claim['source'] {
	return source === undefined || source === '' ? null : source;
}

function toYear(published: string | undefined): number | null {
	return published === undefined || published === '' ? null : Number.parseInt(published, 10);
}
