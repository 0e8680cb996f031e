/**
 * Units: what a number counts, in which money of which year, and how far the
 * point is shifted. The only file that makes a unit-carrying number.
 * Knows no locale: labels are the catalogue's (`$lib/i18n/unit-label`).
 */

/** Kinds of quantity. Two kinds never meet on an axis or in a sum. */
export type Dimension =
	'money' | 'money-per-person' | 'share' | 'count' | 'persons' | 'index' | 'times' | 'volume';

/** Prices of the day, or prices of one base year. */
export type PriceBasis =
	{ readonly kind: 'current' } | { readonly kind: 'constant'; readonly year: number };

const UNITS = {
	'usd-million': { dimension: 'money', currency: 'USD', factor: 1e6, decimals: 4 },
	'usd-billion': { dimension: 'money', currency: 'USD', factor: 1e9, decimals: 4 },
	'usd-per-person': { dimension: 'money-per-person', currency: 'USD', factor: 1, decimals: 4 },
	'local-currency': { dimension: 'money', currency: 'local', factor: 1, decimals: 2 },
	'eur-million': { dimension: 'money', currency: 'EUR', factor: 1e6, decimals: 4 },
	fraction: { dimension: 'share', currency: null, factor: 1, decimals: 6 },
	/** SIPRI's trend-indicator value: a volume of arms, whatever was paid for them. */
	'tiv-million': { dimension: 'volume', currency: null, factor: 1e6, decimals: 4 },
	count: { dimension: 'count', currency: null, factor: 1, decimals: 0 },
	'thousand-persons': { dimension: 'persons', currency: null, factor: 1000, decimals: 4 },
	'eur-per-person': { dimension: 'money-per-person', currency: 'EUR', factor: 1, decimals: 4 },
	/** A base is 100. No source prints it: worked out of figures, as are the two that follow. */
	index: { dimension: 'index', currency: null, factor: 1, decimals: 4 },
	times: { dimension: 'times', currency: null, factor: 1, decimals: 4 },
	/** A change, or a difference of two shares, as a fraction. */
	change: { dimension: 'share', currency: null, factor: 1, decimals: 6 }
} as const satisfies Record<string, UnitKind>;

interface UnitKind {
	readonly dimension: Dimension;
	readonly currency: 'USD' | 'EUR' | 'local' | null;
	/** How many base units one of this unit is: a US$ million is 1e6 dollars. */
	readonly factor: number;
	/** Decimals that the product keeps; see `toShippedPrecision`. */
	readonly decimals: number;
}

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as readonly UnitId[];

/** A unit as a series carries it. `prices` is null where no money is involved. */
export interface Unit {
	readonly id: UnitId;
	readonly prices: PriceBasis | null;
	/** The source's name of the currency, for `local-currency` only. */
	readonly currency?: string;
}

/**
 * A number that says its unit in the type, and where one unit counts two things, which: euros of
 * licences are not euros of exports, dollars of 2023 no dollars of 2024.
 */
export type Quantity<U extends UnitId = UnitId, Of extends string = string> = number & {
	readonly __unit?: U;
	readonly __of?: Of;
};
export type UsdMillions<Prices extends string = string> = Quantity<'usd-million', Prices>;

export function findUnitKind(id: UnitId): UnitKind {
	return UNITS[id];
}

/** Whether two units may stand on one axis: one kind of quantity, one currency, one price basis. */
export function isComparable(a: Unit, b: Unit): boolean {
	const [kindA, kindB] = [UNITS[a.id], UNITS[b.id]];
	if (kindA.dimension !== kindB.dimension || kindA.currency !== kindB.currency) return false;
	if (kindA.currency === 'local' && a.currency !== b.currency) return false;
	return isSamePrices(a.prices, b.prices);
}

/**
 * The same amount counted in another unit of the same kind (US$ billion → US$ million).
 * @throws if the two are not comparable: that is a bug in the caller, who asks `isComparable` first.
 */
export function toUnit(value: number, from: Unit, to: Unit): number {
	if (!isComparable(from, to)) throw new Error(`cannot count ${from.id} in ${to.id}`);
	if (from.id === to.id) return value;
	return toShippedPrecision((value * UNITS[from.id].factor) / UNITS[to.id].factor, to.id);
}

/**
 * A figure at the precision that the product keeps: the decimals of its unit, but
 * never fewer than four significant digits (early local-currency figures of
 * redenominated currencies are tiny). Workbooks carry the noise of binary
 * arithmetic behind that: 161.98947369087975 is kept as 161.9895.
 */
export function toShippedPrecision(value: number, unit: UnitId): number {
	if (value === 0) return 0;
	const magnitude = Math.floor(Math.log10(Math.abs(value)));
	const decimals = Math.min(Math.max(UNITS[unit].decimals, 3 - magnitude), 20);
	const kept = Number.parseFloat(value.toFixed(decimals));
	// Nothing is ever written as -0.
	return kept === 0 ? 0 : kept;
}

function isSamePrices(a: PriceBasis | null, b: PriceBasis | null): boolean {
	if (a === null || b === null) return a === b;
	if (a.kind === 'constant' && b.kind === 'constant') return a.year === b.year;
	return a.kind === b.kind;
}
