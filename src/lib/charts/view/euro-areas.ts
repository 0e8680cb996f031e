/** Series in US dollars as series in euros, by SIPRI's own rates: each year's, or the base year's. */
import type { Dataset } from '../../dataset/dataset.ts';
import { findEuroRate } from '../../dataset/euro-rates.ts';
import { toEuros } from '../../figures/euro.ts';
import type { FigureOrGap } from '../../figures/figure.ts';
import type { Release } from '../../figures/release.ts';
import { toShippedPrecision, toUnit } from '../../figures/units.ts';
import type { Unit, UnitId } from '../../figures/units.ts';
import type { AskedArea, Resolved } from './resolve.ts';

export type RateOf = (year: number) => FigureOrGap;

/** In dollars of the same prices. */
const DOLLARS_OF = {
	'usd-million': { dollars: 'usd-million', euros: 'eur-million' },
	'usd-billion': { dollars: 'usd-million', euros: 'eur-million' },
	'usd-per-person': { dollars: 'usd-per-person', euros: 'eur-per-person' }
} as const satisfies Partial<Record<UnitId, { dollars: UnitId; euros: UnitId }>>;

/** Constant dollars are dollars of the base year in every year. */
export function findRates(dataset: Dataset, release: Release, unit: Unit): RateOf {
	const { prices } = unit;
	return prices?.kind === 'constant'
		? () => findEuroRate(dataset, release, prices.year)
		: (year) => findEuroRate(dataset, release, year);
}

/** @throws for a unit that is not in dollars: `findMisfit` has refused it before. */
export function toEuroAreas(
	{ areas }: Pick<Resolved, 'areas'>,
	rateOf: RateOf
): readonly AskedArea[] {
	return areas.map((area) => {
		const { series } = area;
		if (series === null) return area;
		const { dollars, euros } = chooseUnits(series.unit);
		const points = series.points.map((point, index) => {
			if (point.kind === 'gap') return point;
			const amount = { ...point, value: toUnit(point.value, series.unit, dollars) };
			const converted = toEuros(amount, rateOf(series.firstYear + index));
			return converted.kind === 'gap'
				? converted
				: { ...converted, value: toShippedPrecision(converted.value, euros.id) };
		});
		return { ...area, series: { ...series, unit: euros, points } };
	});
}

function chooseUnits({ id, prices }: Unit): { readonly dollars: Unit; readonly euros: Unit } {
	if (!isInDollars(id)) throw new Error(`no euros of ${id}`);
	const { dollars, euros } = DOLLARS_OF[id];
	return { dollars: { id: dollars, prices }, euros: { id: euros, prices } };
}

function isInDollars(id: UnitId): id is keyof typeof DOLLARS_OF {
	return id in DOLLARS_OF;
}
