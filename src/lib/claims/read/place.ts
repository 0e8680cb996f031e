/** Where an amount stands among the others of its text, and which marks are near it. */
import type { FoundAmount } from './amounts.ts';
import type { Mark, Scan } from './scan.ts';

export interface Place {
	readonly scan: Scan;
	readonly amount: FoundAmount;
	/** The end of the amount before in the same sentence, and the start of the next. */
	readonly from: number;
	readonly to: number;
}

export function toPlace(scan: Scan, amounts: readonly FoundAmount[], index: number): Place {
	const amount = amounts[index];
	if (amount === undefined) throw new Error(`no amount ${String(index)}`);
	const sentence = scan.sentences[amount.at];
	const [before, after] = [amounts[index - 1], amounts[index + 1]];
	const isHere = (other: FoundAmount | undefined) =>
		other !== undefined && scan.sentences[other.at] === sentence;
	const first = scan.sentences.findIndex((each) => each === sentence);
	const last = scan.sentences.findLastIndex((each) => each === sentence);
	return {
		scan,
		amount,
		from: before !== undefined && isHere(before) ? before.end : first,
		to: after !== undefined && isHere(after) ? after.at : last + 1
	};
}

export function isInSentence({ scan, amount }: Place, { at }: Mark<unknown>): boolean {
	return scan.sentences[at] === scan.sentences[amount.at];
}

export function isInClause({ scan, amount }: Place, { at }: Mark<unknown>): boolean {
	return scan.clauses[at] === scan.clauses[amount.at];
}

/** Tokens between a mark and the amount. */
function distance({ amount }: Place, { at, end }: Mark<unknown>): number {
	return end <= amount.at ? amount.at - end : Math.max(at - amount.end, 0);
}

export function isBefore({ amount }: Place, { end }: Mark<unknown>): boolean {
	return end <= amount.at;
}

/** The nearest of some marks; of two as near, the one before. */
export function findNearest<M>(place: Place, marks: readonly Mark<M>[]): Mark<M> | null {
	return marks.reduce<Mark<M> | null>(
		(best, mark) => (best === null || distance(place, mark) < distance(place, best) ? mark : best),
		null
	);
}
