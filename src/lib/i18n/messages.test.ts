/** The catalogues: nothing untranslated, no input lost, one order. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from './locale.ts';
import type { Locale } from './locale.ts';

interface Forms {
	readonly declarations: readonly string[];
	readonly selectors: readonly string[];
	readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly Forms[];
type Catalogue = Readonly<Record<string, Message>>;

function read(path: string): Catalogue {
	const { $schema, ...messages } = JSON.parse(readFileSync(path, 'utf8')) as Record<
		string,
		Message
	>;
	expect($schema === undefined || typeof $schema === 'string').toBe(true);
	return messages;
}

const readMessages = (locale: Locale) => read(`messages/${locale}.json`);
const ENGLISH = readMessages('en');
const OTHERS = LOCALES.filter((locale) => locale !== 'en');

function listTexts(message: Message | undefined): readonly string[] {
	if (message === undefined) return [];
	return typeof message === 'string'
		? [message]
		: message.flatMap(({ match }) => Object.values(match));
}

/** Each once: a language may have to say a year twice. */
function listInputs(text: string): readonly string[] {
	return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** Of signs, names and inputs alone, or a word that is the same in the language. */
function isWordless(text: string): boolean {
	const bare = text.replaceAll(/\{\w+\}|US\$|SIPRI|SEESAC|NATO|TIV|EUR|Bilans|CSV|JSON/g, '');
	return !/\p{L}/u.test(bare);
}

/** Names of programs, and words that a language writes as English does: checked by hand. */
const SAME_EVERYWHERE = ['api_line_r', 'api_line_javascript', 'embed_kind_markdown'];
const SAME_WORD: Readonly<Partial<Record<Locale, readonly string[]>>> = {};

describe.each(OTHERS)('messages in %s', (locale) => {
	const messages = readMessages(locale);

	it('are those that there are in English, in the same order', () => {
		expect(Object.keys(messages)).toEqual(Object.keys(ENGLISH));
	});

	it('take the same inputs in each form', () => {
		const wrong = Object.entries(ENGLISH).flatMap(([key, english]) => {
			const inputs = listInputs(listTexts(english).join(' '));
			const texts = listTexts(messages[key]);
			return texts.flatMap((text) =>
				listInputs(text).join() === inputs.join() ? [] : [`${key}: ${text}`]
			);
		});
		expect(wrong).toEqual([]);
	});

	it('are translated', () => {
		const untranslated = Object.entries(ENGLISH).flatMap(([key, english]) => {
			const [text = ''] = listTexts(english);
			const same = [...SAME_EVERYWHERE, ...(SAME_WORD[locale] ?? [])];
			const isOwn = isWordless(text) || same.includes(key);
			return !isOwn && listTexts(messages[key]).includes(text) ? [key] : [];
		});
		expect(untranslated).toEqual([]);
	});

	it('are no longer than a half more, so that they fit', () => {
		const long = Object.entries(ENGLISH).flatMap(([key, english]) => {
			const room = Math.max(...listTexts(english).map(({ length }) => length)) * 1.6 + 12;
			return listTexts(messages[key]).flatMap((text) =>
				text.length > room ? [`${key}: ${text}`] : []
			);
		});
		expect(long).toEqual([]);
	});
});

describe.each(OTHERS)('names of areas in %s', (locale) => {
	it('are there for each area, none empty, none twice', () => {
		const [names, english] = [locale, 'en'].map((each) => read(`src/lib/i18n/areas/${each}.json`));
		expect(Object.keys(names ?? {})).toEqual(Object.keys(english ?? {}));
		const texts = Object.values(names ?? {});
		expect(texts.filter((name) => typeof name !== 'string' || name.trim() === '')).toEqual([]);
		expect(new Set(texts).size).toBe(texts.length);
	});
});
