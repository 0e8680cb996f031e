/**
 * Measures: what a series of figures measures, and in which unit a release of it counts.
 */
import type { SourceId } from './release.ts';
import type { Dimension, PriceBasis, Unit, UnitId } from './units.ts';

interface MeasureKind {
	readonly source: SourceId;
	readonly unit: UnitId;
	/** `release`: constant prices of the release's base year. */
	readonly prices: 'current' | 'release' | null;
	readonly dimension: Dimension;
}

const MEASURES = {
	'sipri-milex.constant-usd': {
		source: 'sipri-milex',
		unit: 'usd-million',
		prices: 'release',
		dimension: 'money'
	},
	'sipri-milex.current-usd': {
		source: 'sipri-milex',
		unit: 'usd-million',
		prices: 'current',
		dimension: 'money'
	},
	'sipri-milex.local-currency': {
		source: 'sipri-milex',
		unit: 'local-currency',
		prices: 'current',
		dimension: 'money'
	},
	'sipri-milex.local-currency-financial-year': {
		source: 'sipri-milex',
		unit: 'local-currency',
		prices: 'current',
		dimension: 'money'
	},
	'sipri-milex.share-of-gdp': {
		source: 'sipri-milex',
		unit: 'fraction',
		prices: null,
		dimension: 'share'
	},
	'sipri-milex.per-capita': {
		source: 'sipri-milex',
		unit: 'usd-per-person',
		prices: 'current',
		dimension: 'money-per-person'
	},
	'sipri-milex.share-of-government': {
		source: 'sipri-milex',
		unit: 'fraction',
		prices: null,
		dimension: 'share'
	}
} as const satisfies Record<string, MeasureKind>;

export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

export function isMeasureId(text: string): text is MeasureId {
	return Object.hasOwn(MEASURES, text);
}

export function findMeasureKind(id: MeasureId): MeasureKind {
	return MEASURES[id];
}

/** The measure's name within its source: `constant-usd`. */
export function toMeasureSlug(id: MeasureId): string {
	return id.slice(id.indexOf('.') + 1);
}

/**
 * The unit in which a release prints a measure for countries.
 * @param constantPricesOf base year of the release's constant prices
 */
export function toUnitOfMeasure(id: MeasureId, constantPricesOf: number | null): Unit {
	const kind: MeasureKind = MEASURES[id];
	return { id: kind.unit, prices: toPrices(kind, constantPricesOf) };
}

function toPrices(kind: MeasureKind, baseYear: number | null): PriceBasis | null {
	if (kind.prices === null) return null;
	if (kind.prices === 'current') return { kind: 'current' };
	if (baseYear === null) throw new Error(`no base year of constant prices for ${kind.source}`);
	return { kind: 'constant', year: baseYear };
}
