/** Messages as they are bundled say what Paraglide's functions say. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/lib/i18n/locale.ts';
import { message } from '../../src/lib/i18n/message.ts';
import { m } from '../../src/lib/i18n/paraglide/messages.js';
import { listTexts, readCatalogues } from '../../build/compact-messages.ts';

type Say = (inputs: Readonly<Record<string, string>>, options: { locale: string }) => string;

const SAID = Object.fromEntries<Say>(Object.entries(m).map(([key, say]) => [key, say as Say]));

describe('messages', () => {
	const catalogues = readCatalogues('messages');
	const keys = Object.keys(catalogues[0] ?? {}).filter((key) => key !== '$schema');

	it.each(LOCALES)('say the same in %s, inputs filled in', (locale) => {
		const compact = keys.flatMap((key) => {
			const texts = listTexts(key, catalogues);
			return texts === null ? [] : [{ key, texts }];
		});
		expect(compact.length).toBeGreaterThan(keys.length * 0.9);
		for (const { key, texts } of compact) {
			const names = texts[0]?.match(/(?<=\{)\w+(?=\})/g) ?? [];
			const inputs = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
			expect(message(...texts)(inputs, { locale })).toBe(SAID[key]?.(inputs, { locale }));
		}
	});
});

describe(listTexts, () => {
	it('has a text once where languages have the same', () => {
		expect(listTexts('a', [{ a: '{v}×' }, { a: '{v}×' }, { a: 'x' }, { a: '{v}×' }])).toEqual([
			'{v}×',
			'',
			'x'
		]);
	});

	it('leaves what has forms, is escaped or is not there', () => {
		expect(listTexts('a', [{ a: 'x' }, { a: [{ match: {} }] }])).toBeNull();
		expect(listTexts('a', [{ a: '\\{' }])).toBeNull();
		expect(listTexts('b', [{ a: 'x' }])).toBeNull();
	});
});
