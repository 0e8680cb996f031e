/** Numbers, dates and names, held against the platform's tables where it has them all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaName } from './area-name.ts';
import {
	formatDate,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	formatSigned
} from './format.ts';
import { LOCALES } from './locale.ts';
import { compareNames } from './name-order.ts';
import { m } from './paraglide/messages.js';

const TAGS = {
	en: 'en-GB',
	sq: 'sq',
	'sr-Latn': 'sr-Latn',
	'sr-Cyrl': 'sr-Cyrl',
	bs: 'bs',
	mk: 'mk'
};

describe.each(LOCALES)('written as CLDR has it: %s', (locale) => {
	const tag = TAGS[locale];

	it('the platform here knows the language', () => {
		expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
	});

	it('numbers', () => {
		const decimals = fc.integer({ min: 0, max: 4 });
		fc.assert(
			fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), decimals, (value, digits) => {
				// A sign is typographers' minus, and nothing is less than nothing.
				const write = (options: Intl.NumberFormatOptions) =>
					new Intl.NumberFormat(tag, {
						...options,
						signDisplay: 'negative',
						minimumFractionDigits: digits,
						maximumFractionDigits: digits
					})
						.format(value)
						.replace('-', '\u2212');
				expect(formatNumber(value, digits, locale)).toBe(write({}));
				expect(formatPercent(value, digits, locale)).toBe(write({ style: 'percent' }));
			})
		);
	});

	it('months, days and lists', () => {
		const withoutEnd = (text: string) => text.replace(/(\.|\s*г\.)$/u, '');
		for (const month of Array.from({ length: 12 }, (_, index) =>
			String(index + 1).padStart(2, '0')
		)) {
			const iso = `2026-${month}-27`;
			const of = (options: Intl.DateTimeFormatOptions) =>
				withoutEnd(
					new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(iso))
				);
			expect(formatDate(iso, locale)).toBe(of({ dateStyle: 'long' }));
			expect(formatMonth(iso, locale)).toBe(of({ month: 'long', year: 'numeric' }));
		}
		for (const names of [['A'], ['A', 'B'], ['A', 'B', 'C']]) {
			expect(formatList(names, locale)).toBe(new Intl.ListFormat(tag).format(names));
		}
	});

	it('names in the order of the alphabet', () => {
		const names = [
			'ALB',
			'BIH',
			'CZE',
			'TCD',
			'CHL',
			'DEU',
			'DNK',
			'DJI',
			'XKX',
			'LTU',
			'LUX',
			'NOR',
			'DEU',
			'SRB',
			'SVN',
			'ESP',
			'SWE',
			'USA',
			'ZMB',
			'EST',
			'ETH',
			'IND',
			'JPN',
			'HUN',
			'MKD',
			'BGR'
		].map((code) => areaName(code, locale));
		const { compare } = new Intl.Collator(tag);
		expect(names.toSorted((a, b) => compareNames(a, b, locale))).toEqual(names.toSorted(compare));
	});
});

it('a fall is told by a real minus', () => {
	expect(formatSigned(-0.0345, 1, { locale: 'mk' })).toBe('\u22123,5\u00a0%');
});

describe('a counted thing takes the form that its number wants', () => {
	it.each([
		['en', 1, '1 licence'],
		['en', 2, '2 licences'],
		['sq', 1, '1 licencë'],
		['sr-Latn', 21, '21 dozvola'],
		['sr-Latn', 3, '3 dozvole'],
		['sr-Cyrl', 804, '804 дозволе'],
		['bs', 5, '5 dozvola'],
		['mk', 21, '21 дозвола'],
		['mk', 22, '22 дозволи']
	] as const)('in %s of %i', (locale, count, text) => {
		expect(m.phrase_licences({ value: String(count), count }, { locale })).toBe(text);
	});
});
