/**
 * Words that stand in and around a number: scales, currencies, per cent, how loosely it is meant.
 * English, Albanian, Serbian and Macedonian, in the spelling of `toPlainWord`; a star stands for any ending.
 */
import type { Loosely, Quantity } from '../claim.ts';

/**
 * In Serbian and Albanian a `bilion` is a million millions and a `trilion` should be more, but the
 * press takes it over from English: no budget is a million English trillions.
 */
export const SCALES: readonly (readonly [string, number])[] = [
	['thousand|hiljad*|tisuc*|mije|iljad*', 1e3],
	['million|millions|mln|mn|m|mil|mio|milion*|milijun*', 1e6],
	['billion|billions|bn|bln|b|milijard*|miliard*|mlrd', 1e9],
	['trillion|trillions|tn|trn|trilion*|bilion*|bilijun*|hiljad* milijard*|tisuc* milijard*', 1e12]
];

/** Scales of one letter are read only where they touch the number: `$162m`. */
export const TOUCHING_SCALES: ReadonlySet<string> = new Set(['m', 'b']);

export interface MoneyWord {
	readonly quantity: Quantity;
	/** Of `other-money`. */
	readonly currency: string | null;
}

const DOLLARS: MoneyWord = { quantity: 'usd', currency: null };
const EUROS: MoneyWord = { quantity: 'eur', currency: null };
const other = (currency: string): MoneyWord => ({ quantity: 'other-money', currency });
const share: MoneyWord = { quantity: 'share', currency: null };

/** What a number counts. The names of other currencies are the sources' own. */
export const UNITS: readonly (readonly [string, MoneyWord])[] = [
	['$|us $|u.s. $|usd|dollar*|dolar*|us dollar*|u.s. dollar*|usd*|american dollar*', DOLLARS],
	['americkih dolar*|americka dolar*|dollar* amerikan*|dolar* amerikan*', DOLLARS],
	['€|eur|euro|euros|eura|eurosh|eurove|euroja|evra|evro|eure|eur-a|euri', EUROS],
	['rsd|dinar*|serbian dinar*', other('Dinar')],
	['lek|leke|leks', other('Lek')],
	['denar*|mkd', other('Denar')],
	['km|bam|konvertibiln*|convertible mark*', other('Marka')],
	['kuna|kune|hrk', other('Kuna')],
	['lira|lire', other('Lira')],
	['£|gbp|pound*|sterling', other('Pound')],
	['¥|yuan|rmb|renminbi|juan*', other('Yuan')],
	['rubl*|rubla|rouble*|ruble*', other('Rouble')],
	[
		'%|percent|per cent|pct|odsto|otsto|posto|od sto|po sto|procen*|postot*|per qind|perqind*',
		share
	],
	['tiv', { quantity: 'tiv', currency: null }],
	['license*|licence*|licenc*|dozvol*|leje', { quantity: 'licences', currency: null }],
	['soldier*|troops|military personnel|vojnik*|ushtare', { quantity: 'persons', currency: null }]
];

export const LOOSENESS: readonly (readonly [string, Loosely])[] = [
	['around|about|approximately|roughly|some|circa|estimated|an estimated', 'about'],
	['rreth|afersisht|perafersisht|nje vlere prej rreth', 'about'],
	['oko|priblizno|otprilike|circa|cirka|nekih', 'about'],
	['okolu|priblizno|nekade okolu', 'about'],
	['nearly|almost|close to|just under|just below|gati|pothuajse|afro', 'nearly'],
	['gotovo|skoro|blizu|bezmalo|nesto manje od|recisi', 'nearly'],
	[
		'over|more than|at least|above|exceeding|exceeded|in excess of|upwards of|topped|surpassed|just over',
		'at-least'
	],
	['mbi|me shume se|te pakten|tejkal*', 'at-least'],
	['preko|vise od|iznad|najmanje|barem|vise nego|premasi*|nesto vise od|malo vise od', 'at-least'],
	['poveke od|nad|najmalku|nadmina*', 'at-least'],
	['under|less than|fewer than|below|up to|at most|no more than|nen|me pak se|deri ne', 'at-most'],
	['manje od|ispod|do|najvise|pomalku od|pod|najmnogu', 'at-most']
];

/** May stand between a word of looseness and the number. */
export const FILLERS: ReadonlySet<string> = new Set([
	...['a', 'an', 'the', 'record', 'whopping', 'total', 'of', 'to', 'staggering', 'us', 'u.s.'],
	...[
		'rekordn',
		'rekordnih',
		'rekordne',
		'rekord',
		'prej',
		'nje',
		'plot',
		'e',
		'cak',
		'ukupno',
		'u'
	]
]);

/** Numbers spelled out, where a scale follows: "two billion". */
export const SPELLED: readonly (readonly [string, number])[] = [
	['a|one|nje|jedan|jedna|jednu|jednog|jedne', 1],
	['half a|gjysme|pola', 0.5],
	['two|dy|dva|dve|dvije|dviju', 2],
	['three|tre|tri', 3],
	['four|kater|cetiri', 4],
	['five|pese|pet', 5],
	['six|gjashte|sest', 6],
	['seven|shtate|sedam', 7],
	['eight|tete|osam', 8],
	['nine|nente|devet', 9],
	['ten|dhjete|deset', 10],
	['twenty|njezet|dvadeset', 20],
	['thirty|tridhjete|trideset', 30],
	['forty|dyzet|cetrdeset', 40],
	['fifty|pesedhjete|pedeset', 50],
	['sixty|gjashtedhjete|sezdeset', 60],
	['seventy|shtatedhjete|sedamdeset', 70],
	['eighty|tetedhjete|osamdeset', 80],
	['ninety|nentedhjete|devedeset', 90],
	['hundred|qind|sto', 100]
];
