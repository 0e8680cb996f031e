/**
 * A message as it stands in the bundle: its text in each language, filled in when it is said.
 * `build/compact-messages.ts` writes calls of this in place of the functions that Paraglide compiles.
 */
import { BASE_LOCALE, LOCALES } from './locale.ts';
import type { Locale } from './locale.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** @param texts in the order of `LOCALES`; an empty one is as in English */
export function message(...texts: readonly string[]) {
	/** Between inputs, names of inputs at odd places: splitting costs more than filling in. */
	const split = new Map<string, readonly string[]>();
	return (inputs: Inputs = {}, { locale = BASE_LOCALE }: { readonly locale?: Locale } = {}) => {
		const text = texts[LOCALES.indexOf(locale)];
		const chosen = text === undefined || text === '' ? (texts[0] ?? '') : text;
		const parts = split.get(chosen) ?? chosen.split(/\{(\w+)\}/);
		split.set(chosen, parts);
		return parts.length === 1 ? chosen : fill(parts, inputs);
	};
}

function fill(parts: readonly string[], inputs: Inputs): string {
	return parts.map((part, at) => (at % 2 === 0 ? part : String(inputs[part]))).join('');
}
