/** A served figure beside what is printed. */
import type { ServedSeries } from './served.ts';
import type { PrintedCell } from './read-cells.ts';

export type Point = ServedSeries['figures'][number];

/** Where it should stand, what is printed there, and how it is kept. */
export interface Expected {
	readonly at: string;
	readonly cell: PrintedCell | undefined;
	/** Of the unit (`docs/decisions/0001`). */
	readonly decimals: number;
	readonly quality: string | undefined;
	/** What the served figure is of the printed one. */
	readonly times?: number;
}

const GAP_OF_MARK: Readonly<Record<string, string>> = {
	'': 'blank',
	'...': 'unavailable',
	'…': 'unavailable',
	'. .': 'unavailable',
	xxx: 'not-a-state'
};
/** The last bits are the floating point's own. */
const ALMOST = 1 + 1e-9;
/** Never fewer than four digits. */
const FOUR_DIGITS = 5e-4;

/** What differs; null where nothing does. */
export function findDifference(point: Point, expected: Expected): string | null {
	const printed = expected.cell?.value ?? '';
	const instead = `but ${String(printed)} is printed`;
	if (point.value === null) {
		const gap = typeof printed === 'number' ? null : GAP_OF_MARK[printed.trim()];
		return gap === point.gap ? null : `${point.gap}, ${instead}`;
	}
	if (typeof printed !== 'number') return `${String(point.value)}, ${instead}`;
	if (point.at !== expected.at) return `at ${point.at}, but stands at ${expected.at}`;
	if (point.quality !== expected.quality)
		return `${point.quality}, but ${String(expected.quality)}`;
	const isKept = isSame(point.value, printed * (expected.times ?? 1), expected.decimals);
	return isKept ? null : `${String(point.value)}, ${instead}`;
}

/** Cut to the decimals, and never below four digits. */
export function isSame(value: number, printed: number, decimals: number): boolean {
	const off = Math.abs(value - printed);
	const noise = Math.abs(printed) * Number.EPSILON;
	return off <= 0.5 * 10 ** -decimals * ALMOST + noise && off <= Math.abs(printed) * FOUR_DIGITS;
}
