/** SIPRI's own euro–dollar rate of each year, found in a release of its military expenditure. */
import { toEuroRate } from '../figures/euro.ts';
import type { FigureOrGap } from '../figures/figure.ts';
import type { Release } from '../figures/release.ts';
import { findPoint } from '../figures/series.ts';
import type { Dataset } from './dataset.ts';

/**
 * Areas whose budgets are in euro, those that use it without a bank of their own first; Germany
 * for the years before Montenegro and Kosovo. Their rates differ by less than half a per cent.
 */
const EURO_AREAS = ['XKX', 'MNE', 'DEU'] as const;
/** Before, SIPRI counts former currencies as euros at the rate of changeover: no market rate. */
const FIRST_YEAR_OF_EURO = 1999;
const CURRENCY = 'Euro';

/** US$ per euro in a year; a gap `no-rate` where the release prints nobody's budget in both. */
export function findEuroRate(dataset: Dataset, release: Release, year: number): FigureOrGap {
	const rates = EURO_AREAS.map((area) => {
		const dollars = dataset.findSeries({ measure: 'sipri-milex.current-usd', area, release });
		const euros = dataset.findSeries({ measure: 'sipri-milex.local-currency', area, release });
		if (dollars === null || euros?.unit.currency !== CURRENCY) return NO_RATE;
		return toEuroRate(findPoint(dollars, year), findPoint(euros, year));
	});
	if (year < FIRST_YEAR_OF_EURO) return NO_RATE;
	return rates.find((rate) => rate.kind === 'figure') ?? NO_RATE;
}

const NO_RATE: FigureOrGap = { kind: 'gap', reason: 'no-rate', at: null };
