/** A figure that a claim may be about, with all that says which figure it is. */
import type { Divisor, Quantity, Topic } from '../claim.ts';
import type { FoundSeries } from '../../dataset/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { findMeasureKind } from '../../figures/measure.ts';
import type { Release, Source } from '../../figures/release.ts';
import { findUnitKind } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';
import { findMeaning } from './measures.ts';

/**
 * How the figure comes about: `level` is printed (or a sum that the extract holds), `euro` is
 * converted, `change` and `difference` are worked out of two years, `share-of-world` of two areas.
 */
export type Way = 'level' | 'euro' | 'change' | 'difference' | 'share-of-world';

/** A series with its release. */
export interface SeriesInScope {
	readonly source: Source;
	readonly release: Release;
	/** Whether no newer release of the source has figures. */
	readonly isNewest: boolean;
	readonly series: FoundSeries;
}

export interface Finding extends SeriesInScope {
	readonly way: Way;
	readonly year: number;
	/** Of a change or difference: the year before. */
	readonly since: number | null;
	readonly figure: Figure;
	/** Of `figure`. */
	readonly unit: Unit;
	readonly quantity: Quantity;
	/** In what a claim counts in: single dollars, a fraction, persons. */
	readonly value: number;
	readonly topic: Topic;
	readonly divisor: Divisor | null;
}

/** Local currencies that are a world currency, as SIPRI names them. */
const OF_CURRENCY: Readonly<Record<string, Quantity>> = { Euro: 'eur', 'US dollars': 'usd' };

const FRACTION: Unit = { id: 'fraction', prices: null };
const CHANGE: Unit = { id: 'change', prices: null };

/** What a series counts, as a claim would say it. */
export function toQuantity({ id, currency = '' }: Unit): Quantity {
	switch (id) {
		case 'usd-million':
		case 'usd-billion':
		case 'usd-per-person':
			return 'usd';
		case 'eur-million':
		case 'eur-per-person':
			return 'eur';
		case 'local-currency':
			return OF_CURRENCY[currency] ?? 'other-money';
		case 'fraction':
		case 'change':
			return 'share';
		case 'tiv-million':
			return 'tiv';
		case 'index':
		case 'times':
			throw new Error(`no source prints ${id}`);
		case 'count':
			return 'licences';
		case 'thousand-persons':
			return 'persons';
	}
}

interface Parts {
	readonly way: Way;
	readonly year: number;
	readonly since?: number;
	readonly figure: Figure;
	/** Where it is not the series' own. */
	readonly unit?: Unit;
}

export function toFinding(
	scope: SeriesInScope,
	{ way, year, since, figure, unit }: Parts
): Finding {
	const { series } = scope;
	const own = toOwnUnit(way) ?? unit ?? series.unit;
	const { topic, divisor } = findMeaning(series.measure);
	return {
		...scope,
		way,
		year,
		since: since ?? null,
		figure,
		unit: own,
		quantity: toQuantity(own),
		value: figure.value * findUnitKind(own.id).factor,
		topic,
		divisor: way === 'share-of-world' ? 'world' : divisor
	};
}

function toOwnUnit(way: Way): Unit | null {
	if (way === 'change') return CHANGE;
	return way === 'share-of-world' ? FRACTION : null;
}

/** `level` of a claim is a printed or converted figure; `change` is worked out of two. */
export function isChange({ way }: Pick<Finding, 'way'>): boolean {
	return way === 'change' || way === 'difference';
}

export function isOfNamedSource({ series }: Finding, source: string | null): boolean {
	const own = findMeasureKind(series.measure).source;
	return source === null || own === source || (source === 'sipri' && own.startsWith('sipri-'));
}
