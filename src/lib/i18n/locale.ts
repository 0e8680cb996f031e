/** The languages that the product speaks, by the tags that its addresses use. */
export const LOCALES = ['en', 'sq', 'sr-Latn', 'sr-Cyrl', 'bs', 'mk'] as const;
export type Locale = (typeof LOCALES)[number];

/** What an address speaks that says nothing of languages. */
export const BASE_LOCALE = 'en' satisfies Locale;

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
	en: 'English',
	sq: 'Shqip',
	'sr-Latn': 'Srpski',
	'sr-Cyrl': 'Српски',
	bs: 'Bosanski',
	mk: 'Македонски'
};

/** Tags that others use for one of ours. Without a script, CLDR takes Serbian for Cyrillic. */
const OTHER_TAGS: Readonly<Record<string, Locale>> = {
	sr: 'sr-Cyrl',
	'sr-rs': 'sr-Cyrl',
	'sr-me': 'sr-Latn',
	'sr-xk': 'sr-Latn',
	sh: 'sr-Latn',
	cnr: 'sr-Latn'
};

export function isLocale(tag: string): tag is Locale {
	return (LOCALES as readonly string[]).includes(tag);
}

/** The language that a tag as of `<html lang>` means: `sr-Latn-RS` → `sr-Latn`; null: none of ours. */
export function findLocale(tag: string): Locale | null {
	const asked = tag.toLowerCase().replaceAll('_', '-');
	const other = OTHER_TAGS[asked];
	if (other !== undefined) return other;
	const own = LOCALES.find((locale) => {
		const known = locale.toLowerCase();
		return asked === known || asked.startsWith(`${known}-`);
	});
	return own ?? null;
}
