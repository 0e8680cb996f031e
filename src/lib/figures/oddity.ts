/**
 * Oddities: what does not fit when a release is checked against itself. Each figure stays as it is
 * published. Knows no language: what a reader is told is the catalogue's (`$lib/i18n/oddities`).
 */

/**
 * - `gdp-jump`: current US$ ÷ share of GDP is a GDP; from one year to the next it jumps
 * - `population-jump`: current US$ ÷ US$ per person is a population; likewise
 * - `share-above-half`: a share of GDP above one half
 * - `total-of-countries`: a region's total is not the sum of its countries
 * - `total-of-regions`: a region's total is not the sum of the regions in it
 * - `money-of-zero`: dollars are printed as 0 where the local currency is above 0
 */
export const CHECKS = [
	'gdp-jump',
	'population-jump',
	'share-above-half',
	'total-of-countries',
	'total-of-regions',
	'money-of-zero'
] as const;
export type Check = (typeof CHECKS)[number];

export interface Oddity {
	readonly check: Check;
	readonly area: string;
	/** Of a jump: the later of the two years. */
	readonly year: number;
	/** Slug of the measure whose figure is odd: `current-usd`. */
	readonly measure: string;
	/** What the check looks at: an implied GDP or a total in US$ million, persons, a fraction. */
	readonly value: number;
	/**
	 * What it is held against, in the same unit: the year before, the sum, the half. Of money of zero:
	 * the amount in local currency.
	 */
	readonly against: number;
	/** `value` ÷ `against`. */
	readonly factor: number;
	/** Codes of areas without a figure of their own, which a total estimates; else empty. */
	readonly estimated: readonly string[];
	/** Cells, as in `Current US$!AU55`; the odd figure's own first. */
	readonly at: readonly string[];
}
