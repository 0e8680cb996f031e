import { describe, expect, it } from 'vitest';
import { findLanguage } from './host-language.ts';

const SPOKEN = ['en', 'sq', 'sr-Latn', 'sr-Cyrl', 'bs', 'mk'];

describe(findLanguage, () => {
	it.each([
		['en-GB', 'en'],
		['sq_AL', 'sq'],
		['sr', 'sr-Cyrl'],
		['sr-RS', 'sr-Cyrl'],
		['sr-Latn-RS', 'sr-Latn'],
		['sr-ME', 'sr-Latn'],
		['bs-Latn-BA', 'bs'],
		['MK', 'mk'],
		['fr', null],
		['', null],
		['not a language', null]
	])('of %j is %j', (tag, language) => {
		expect(findLanguage(tag, SPOKEN)).toBe(language);
	});
});
