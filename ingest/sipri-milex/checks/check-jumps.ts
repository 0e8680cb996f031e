/**
 * What two sheets imply together may not jump: dollars ÷ share of GDP is the country's GDP, dollars
 * ÷ dollars per person its population. A jump has a reason, such as a currency that collapsed, or
 * is an error of the source; which of the two, no check can say.
 */
import type { Oddity } from '../../../src/lib/figures/oddity.ts';
import type { Points, Published } from './published.ts';

interface Rule {
	readonly check: 'gdp-jump' | 'population-jump';
	/** Slug of the measure that divides the current US$. */
	readonly divisor: string;
	/** What a US$ million ÷ the divisor is multiplied with. */
	readonly scale: number;
	/** Beyond this, or below one over it, is a jump. */
	readonly most: number;
}

const MONEY = 'current-usd';

const RULES: readonly Rule[] = [
	// In US$ million. No economy triples in a year; in dollars a currency may make it seem so.
	{ check: 'gdp-jump', divisor: 'share-of-gdp', scale: 1, most: 3 },
	// In persons. Wars and expulsions move a third of a people, hardly ever more.
	{ check: 'population-jump', divisor: 'per-capita', scale: 1e6, most: 1.5 }
];

interface Implied {
	readonly year: number;
	readonly value: number;
	readonly at: readonly string[];
}

/** By rule, then in the sheet's order of countries, then by year. */
export function checkJumps(published: Published): readonly Oddity[] {
	const money = published.ofCountries(MONEY);
	return RULES.flatMap((rule) => {
		const divisors = published.ofCountries(rule.divisor);
		return [...money].flatMap(([area, dollars]) => {
			const implied = implyEach(dollars, divisors.get(area), rule);
			return implied.flatMap((later, index) => toJump([implied[index - 1], later], area, rule));
		});
	});
}

/** The years in which both sheets have a figure and the divisor is above 0. */
function implyEach(dollars: Points, divisors: Points | undefined, { scale }: Rule) {
	return [...dollars].flatMap(([year, dividend]): readonly Implied[] => {
		const divisor = divisors?.get(year);
		if (dividend.kind === 'gap' || divisor?.kind !== 'figure' || divisor.value <= 0) return [];
		const value = (dividend.value / divisor.value) * scale;
		return [{ year, value, at: [dividend.at, divisor.at] }];
	});
}

/** From 0 there is no factor: the check of zeros tells of the 0. */
function toJump(
	[earlier, later]: readonly [Implied | undefined, Implied],
	area: string,
	{ check, most }: Rule
): readonly Oddity[] {
	if (earlier?.year !== later.year - 1 || earlier.value <= 0) return [];
	const factor = later.value / earlier.value;
	if (factor <= most && factor >= 1 / most) return [];
	return [
		{
			check,
			area,
			year: later.year,
			measure: MONEY,
			value: later.value,
			against: earlier.value,
			factor,
			estimated: [],
			at: [...later.at, ...earlier.at]
		}
	];
}
