/** Sentences → claims. Rules and tables: what they do not say is null. */
import type { Claim, Divisor, Topic } from '../claim.ts';
import { findAmounts } from './amounts.ts';
import { findDecimalHabit } from './decimal-habit.ts';
import { findAreas } from './find-areas.ts';
import { findAspect } from './find-aspect.ts';
import { findYears } from './find-years.ts';
import { findNearest, isBefore, isInSentence, toPlace } from './place.ts';
import type { Place } from './place.ts';
import { scanText } from './scan.ts';
import type { Mark } from './scan.ts';

export interface ReadClaim extends Claim {
	/** Where it stands in the text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

export interface ReadText {
	readonly claims: readonly ReadClaim[];
	/** Amounts beyond the first so many. */
	readonly leftOut: number;
}

/** More numbers than an article is checked for at once. */
const MOST_CLAIMS = 20;

/** @param writtenIn the year of publication, which "last year" is before; null: unknown */
export function readClaims(text: string, writtenIn: number | null): ReadText {
	const scan = scanText(text);
	const amounts = findAmounts(scan.tokens, findDecimalHabit(scan.tokens));
	const claims = amounts
		.slice(0, MOST_CLAIMS)
		.map((_, index) => toClaim(toPlace(scan, amounts, index), writtenIn));
	return { claims, leftOut: amounts.length - claims.length };
}

function toClaim(place: Place, writtenIn: number | null): ReadClaim {
	const { scan, amount } = place;
	const start = scan.tokens[amount.at]?.start ?? scan.text.length;
	const end = scan.tokens[amount.end - 1]?.end ?? scan.text.length;
	const topic = findTopic(place);
	const source = findOfText(place, scan.sources);
	const divisor = findDivisor(place);
	const { aspect, sign } = findAspect(place, divisor);
	return {
		words: scan.text.slice(start, end),
		start,
		end,
		amount: { ...amount.amount, value: amount.amount.value * sign },
		aspect,
		topic,
		divisor,
		areas: toAreas(findAreas(place, topic), { topic, source, amount: amount.amount }),
		category: findCategory(place),
		...findYears(place, writtenIn),
		writtenIn,
		source,
		prices: findOfText(place, scan.prices)
	};
}

/** How far behind an amount what it is a share of may begin. */
const REACH = 4;

/** Right behind the amount; else what an earlier amount of the sentence was a share of. */
function findDivisor(place: Place): Divisor | null {
	const { scan, amount } = place;
	const behind = scan.divisors.find(
		(mark) => mark.at >= amount.end && mark.at - amount.end < REACH && mark.at < place.to
	);
	if (behind !== undefined) return behind.meaning;
	if (amount.amount.quantity !== 'share') return null;
	const before = scan.divisors.filter((mark) => isInSentence(place, mark) && isBefore(place, mark));
	return findNearest(place, before)?.meaning ?? null;
}

/** In the sentence the nearest; else the last that was spoken of. */
function findTopic(place: Place): Topic | null {
	return findOfText(place, place.scan.topics);
}

function findOfText<M>(place: Place, marks: readonly Mark<M>[]): M | null {
	const here = marks.filter((mark) => isInSentence(place, mark));
	const mark = findNearest(place, here) ?? marks.findLast((each) => isBefore(place, each));
	return mark?.meaning ?? null;
}

const CATEGORY = /^ML\d{1,2}$/;

/** A category of the Common Military List that the sentence names. */
function findCategory({ scan, amount }: Place): string | null {
	const sentence = scan.sentences[amount.at];
	const token = scan.tokens.find(
		({ raw }, at) => CATEGORY.test(raw) && scan.sentences[at] === sentence
	);
	return token?.raw ?? null;
}

/** More dollars than any state has ever spent on its military in a year. */
const MORE_THAN_ANY_STATE = 1.2e12;
const WIDE = new Set(['WORLD', 'EUROPE']);

/** Where no state is named: the Top 100 are the world's, SEESAC's reports are the region's. */
function toAreas(
	areas: readonly string[],
	{ topic, source, amount }: Pick<Claim, 'topic' | 'source' | 'amount'>
): readonly string[] {
	if (amount.quantity === 'usd' && amount.value >= MORE_THAN_ANY_STATE) return ['WORLD'];
	const isOfRegion = topic === 'licences' || source === 'seesac';
	if (isOfRegion && areas.every((area) => WIDE.has(area))) return ['SEESAC'];
	return areas.length === 0 && topic === 'arms-industry' ? ['WORLD'] : areas;
}
