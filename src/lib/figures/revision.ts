/**
 * Revisions: what one release says of a series, and what the next says of the same. Pure.
 *
 * Constant dollars of two releases are in prices of two years: the older figures are first carried
 * to the newer base year (`toRebasing`), or not compared at all.
 */
import { changeSince } from './derive.ts';
import type { FigureOrGap } from './figure.ts';
import { findPoint } from './series.ts';
import type { Series } from './series.ts';

export type RevisionKind =
	/** Both have a figure, and it moved. */
	| 'revised'
	/** The newer has a figure where the older had none, within its years. */
	| 'appeared'
	/** The older had a figure where the newer has none. */
	| 'vanished'
	/** The same figure, as another quality. */
	| 'requalified'
	/** A year that the older release did not reach. */
	| 'added'
	/** No figure in either, for another reason. */
	| 'explained-otherwise';

export interface Revision {
	readonly year: number;
	readonly kind: RevisionKind;
	readonly before: FigureOrGap;
	/** The older figure in the newer release's prices; the same as `before` where none are involved. */
	readonly rebased: FigureOrGap;
	readonly after: FigureOrGap;
	/** From `rebased` to `after`, as a fraction; a gap where either is one. */
	readonly change: FigureOrGap;
}

/** A factor, and the words that say where it comes from. */
export interface Rebasing {
	readonly factor: number;
	readonly from: number;
	readonly to: number;
	readonly at: string;
}

/** The figures of a workbook carry some six digits: less than this is no revision. */
const LEAST_CHANGE = 2e-5;
/** Carrying to another base year costs digits. */
const LEAST_REBASED_CHANGE = 1e-4;

/**
 * What turns constant dollars of the older base year into those of the newer release: the newer
 * release's own constant figure for the older base year over its current figure of that year.
 * Null where either is missing.
 */
export function toRebasing(
	newer: { readonly constant: Series; readonly current: Series },
	from: number,
	to: number
): Rebasing | null {
	const constant = findPoint(newer.constant, from);
	const current = findPoint(newer.current, from);
	if (constant.kind === 'gap' || current.kind === 'gap' || current.value === 0) return null;
	const factor = constant.value / current.value;
	return { factor, from, to, at: `${constant.at} ÷ ${current.at}` };
}

/**
 * Every year of either series in which something changed, oldest first.
 * @param rebasing null where the two count in the same prices
 */
export function findRevisions(
	before: Series,
	after: Series,
	rebasing: Rebasing | null
): readonly Revision[] {
	const first = Math.min(before.firstYear, after.firstYear);
	const last = Math.max(toLastYear(before), toLastYear(after));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
		const revision = toRevision(year, [findPoint(before, year), findPoint(after, year)], rebasing);
		return revision === null ? [] : [revision];
	});
}

function toRevision(
	year: number,
	[before, after]: readonly [FigureOrGap, FigureOrGap],
	rebasing: Rebasing | null
): Revision | null {
	const rebased = rebasing === null ? before : rebase(before, rebasing);
	const change = changeSince(rebased, after);
	const least = rebasing === null ? LEAST_CHANGE : LEAST_REBASED_CHANGE;
	const kind = toKind(before, after, change.kind === 'figure' && Math.abs(change.value) > least);
	return kind === null ? null : { year, kind, before, rebased, after, change };
}

function toKind(before: FigureOrGap, after: FigureOrGap, hasMoved: boolean): RevisionKind | null {
	if (before.kind === 'figure' && after.kind === 'figure') {
		if (hasMoved || (before.value === 0) !== (after.value === 0)) return 'revised';
		return before.quality === after.quality ? null : 'requalified';
	}
	if (after.kind === 'figure') {
		return before.kind === 'gap' && before.reason === 'outside-release' ? 'added' : 'appeared';
	}
	if (before.kind === 'figure') return 'vanished';
	const isOutside = [before.reason, after.reason].includes('outside-release');
	return before.reason === after.reason || isOutside ? null : 'explained-otherwise';
}

function rebase(point: FigureOrGap, { factor, at }: Rebasing): FigureOrGap {
	if (point.kind === 'gap') return point;
	return { ...point, value: point.value * factor, at: `${point.at} × (${at})` };
}

function toLastYear({ firstYear, points }: Series): number {
	return firstYear + points.length - 1;
}
