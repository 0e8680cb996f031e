/**
 * Dollars as euros, by SIPRI's own rate of each year: what an area that reports in euro is printed
 * with in both currencies. Pure.
 */
import { CALCULATED, weakerQuality } from './figure.ts';
import type { FigureOrGap } from './figure.ts';
import type { Quantity, UsdMillions } from './units.ts';

type Euros = Quantity<'local-currency'>;
type EurMillions = Quantity<'eur-million'>;

/**
 * US$ per euro. @param dollars in current prices @param euros of the same area and year, in units
 */
export function toEuroRate(
	dollars: FigureOrGap<UsdMillions>,
	euros: FigureOrGap<Euros>
): FigureOrGap {
	if (dollars.kind === 'gap' || euros.kind === 'gap' || euros.value === 0) {
		return { kind: 'gap', reason: 'no-rate', at: dollars.at };
	}
	return {
		kind: 'figure',
		value: (dollars.value * 1e6) / euros.value,
		// The rate is the market's: an estimated budget has an exact one.
		quality: 'reported',
		bound: 'rounded',
		notes: [CALCULATED],
		at: `${dollars.at} ÷ ${euros.at}`
	};
}

/** An amount in US$ million as EUR million; a gap `no-rate` where the year has none. */
export function toEuros(
	amount: FigureOrGap<UsdMillions>,
	usdPerEuro: FigureOrGap
): FigureOrGap<EurMillions> {
	if (amount.kind === 'gap') return amount;
	if (usdPerEuro.kind === 'gap') return usdPerEuro;
	return {
		...amount,
		value: amount.value / usdPerEuro.value,
		quality: weakerQuality(amount.quality, usdPerEuro.quality),
		notes: [...new Set([...amount.notes, CALCULATED])],
		at: `${amount.at} ÷ (${usdPerEuro.at})`
	};
}
