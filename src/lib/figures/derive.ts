/**
 * Figures worked out of figures: ratio, change, index, share, growth. Pure. A result is as sure as
 * its weakest input, carries the notes of both, says that it is calculated and from which cells;
 * a gap among the inputs is the result.
 */
import { CALCULATED, weakerQuality } from './figure.ts';
import type { Bound, Figure, FigureOrGap } from './figure.ts';
import type { Quantity, UnitId } from './units.ts';

/**
 * An amount of one unit and one thing. The first says which; the compiler refuses TIV beside dollars,
 * the value of licences beside that of exports, constant dollars beside those of another base year.
 */
type Amount<U extends UnitId, Of extends string> = FigureOrGap<Quantity<U, Of>>;
/** A list whose amounts say two units or two things is no list to add up; one that says none is. */
type Unmixed<U, Of> = true extends IsMixed<U, UnitId> | IsMixed<Of, string> ? never : unknown;
type IsMixed<Word, Any> = [Any] extends [Word] ? false : IsUnion<Word>;
type IsUnion<T, Each = T> = T extends unknown ? ([Each] extends [T] ? false : true) : never;
/** Another of the same. */
type Same<U extends UnitId, Of extends string> = Amount<NoInfer<U>, NoInfer<Of>>;

/** How many times as much: `of ÷ to`. */
export function ratio<U extends UnitId, Of extends string>(
	of: Amount<U, Of>,
	to: Same<U, Of>
): FigureOrGap {
	return divide(of, to, (a, b) => a / b);
}

/** The change from an earlier figure to a later one, as a fraction: 0.05 is a rise of 5 %. */
export function changeSince<U extends UnitId, Of extends string>(
	earlier: Amount<U, Of>,
	later: Same<U, Of>
): FigureOrGap {
	return divide(later, earlier, (a, b) => a / b - 1);
}

/** What a later figure is above an earlier one, in their own unit: of two shares, the points. */
export function differenceSince<U extends UnitId, Of extends string>(
	earlier: Amount<U, Of>,
	later: Same<U, Of>
): FigureOrGap {
	if (later.kind === 'gap') return later;
	if (earlier.kind === 'gap') return earlier;
	return {
		kind: 'figure',
		value: later.value - earlier.value,
		quality: weakerQuality(later.quality, earlier.quality),
		bound: boundOfQuotient(later.bound, earlier.bound),
		notes: joinNotes(later.notes, earlier.notes),
		at: `${later.at} − ${toTerm(earlier.at)}`
	};
}

/** A figure on the index on which the base is 100. */
export function indexOn<U extends UnitId, Of extends string>(
	base: Amount<U, Of>,
	of: Same<U, Of>
): FigureOrGap {
	return divide(of, base, (a, b) => (100 * a) / b);
}

/** The fraction that a part is of a whole. */
export function shareOf<U extends UnitId, Of extends string>(
	whole: Amount<U, Of>,
	part: Same<U, Of>
): FigureOrGap {
	return divide(part, whole, (a, b) => a / b);
}

/** Mean growth a year over a number of years, compounded, as a fraction. @param years at least 1 */
export function growthPerYear<U extends UnitId, Of extends string>(
	earlier: Amount<U, Of>,
	later: Same<U, Of>,
	years: number
): FigureOrGap {
	if (years < 1) throw new Error(`growth over ${String(years)} years`);
	return divide(later, earlier, (a, b) => (a / b) ** (1 / years) - 1);
}

/** The sum of amounts of one unit; any gap among them is the result, for a part is no whole. */
export function sum<U extends UnitId, Of extends string>(
	amounts: readonly Amount<U, Of>[] & Unmixed<U, Of>
): Amount<U, Of> {
	const gap = amounts.find((each) => each.kind === 'gap');
	if (gap !== undefined) return gap;
	const figures = amounts.filter((each) => each.kind === 'figure');
	const [first, ...rest] = figures;
	if (first === undefined) return { kind: 'gap', reason: 'unavailable', at: null };
	return rest.reduce<Figure<Quantity<U, Of>>>(
		(total, each) => ({
			kind: 'figure',
			value: total.value + each.value,
			quality: weakerQuality(total.quality, each.quality),
			bound: boundOfSum(total.bound, each.bound),
			notes: joinNotes(total.notes, each.notes),
			at: `${total.at} + ${each.at}`
		}),
		first
	);
}

/**
 * Places from 1, the largest first; equal figures share a place and the next one is left out. A gap
 * has no place.
 */
export function rank(amounts: readonly FigureOrGap[]): readonly (number | null)[] {
	return amounts.map((own) => {
		if (own.kind === 'gap') return null;
		const larger = amounts.filter((each) => each.kind === 'figure' && each.value > own.value);
		return larger.length + 1;
	});
}

function divide(
	above: FigureOrGap,
	below: FigureOrGap,
	compute: (above: number, below: number) => number
): FigureOrGap {
	if (above.kind === 'gap') return above;
	if (below.kind === 'gap') return below;
	if (below.value === 0) return { kind: 'gap', reason: 'divided-by-zero', at: below.at };
	return {
		kind: 'figure',
		value: compute(above.value, below.value),
		quality: weakerQuality(above.quality, below.quality),
		bound: boundOfQuotient(above.bound, below.bound),
		notes: joinNotes(above.notes, below.notes),
		at: `${toTerm(above.at)} ÷ ${toTerm(below.at)}`
	};
}

/** What is reckoned itself stands in brackets: `A ÷ (B + C)`. */
function toTerm(at: string): string {
	return / [+÷−×] /.test(at) ? `(${at})` : at;
}

function joinNotes(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b, CALCULATED])];
}

const BY_CERTAINTY = ['exact', 'rounded', 'approximate'] as const satisfies readonly Bound[];
type Certain = (typeof BY_CERTAINTY)[number];

/** At least and at most together bound nothing; either outlives a number that is known. */
function boundOfSum(a: Bound, b: Bound): Bound {
	if (isCertain(a)) return isCertain(b) ? lessCertain(a, b) : b;
	if (isCertain(b)) return a;
	return a === b ? a : 'approximate';
}

/** Dividing by at least so much, or taking it away, leaves at most so much. */
function boundOfQuotient(above: Bound, below: Bound): Bound {
	if (below === 'at_least') return boundOfSum(above, 'at_most');
	if (below === 'at_most') return boundOfSum(above, 'at_least');
	return boundOfSum(above, below);
}

function isCertain(bound: Bound): bound is Certain {
	return bound !== 'at_least' && bound !== 'at_most';
}

function lessCertain(a: Certain, b: Certain): Certain {
	return BY_CERTAINTY.indexOf(a) >= BY_CERTAINTY.indexOf(b) ? a : b;
}
