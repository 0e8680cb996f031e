/**
 * Serbian written in Cyrillic from Serbian written in Latin: a rule, so that the two never say
 * different things. What is the same in both scripts (names of programs, codes, addresses) stays.
 */

const LATIN = Array.from('abvgdđežzijklmnoprstćufhcčš');
const CYRILLIC = Array.from('абвгдђежзијклмнопрстћуфхцчш');
const LETTERS = new Map(LATIN.map((letter, at) => [letter, CYRILLIC[at]]));

const DIGRAPHS: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' };

/** Words in which two letters that look like one are two. */
const TWO_LETTERS = /konj(?=unk)|inj(?=ek)|nadž(?=iv)|tanj(?=ug)/giu;

/** Placeholders, addresses, endings of files, and names that are written in Latin everywhere. */
const KEPT = new RegExp(
	[
		/\{[^}]*\}/,
		/https?:\S+/,
		/<[\w-]+>/,
		// Paths and keys of addresses.
		/(?<![\p{L}\d])\/[\w/.]+/u,
		/\b\w+=[\w:.~…]*/,
		/\.(?:csv|json|png|svg|zip|xml|atom)\b/,
		// Elements, attributes and blocks of code.
		/<[\w-]+>/,
		/\b(?:src|title|width|height|style|Embed)\b/,
		/US\$/,
		/\bML\d+/,
		/\b(?:SIPRI|SEESAC|TIV|USD|EUR|mm|Top|Natural Earth|Bilans)\b/,
		/\b(?:CSV|JSON|PNG|SVG|ZIP|PDF|API|OpenAPI|HTML|XML|CSS|CSP|URL|DOI|ISO|MIT|CC BY|RSS|Atom)\b/,
		/\b(?:JavaScript|Python|pandas|Google Sheets|From Web|Data|R|BibTeX|curl|iframe|oEmbed|Markdown|GitHub|Cloudflare|Excel|Home|End|Esc|Enter)\b/,
		/\b(?:Deprecation|Sunset|src|title|width|height|style)\b/,
		/\b(?:WordPress|Ghost|Drupal|Medium|AMP|Embed|Frictionless|Open Graph|Substack|Mailchimp)\b/
	]
		.map(({ source }) => source)
		.join('|'),
	'gu'
);

const CYRILLIC_LETTER = /dž|lj|nj|\p{L}/giu;

/** `Njemačka je u {year}. (SIPRI)` → `Њемачка је у {year}. (SIPRI)` */
export function toCyrillic(text: string): string {
	const kept = [...text.matchAll(KEPT)];
	const starts = [0, ...kept.map(({ index, 0: word }) => index + word.length)];
	const ends = [...kept.map(({ index }) => index), text.length];
	return starts
		.map((start, at) => writeInCyrillic(text.slice(start, ends[at])) + (kept[at]?.[0] ?? ''))
		.join('');
}

function writeInCyrillic(text: string): string {
	// A mark between the two letters keeps them from being read as one.
	const parted = text.replaceAll(
		TWO_LETTERS,
		(word) => `${word.slice(0, -1)}\u200d${word.slice(-1)}`
	);
	return parted.replaceAll(CYRILLIC_LETTER, toLetter).replaceAll('\u200d', '');
}

function toLetter(letter: string): string {
	const small = letter.toLowerCase();
	const written = DIGRAPHS[small] ?? LETTERS.get(small) ?? letter;
	return small === letter ? written : written.toUpperCase();
}

/** All texts of a catalogue: those of a message with forms stand under `match`. */
export function toCyrillicCatalogue(catalogue: unknown): unknown {
	if (typeof catalogue === 'string') return toCyrillic(catalogue);
	if (Array.isArray(catalogue)) return catalogue.map(toCyrillicForms);
	if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
	const entries = Object.entries(catalogue);
	return Object.fromEntries(
		entries.map(([key, value]) => [key, key === '$schema' ? value : toCyrillicCatalogue(value)])
	);
}

function toCyrillicForms(forms: unknown): unknown {
	if (typeof forms !== 'object' || forms === null || !('match' in forms)) return forms;
	return { ...forms, match: toCyrillicCatalogue(forms.match) };
}
