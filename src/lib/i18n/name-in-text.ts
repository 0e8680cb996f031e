/**
 * Names of areas within a sentence. English gives some of them an article; the other languages of the
 * product keep names as they are, in the nominative.
 */
import type { Locale } from './locale.ts';

const WITH_ARTICLE: readonly string[] = [
	'Americas',
	'Central African Republic',
	'DR Congo',
	'Dominican Republic',
	'European Union',
	'German Democratic Republic',
	'Middle East',
	'Netherlands',
	'Philippines',
	'Seychelles',
	'Soviet Union',
	'United Arab Emirates',
	'United Kingdom',
	'United States',
	'Western Balkans',
	'Western Balkans (SEESAC reports)'
];

/** Names that are common nouns. */
const IN_SMALL_LETTERS: Readonly<Record<string, string>> = {
	World: 'the world',
	'Member states of the European Union': 'the member states of the European Union',
	'Trans-European companies': 'trans-European companies',
	'Unknown recipients': 'unknown recipients',
	'Unknown suppliers': 'unknown suppliers'
};

/** `the United States`, `Serbia`. @param name as labels have it, in that language */
export function nameInText(name: string, locale: Locale): string {
	if (locale !== 'en') return name;
	return WITH_ARTICLE.includes(name) ? `the ${name}` : (IN_SMALL_LETTERS[name] ?? name);
}

/** A title or unit within other words: `US$ million` stays, `Per cent of GDP` begins small. */
export function beginSmall(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
