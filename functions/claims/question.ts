/** What an asker may say of a claim: its sentences, or its number and what of. */
import * as v from 'valibot';
import { ALLOWED, AreasField, LangField } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import { SOURCE_IDS } from '../../src/lib/figures/release.ts';
import type { SourceId } from '../../src/lib/figures/release.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { CLAIM_UNITS, isClaimUnit } from './claim-units.ts';
import type { ClaimUnitId } from './claim-units.ts';

export interface ClaimsQuestion {
	readonly text?: string | undefined;
	readonly value?: string | undefined;
	readonly unit?: ClaimUnitId | '' | undefined;
	readonly area?: readonly string[] | undefined;
	readonly year?: number | null | undefined;
	readonly source?: SourceId | '' | undefined;
	readonly published?: string | undefined;
	readonly lang?: Locale | undefined;
}

const MOST_CHARACTERS = 10_240;
const MOST_DIGITS = 30;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const NUMBER = /^[~<>]?\s*-?\d[\d., ]*$/;

/** A form sends what was left empty; that says nothing. */
const Empty = v.literal('');

const Text = v.pipe(
	v.string(),
	v.check(
		(text) => text.length <= MOST_CHARACTERS,
		`the text is too long: at most ${String(MOST_CHARACTERS)} characters`
	),
	v.transform((text) => text.toWellFormed())
);

const Value = v.pipe(
	v.string(),
	v.trim(),
	v.check(
		(text) => text === '' || (NUMBER.test(text) && text.length <= MOST_DIGITS),
		({ input }) => `not a number: ${input}`
	)
);

const Year = v.pipe(
	v.string(),
	v.regex(/^(\d{4})?$/, ({ input }) => `not a year: ${input}`),
	v.transform((text) => (text === '' ? null : Number.parseInt(text, 10))),
	v.check(
		(year) => year === null || (year >= FIRST_YEAR && year <= LAST_YEAR),
		`the year must lie between ${String(FIRST_YEAR)} and ${String(LAST_YEAR)}`
	)
);

const Published = v.pipe(
	v.string(),
	v.check(
		(text) => text === '' || v.is(v.pipe(v.string(), v.isoDate()), text),
		({ input }) => `not a date: ${input}`
	)
);

const Unit = v.pipe(
	v.string(),
	v.check(
		(text) => text === '' || isClaimUnit(text),
		({ input }) => `unknown unit: ${input}`
	),
	v.transform((text) => text as ClaimUnitId | '')
);

const Source = v.pipe(
	v.string(),
	v.check(
		(text) => text === '' || SOURCE_IDS.some((id) => id === text),
		({ input }) => `unknown source: ${input}`
	),
	v.transform((text) => text as SourceId | '')
);

const Area = v.union([
	v.pipe(
		Empty,
		v.transform((): readonly string[] => [])
	),
	AreasField
]);

export const CLAIMS_FIELDS = {
	schema: v.object({
		text: v.optional(Text),
		value: v.optional(Value),
		unit: v.optional(Unit),
		area: v.optional(Area),
		year: v.optional(Year),
		source: v.optional(Source),
		published: v.optional(Published),
		lang: v.optional(LangField)
	}),
	allowed: {
		text: [`sentences of at most ${String(MOST_CHARACTERS)} characters`],
		value: ['162', '2.2', '2,219.7', '~162 (around)', '>65 (over)', '<2 (under)'],
		unit: CLAIM_UNITS,
		area: ALLOWED.areas,
		year: ['2024'],
		source: SOURCE_IDS,
		published: ['2025-12-07'],
		lang: ALLOWED.lang
	}
};

/** One of the two has to be there. */
export function checkSomethingAsked({ text = '', value = '' }: ClaimsQuestion): Asked<true> {
	if (text.trim() !== '' || value !== '') return { ok: true, value: true };
	const allowed = ['text=Kosovo spent $162 million on defence in 2024', 'value=162'];
	const detail = 'nothing is claimed: give the sentences as text, or the number as value';
	return { ok: false, problem: { param: 'text', value: null, detail, allowed } };
}
