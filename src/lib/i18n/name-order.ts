/**
 * The order of names in each language's alphabet. The platform's own (`Intl.Collator`) knows neither
 * Albanian, Bosnian nor Macedonian in the worker and in most browsers.
 */
import type { Locale } from './locale.ts';

const LATIN_OF_THE_SOUTH_SLAVS =
	'a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž';

/** Letters as they follow each other; two together are one letter. */
const ALPHABETS: Readonly<Record<Locale, string>> = {
	en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
	sq: 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh',
	'sr-Latn': LATIN_OF_THE_SOUTH_SLAVS,
	bs: LATIN_OF_THE_SOUTH_SLAVS,
	'sr-Cyrl': 'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш',
	mk: 'а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш'
};

/** Negative where the first name stands before the second. */
export function compareNames(a: string, b: string, locale: Locale): number {
	const ranks = findRanks(locale);
	const [first, second] = [toRanks(a, ranks), toRanks(b, ranks)];
	const at = first.findIndex((rank, index) => rank !== second[index]);
	if (at < 0) return first.length - second.length;
	return (first[at] ?? -1) - (second[at] ?? -1);
}

type Ranks = ReadonlyMap<string, number>;

const known = new Map<Locale, Ranks>();

function findRanks(locale: Locale): Ranks {
	const ranks =
		known.get(locale) ??
		new Map(ALPHABETS[locale].split(' ').map((letter, rank) => [letter, rank + 1]));
	known.set(locale, ranks);
	return ranks;
}

/** Spaces and signs come before letters, letters of other alphabets after, accents count for nothing. */
function toRanks(name: string, ranks: Ranks): readonly number[] {
	const letters = name.toLowerCase().match(/dž|lj|nj|dh|gj|ll|rr|sh|th|xh|zh|./gsu) ?? [];
	return letters.flatMap((letter) => {
		const rank = ranks.get(letter);
		return rank === undefined ? Array.from(letter, (part) => rankAlone(part, ranks)) : [rank];
	});
}

function rankAlone(letter: string, ranks: Ranks): number {
	const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
	const rank = ranks.get(letter) ?? ranks.get(bare);
	if (rank !== undefined) return rank;
	return /\p{L}/u.test(letter) ? ranks.size + (letter.codePointAt(0) ?? 1) : 0;
}
