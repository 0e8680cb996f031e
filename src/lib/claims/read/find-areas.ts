/** Whose amount it is: the area that the words around an amount name. */
import type { Topic } from '../claim.ts';
import { THAN } from '../words/context-words.ts';
import { findNearest, isBefore, isInClause, isInSentence } from './place.ts';
import type { Place } from './place.ts';
import type { Mark, Scan } from './scan.ts';

/** Behind an amount: "$2.2 billion in Serbia". */
const IN = new Set(['in', 'by', 'u', 'ne', 'from', 'kod', 'of']);
/** Between areas that are said in one breath. */
const JOINERS = new Set(['and', 'i', 'dhe', ',', 'te', 'the', 'e', 'as', 'well', 'or', 'ili']);

/** "The region": which one, SEESAC's reports take for granted. */
const REGION = 'THE-REGION';
/** Areas that are meant only where no state is. */
const WIDE = new Set(['WORLD', 'EUROPE', REGION]);

/** Codes, the likeliest first; none where the words name none. */
export function findAreas(place: Place, topic: Topic | null): readonly string[] {
	const { scan } = place;
	// Whose companies they are is said before; what stands behind is why they sell.
	const marks = scan.areas.filter(
		(mark) => !isCompared(scan, mark) && (topic !== 'arms-industry' || isBefore(place, mark))
	);
	const found = findOwner(place, leaveOutWorld(marks.filter((mark) => isInSentence(place, mark))));
	const mark = found ?? findEarlier(place, marks);
	const codes = mark === null ? [] : joinNeighbours(scan, mark);
	return codes.map((code) => (code === REGION ? 'SEESAC' : code));
}

function findOwner(place: Place, marks: readonly Mark<string>[]): Mark<string> | null {
	const between = marks.filter(
		(mark) => isBefore(place, mark) && mark.at >= place.from && !isOfAmountBefore(place, mark)
	);
	const behind = marks.filter((mark) => mark.at >= place.amount.end && mark.end <= place.to);
	return (
		behind.find((mark) => isHere(place, mark)) ??
		findNearest(
			place,
			between.filter((mark) => isInClause(place, mark))
		) ??
		findNearest(place, between) ??
		findNearest(
			place,
			behind.filter((mark) => isInClause(place, mark))
		) ??
		findNearest(
			place,
			marks.filter((mark) => isBefore(place, mark))
		) ??
		findNearest(place, marks)
	);
}

/** "2.6 percent in Serbia, 2.1 percent in North Macedonia": each follows its amount. */
function isHere({ scan, amount }: Place, { at }: Mark<string>): boolean {
	return at - amount.end <= 1 && IN.has(scan.tokens[at - 1]?.plain ?? '') && at > amount.end;
}

function isOfAmountBefore({ scan, from }: Place, { at }: Mark<string>): boolean {
	if (at - from !== 1 || from === 0) return false;
	const isFirst = scan.sentences[from] !== scan.sentences[from - 1];
	return !isFirst && IN.has(scan.tokens[at - 1]?.plain ?? '');
}

function leaveOutWorld(marks: readonly Mark<string>[]): readonly Mark<string>[] {
	const states = marks.filter(({ meaning }) => !WIDE.has(meaning));
	if (states.length > 0) return states;
	const parts = marks.filter(({ meaning }) => meaning !== 'WORLD');
	return parts.length > 0 ? parts : marks;
}

/** The nearest in the sentences before. */
function findEarlier(place: Place, marks: readonly Mark<string>[]): Mark<string> | null {
	const earlier = marks.filter((mark) => isBefore(place, mark) && !isInSentence(place, mark));
	return findNearest(place, leaveOutWorld(earlier.slice(-4))) ?? null;
}

/** "five times more than Albania", "u odnosu na Hrvatsku" */
function isCompared(scan: Scan, { at }: Mark<string>): boolean {
	if (scan.compared.some(({ end }) => at - end >= 0 && at - end <= 2)) return true;
	const before = scan.tokens[at - 1]?.plain ?? '';
	return (before === 'than' || before === 'nego' || before === 'unlike') && THAN.has(before);
}

/** The area and those joined to it: "Serbia and Croatia, each with …". */
function joinNeighbours(scan: Scan, mark: Mark<string>): readonly string[] {
	const index = scan.areas.indexOf(mark);
	const codes = [mark.meaning];
	for (let at = index; at > 0; at -= 1) {
		const [before, own] = [scan.areas[at - 1], scan.areas[at]];
		if (before === undefined || own === undefined) break;
		const gap = scan.tokens.slice(before.end, own.at);
		if (!gap.every(({ plain }) => JOINERS.has(plain)) || gap.length > 3) break;
		if (scan.sentences[before.at] !== scan.sentences[own.at]) break;
		codes.push(before.meaning);
	}
	return [...new Set(codes)];
}
