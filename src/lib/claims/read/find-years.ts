/** Of which year an amount is, and since which a change. */
import { THAN } from '../words/context-words.ts';
import { findNearest, isBefore, isInClause, isInSentence } from './place.ts';
import type { Place } from './place.ts';
import type { Mark, Scan } from './scan.ts';

export interface FoundYears {
	readonly year: number | null;
	readonly since: number | null;
}

type YearMark = Scan['years'][number];

/** @param writtenIn the year of publication; null: "last year" says nothing */
export function findYears(place: Place, writtenIn: number | null): FoundYears {
	const { scan } = place;
	const known = scan.years.flatMap((mark): Mark<number>[] => {
		const year = toYear(mark, writtenIn);
		return year === null ? [] : [{ meaning: year, at: mark.at, end: mark.end }];
	});
	const here = known.filter((mark) => isInSentence(place, mark));
	const own = here.filter((mark) => !isReference(scan, mark));
	const reference = findNearest(
		place,
		here.filter((mark) => isReference(scan, mark) && scan.tokens[mark.at]?.kind === 'number')
	);
	const year = findOwn(place, own) ?? findEarlier(place, known);
	return { year: year?.meaning ?? null, since: reference?.meaning ?? null };
}

function findOwn(place: Place, own: readonly Mark<number>[]): Mark<number> | null {
	const between = own.filter(({ at, end }) => at >= place.from && end <= place.to);
	return (
		findNearest(
			place,
			between.filter((mark) => isInClause(place, mark))
		) ??
		findNearest(place, between) ??
		findNearest(place, own)
	);
}

function findEarlier(place: Place, known: readonly Mark<number>[]): Mark<number> | null {
	const { scan } = place;
	const earlier = known.filter(
		(mark) => isBefore(place, mark) && !isInSentence(place, mark) && !isReference(scan, mark)
	);
	return earlier.at(-1) ?? null;
}

function toYear({ meaning }: YearMark, writtenIn: number | null): number | null {
	if ('year' in meaning) return meaning.year;
	return writtenIn === null ? null : writtenIn + meaning.relative;
}

/** "more than in 2018", "since 2015", "u odnosu na 2018. godinu" */
function isReference(scan: Scan, { at }: Mark<unknown>): boolean {
	if (scan.compared.some(({ end }) => at - end >= 0 && at - end <= 2)) return true;
	return [1, 2].some((back) => {
		const before = scan.tokens[at - back]?.plain ?? '';
		if (back === 2 && scan.tokens[at - 1]?.kind === 'number') return false;
		return THAN.has(before) && !(back === 2 && isArticle(scan, at - 1, before));
	});
}

/** "od" and "prej" two words before are too weak: only "than in", "nego u" reach so far. */
function isArticle(scan: Scan, at: number, before: string): boolean {
	const between = scan.tokens[at]?.plain ?? '';
	const isStrong = ['than', 'since', 'nego', 'sesa', 'se', 'qe', 'nga'].includes(before);
	return !(isStrong && ['in', 'u', 'ne', 'the', 'year', 'viti', 'vitin'].includes(between));
}
