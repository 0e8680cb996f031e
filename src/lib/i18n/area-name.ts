/** Names of areas in each language. */
import english from './areas/en.json' with { type: 'json' };
import type { Locale } from './locale.ts';

const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: english };

/** The name of an area; a code without a name is shown as it is. */
export function areaName(code: string, locale: Locale): string {
	return NAMES[locale][code] ?? code;
}
