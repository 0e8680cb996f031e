/**
 * How each language writes numbers, dates and lists, from CLDR 48. The platform's own tables will not
 * do: the worker's and most browsers' leave out Albanian, Bosnian and Macedonian, and fall back to
 * American English without a word.
 */
import type { Locale } from './locale.ts';

interface Writing {
	/** Between thousands. */
	readonly group: string;
	readonly decimal: string;
	/** Digits before the first group from which there is one at all: `2554`, `12 554`. */
	readonly groupsFrom: 1 | 2;
	readonly percent: string;
	/** From January; and what stands between a day and its month. */
	readonly months: readonly string[];
	readonly day: string;
	readonly and: string;
}

/** Does not break at the end of a line. */
const SPACE = '\u00a0';

const SOUTH_SLAVIC = {
	group: '.',
	decimal: ',',
	groupsFrom: 1,
	percent: '%',
	day: '. ',
	and: ' i '
} as const;

export const WRITING: Readonly<Record<Locale, Writing>> = {
	en: {
		group: ',',
		decimal: '.',
		groupsFrom: 1,
		percent: '%',
		months: toWords(
			'January February March April May June July August September October November December'
		),
		day: ' ',
		and: ' and '
	},
	sq: {
		group: SPACE,
		decimal: ',',
		groupsFrom: 2,
		percent: '%',
		months: toWords(
			'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'
		),
		day: ' ',
		and: ' dhe '
	},
	'sr-Latn': {
		...SOUTH_SLAVIC,
		months: toWords(
			'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'
		)
	},
	'sr-Cyrl': {
		...SOUTH_SLAVIC,
		months: toWords(
			'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'
		),
		and: ' и '
	},
	bs: {
		...SOUTH_SLAVIC,
		months: toWords(
			'januar februar mart april maj juni juli august septembar oktobar novembar decembar'
		)
	},
	mk: {
		...SOUTH_SLAVIC,
		percent: `${SPACE}%`,
		months: toWords(
			'јануари февруари март април мај јуни јули август септември октомври ноември декември'
		),
		day: ' ',
		and: ' и '
	}
};

function toWords(text: string): readonly string[] {
	return text.split(' ');
}
