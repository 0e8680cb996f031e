/** Which years stand below an axis of years. */
import type { PlacedTick, TypeScale } from './placed.ts';

/** The first and last year push out a multiple that is nearer than this share of a step. */
const LEAST_GAP_TO_END = 0.7;
/** A tick takes this many times the size of its type. */
const TICK_ROOM = 4;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100] as const;
/** A step on which both ends stand is taken if it leaves as many intervals. */
const LEAST_INTERVALS = 2;

/** @param width of the axis, in pixels */
export function placeYearTicks(
	{ first, last }: { readonly first: number; readonly last: number },
	x: (year: number) => number,
	{ width, type }: { readonly width: number; readonly type: TypeScale }
): readonly PlacedTick[] {
	const most = width / (type.tick.size * TICK_ROOM);
	const years = first === last ? [first] : chooseYearTicks(first, last, most);
	return years.map((year) => ({ at: x(year), text: String(year), isZero: false }));
}

/**
 * Even steps from the first year to the last, where a round step has both; else the multiples of the
 * smallest step whose labels fit, and always the first and the last: from where to where the chart
 * goes. @param last later than `first`
 */
export function chooseYearTicks(first: number, last: number, most: number): readonly number[] {
	const fitting = STEPS.filter((each) => (last - first) / each < most);
	const even = fitting.find(
		(each) => first % each === 0 && last % each === 0 && (last - first) / each >= LEAST_INTERVALS
	);
	const step = even ?? fitting[0] ?? last - first;
	const start = Math.ceil(first / step) * step;
	const count = Math.max(Math.floor((last - start) / step) + 1, 0);
	const multiples = Array.from({ length: count }, (_, index) => start + index * step);
	const isRoomy = (year: number) =>
		year - first >= step * LEAST_GAP_TO_END && last - year >= step * LEAST_GAP_TO_END;
	return [first, ...multiples.filter(isRoomy), last];
}
