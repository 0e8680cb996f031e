/**
 * A figure, or a gap that says why there is none. Knows no file, locale or chart.
 */

/** How sure the publisher is: black, blue and red print in SIPRI's workbooks. */
export type Quality = 'reported' | 'estimate' | 'uncertain';
/** From surest to least sure. */
export const QUALITIES = [
	'reported',
	'estimate',
	'uncertain'
] as const satisfies readonly Quality[];

/** How the published number relates to the true one. */
export type Bound = 'exact' | 'rounded' | 'approximate' | 'at_least' | 'at_most';
export const BOUNDS = [
	'exact',
	'rounded',
	'approximate',
	'at_least',
	'at_most'
] as const satisfies readonly Bound[];

/**
 * Why a figure is missing.
 * - `unavailable`: the source prints its mark for "data unavailable"
 * - `not-a-state`: the source says that the state did not exist or was not independent
 * - `blank`: the source's cell is empty, with no mark that says why
 * - `outside-release`: the release has no column for that year in this measure
 * - `not-in-measure`: the release does not print this measure for this area
 * - `not-transcribed`: the source covers it, but nobody has copied the figure out of it yet
 * - `none-known`: the source knows of nothing to count: no delivery is known to it in that year
 * - `not-covered`: the source does not cover this area or year
 * - `no-rate`: an amount that would need an exchange rate of that year, and there is none
 * - `divided-by-zero`: a result that would divide by a figure of zero
 */
export type GapReason =
	| 'unavailable'
	| 'not-a-state'
	| 'blank'
	| 'outside-release'
	| 'not-in-measure'
	| 'not-transcribed'
	| 'none-known'
	| 'not-covered'
	| 'no-rate'
	| 'divided-by-zero';
export const GAP_REASONS = [
	'unavailable',
	'not-a-state',
	'blank',
	'outside-release',
	'not-in-measure',
	'not-transcribed',
	'none-known',
	'not-covered',
	'no-rate',
	'divided-by-zero'
] as const satisfies readonly GapReason[];

/**
 * The note of a figure that no source prints: Bilans has worked it out of printed ones. Its text is
 * the language's, not the release's.
 */
export const CALCULATED = 'calculated';

export interface Figure<V extends number = number> {
	readonly kind: 'figure';
	readonly value: V;
	readonly quality: Quality;
	readonly bound: Bound;
	/** Ids of notes; the texts stand in the release. */
	readonly notes: readonly string[];
	/** Where it stands: `Constant (2023) US$!CA141`, or a page and a quote. */
	readonly at: string;
}

export interface Gap {
	readonly kind: 'gap';
	readonly reason: GapReason;
	/** Where the source's mark stands, if it printed one. */
	readonly at: string | null;
}

export type FigureOrGap<V extends number = number> = Figure<V> | Gap;

/** The less sure of two: a result is only as sure as its weakest input. */
export function weakerQuality(a: Quality, b: Quality): Quality {
	return QUALITIES.indexOf(a) >= QUALITIES.indexOf(b) ? a : b;
}
