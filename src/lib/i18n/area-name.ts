/** Names of areas in each language, as its press writes them. */
import bosnian from './areas/bs.json' with { type: 'json' };
import english from './areas/en.json' with { type: 'json' };
import macedonian from './areas/mk.json' with { type: 'json' };
import albanian from './areas/sq.json' with { type: 'json' };
import serbianInCyrillic from './areas/sr-Cyrl.json' with { type: 'json' };
import serbianInLatin from './areas/sr-Latn.json' with { type: 'json' };
import type { Locale } from './locale.ts';

const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	en: english,
	sq: albanian,
	'sr-Latn': serbianInLatin,
	'sr-Cyrl': serbianInCyrillic,
	bs: bosnian,
	mk: macedonian
};

/** The name of an area; a code without a name is shown as it is. */
export function areaName(code: string, locale: Locale): string {
	return NAMES[locale][code] ?? code;
}

/** The names of an area in every language, each once. */
export function listNames(code: string): readonly string[] {
	return [...new Set(Object.values(NAMES).flatMap((names) => names[code] ?? []))];
}
