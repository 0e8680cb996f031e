/** Whether an amount is a level or a change, and which way. */
import type { Claim, Divisor } from '../claim.ts';
import { BY, OF, TO } from '../words/context-words.ts';
import { isBefore, isInSentence } from './place.ts';
import type { Place } from './place.ts';

interface FoundAspect {
	readonly aspect: Claim['aspect'];
	/** -1: it fell by so much. */
	readonly sign: 1 | -1;
}

/** How far before an amount its word of change may stand, and how far behind. */
const REACH = 12;
const BEHIND = 2;

const LEVEL: FoundAspect = { aspect: 'level', sign: 1 };

export function findAspect(place: Place, divisor: Divisor | null): FoundAspect {
	const { amount, scan } = place;
	const near = scan.changes.filter((mark) => isInSentence(place, mark));
	const behind = near.find((mark) => mark.at >= amount.end && mark.at - amount.end < BEHIND);
	if (behind !== undefined && divisor === null) return { aspect: 'change', sign: behind.meaning };
	const isShare = amount.amount.quantity === 'share';
	if (divisor !== null) return LEVEL;
	const before = near.findLast(
		(mark) =>
			isBefore(place, mark) &&
			mark.end > amount.at - REACH &&
			// "an increase of $326 million, or by 43 per cent": with "by" the word may stand further off.
			(mark.at >= place.from || isAfter(place, BY))
	);
	if (before === undefined) return isShare ? { aspect: null, sign: 1 } : LEVEL;
	if (isAfter(place, TO)) return LEVEL;
	const isBehind = isAfter(place, OF) && before.end === amount.at - 1;
	const isChange = isBehind || isAfter(place, BY) || (isShare && mayBeOf(place, before.at));
	return isChange ? { aspect: 'change', sign: before.meaning } : LEVEL;
}

function isAfter({ amount, scan }: Place, words: ReadonlySet<string>): boolean {
	return words.has(scan.tokens[amount.at - 1]?.plain ?? '');
}

/** "up 5.9 %" is a change: no other amount stands between. */
function mayBeOf({ from }: Place, at: number): boolean {
	return at >= from;
}
