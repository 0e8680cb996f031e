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
	'sipri-milex.constant-usd': usdMillions('sipri-milex', 'release'),
	'sipri-milex.current-usd': usdMillions('sipri-milex', 'current'),
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
	'sipri-milex.share-of-gdp': share('sipri-milex'),
	'sipri-milex.per-capita': {
		source: 'sipri-milex',
		unit: 'usd-per-person',
		prices: 'current',
		dimension: 'money-per-person'
	},
	'sipri-milex.share-of-government': share('sipri-milex'),
	'sipri-top100.arms-revenue': usdMillions('sipri-top100', 'current'),
	'sipri-transfers.imports': volume('sipri-transfers'),
	'sipri-transfers.exports': volume('sipri-transfers'),
	'seesac.exports-value': eurMillions('seesac'),
	'seesac.licences-value': eurMillions('seesac'),
	'seesac.licences-issued': {
		source: 'seesac',
		unit: 'count',
		prices: null,
		dimension: 'count'
	},
	'seesac.share-of-region': share('seesac'),
	'seesac.licence-utilisation': share('seesac'),
	'nato.share-of-gdp': share('nato'),
	'nato.equipment-share': share('nato'),
	'nato.personnel': {
		source: 'nato',
		unit: 'thousand-persons',
		prices: null,
		dimension: 'persons'
	},
	'nato.current-usd': usdMillions('nato', 'current'),
	'nato.constant-usd': usdMillions('nato', 'release')
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

function usdMillions(source: SourceId, prices: 'current' | 'release'): MeasureKind {
	return { source, unit: 'usd-million', prices, dimension: 'money' };
}

function eurMillions(source: SourceId): MeasureKind {
	return { source, unit: 'eur-million', prices: 'current', dimension: 'money' };
}

function share(source: SourceId): MeasureKind {
	return { source, unit: 'fraction', prices: null, dimension: 'share' };
}

/** A trend-indicator value: never money, whatever was paid. */
function volume(source: SourceId): MeasureKind {
	return { source, unit: 'tiv-million', prices: null, dimension: 'volume' };
}
