/**
 * Windows of several years: arms transfers are lumpy, so they are compared in sums of five years.
 * Pure.
 */
import { sum } from './derive.ts';
import type { FigureOrGap } from './figure.ts';
import { findPoint } from './series.ts';
import type { Series } from './series.ts';

export interface YearWindow {
	readonly first: number;
	readonly last: number;
	readonly total: FigureOrGap;
}

/** SIPRI's own habit for arms transfers. */
const TRANSFER_WINDOW = 5;

/**
 * Sums of windows that follow each other, the newest ending in `last`; a window that would begin
 * before `first` is left out.
 * @param isNoneKnown whether a gap `unavailable` means that none is known, and counts as nothing:
 *   so it is in a register of transfers, not in a list of budgets
 */
export function toWindows(
	series: Series,
	{ first, last, length = TRANSFER_WINDOW }: { first: number; last: number; length?: number },
	isNoneKnown: boolean
): readonly YearWindow[] {
	const count = Math.floor((last - first + 1) / length);
	return Array.from({ length: count }, (_, index) => {
		const from = last - (count - index) * length + 1;
		const years = Array.from({ length }, (__, step) => from + step);
		const points = years.map((year) => findPoint(series, year));
		const known = isNoneKnown ? points.filter((point) => !isUnknown(point)) : points;
		return { first: from, last: from + length - 1, total: sum(known) };
	});
}

function isUnknown(point: FigureOrGap): boolean {
	return point.kind === 'gap' && point.reason === 'unavailable';
}
