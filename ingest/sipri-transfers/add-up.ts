/**
 * A figure of one year out of its deliveries: the sum of their volumes, as sure as the least sure of
 * them, with the lines that it was made of. Ours, not SIPRI's.
 */
import type { Bound, Quality } from '../../src/lib/figures/figure.ts';
import { weakerQuality } from '../../src/lib/figures/figure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import type { Delivery } from './delivery.ts';

export interface Volume {
	readonly value: number;
	readonly quality: Quality;
	readonly bound: Bound;
	readonly cell: string;
}

type Counted = Delivery & { readonly tiv: number };

/** SIPRI prints 0 for a volume between 0 and this. */
const MOST_OF_ZERO = 0.5;
/** As many lines are named one by one. */
const MOST_LINES = 8;

/** Null where no volume is known: no delivery, or none that SIPRI has given a volume. */
export function addUp(deliveries: readonly Delivery[]): Volume | null {
	const counted = deliveries.filter((each): each is Counted => each.tiv !== null);
	if (counted.length === 0) return null;
	const zeros = counted.filter(({ tiv }) => tiv === 0).length;
	const sum = counted.reduce((total, { tiv }) => total + tiv, 0);
	const isSmall = zeros === counted.length;
	return {
		value: toShippedPrecision(isSmall ? zeros * MOST_OF_ZERO : sum, 'tiv-million'),
		quality: counted.map(({ quality }) => quality).reduce(weakerQuality),
		bound: chooseBound(zeros > 0, isSmall, counted.length < deliveries.length),
		cell: nameLines(counted.map(({ line }) => line))
	};
}

/**
 * All zeros: at most half a million each. Some zeros, or some without a volume: at least the sum of
 * the others. Else the sum is what the register says.
 */
function chooseBound(hasZeros: boolean, isSmall: boolean, hasUnknown: boolean): Bound {
	if (isSmall && !hasUnknown) return 'at_most';
	if (isSmall) return 'approximate';
	return hasZeros || hasUnknown ? 'at_least' : 'exact';
}

function nameLines(lines: readonly number[]): string {
	const [first, last] = [lines[0], lines.at(-1)];
	if (lines.length === 1) return `line ${String(first)}`;
	if (lines.length <= MOST_LINES) return `lines ${lines.map(String).join(', ')}`;
	return `${String(lines.length)} lines from ${String(first)} to ${String(last)}`;
}
