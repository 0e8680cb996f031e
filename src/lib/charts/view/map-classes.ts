/**
 * The classes of a map's key: round numbers between which figures share a shade. Even steps, or
 * steps of 1, 2 and 5 times a power of ten where even ones would leave most areas in one class.
 */
import { scaleLinear } from 'd3-scale';
import { m } from '../../i18n/paraglide/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ShownClass, ShownPoint } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';

export const MOST_CLASSES = 6;
const STEPS_OF_TEN = [1, 2, 5];

/** @param points one an area; none with a figure: no classes */
export function buildClasses(
	points: readonly ShownPoint[],
	display: DisplayUnit,
	locale: Locale
): readonly ShownClass[] {
	const values = points.flatMap(({ value }) => value ?? []);
	if (values.length === 0) return [];
	const even = toEvenBounds(values);
	const uneven = toUnevenBounds(values);
	const bounds =
		uneven !== null && countFullest(values, uneven) < countFullest(values, even) ? uneven : even;
	const [first, second] = even;
	const isEven = bounds === even && first !== undefined && second !== undefined;
	const step = isEven ? second - first : null;
	const tell = (value: number) => display.formatTick(value, step ?? value);
	const kept = keepFilled(bounds, values);
	// Between numbers with a sign a dash would read as one.
	const write = kept.some((bound) => bound < 0) ? m.map_class_signed : m.map_class;
	return toClasses(kept).map(({ from, to }) => ({
		from,
		to,
		text: write({ from: tell(from), to: tell(to) }, { locale })
	}));
}

/** The index of the class that holds a value; -1 where none does. */
export function findClass(value: number, classes: readonly ShownClass[]): number {
	const last = classes.length - 1;
	return classes.findIndex(
		({ from, to }, index) => value >= from && (value < to || (index === last && value === to))
	);
}

/** From the round number at or below the least to the one at or above the greatest. */
function toEvenBounds(values: readonly number[]): readonly number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const low = least === most ? Math.min(0, least) : least;
	const counts = Array.from({ length: MOST_CLASSES - 1 }, (_, index) => MOST_CLASSES - 1 - index);
	const tries = counts.map((count) =>
		scaleLinear([low, most > low ? most : low + 1], [0, 1])
			.nice(count)
			.ticks(count)
	);
	return tries.find(({ length }) => length <= MOST_CLASSES + 1) ?? [low, most];
}

/** Null where a figure is not above zero, or the steps would be too many. */
function toUnevenBounds(values: readonly number[]): readonly number[] | null {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (least <= 0) return null;
	const from = Math.floor(Math.log10(least));
	const powers = Array.from(
		{ length: Math.ceil(Math.log10(most)) - from + 1 },
		(_, index) => 10 ** (from + index)
	);
	const all = powers.flatMap((power) => STEPS_OF_TEN.map((step) => step * power));
	for (const steps of [all, powers]) {
		const bounds = steps.filter(
			(_, index) =>
				(steps[index + 1] ?? Infinity) > least && (steps[index - 1] ?? -Infinity) <= most
		);
		if (bounds.length <= MOST_CLASSES + 1) return bounds;
	}
	return null;
}

/** Without the empty classes at either end: a map of one area has one class. */
function keepFilled(bounds: readonly number[], values: readonly number[]): readonly number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const first = bounds.findLastIndex((bound, index) => bound <= least && index < bounds.length - 1);
	const last = bounds.findIndex((bound, index) => bound >= most && index > first);
	return last === -1 ? bounds : bounds.slice(Math.max(first, 0), last + 1);
}

function countFullest(values: readonly number[], bounds: readonly number[]): number {
	const classes = toClasses(bounds).map((each) => ({ ...each, text: '' }));
	return Math.max(
		...classes.map(
			(_, index) => values.filter((value) => findClass(value, classes) === index).length
		)
	);
}

function toClasses(
	bounds: readonly number[]
): readonly { readonly from: number; readonly to: number }[] {
	return bounds.flatMap((from, index) => {
		const to = bounds[index + 1];
		return to === undefined ? [] : [{ from, to }];
	});
}
