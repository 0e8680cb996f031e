/** What a reader is told of the checks of a release and of what they find, in each language. */
import type { Check, Oddity } from '../figures/oddity.ts';
import { areaName } from './area-name.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

const TITLES = {
	'gdp-jump': m.check_gdp_jump,
	'population-jump': m.check_population_jump,
	'share-above-half': m.check_share_above_half,
	'total-of-countries': m.check_total_of_countries,
	'total-of-regions': m.check_total_of_regions,
	'money-of-zero': m.check_money_of_zero
} as const satisfies Record<Check, unknown>;

const EXPLANATIONS = {
	'gdp-jump': m.check_gdp_jump_about,
	'population-jump': m.check_population_jump_about,
	'share-above-half': m.check_share_above_half_about,
	'total-of-countries': m.check_total_of_countries_about,
	'total-of-regions': m.check_total_of_regions_about,
	'money-of-zero': m.check_money_of_zero_about
} as const satisfies Record<Check, unknown>;

export function checkTitle(check: Check, locale: Locale): string {
	return TITLES[check]({}, { locale });
}

/** What is compared, beyond which limit, and what may be the reason. */
export function checkExplanation(check: Check, locale: Locale): string {
	return EXPLANATIONS[check]({}, { locale });
}

/** The oddity in a sentence, with its numbers. */
export function tellOddity(oddity: Oddity, locale: Locale): string {
	const { check, value, against, factor } = oddity;
	const said = {
		area: areaName(oddity.area, locale),
		year: String(oddity.year),
		value: toText(value, locale),
		against: toText(against, locale)
	};
	const jump = {
		...said,
		before: String(oddity.year - 1),
		change: toChange(factor, locale)
	};
	switch (check) {
		case 'gdp-jump':
			return m.oddity_gdp_jump(jump, { locale });
		case 'population-jump':
			return m.oddity_population_jump(jump, { locale });
		case 'share-above-half':
			return m.oddity_share({ ...said, value: formatPercent(value, 1, locale) }, { locale });
		case 'total-of-countries':
		case 'total-of-regions':
			return tellTotal(oddity, said, locale);
		case 'money-of-zero':
			return m.oddity_zero(said, { locale });
	}
}

function tellTotal(
	{ check, value, against, factor }: Oddity,
	said: { readonly area: string; readonly year: string; value: string; against: string },
	locale: Locale
): string {
	const difference = toText(Math.abs(value - against), locale);
	const percent = formatPercent(Math.abs(factor - 1), 2, locale);
	const all = { ...said, difference, percent };
	if (check === 'total-of-countries') {
		return value > against
			? m.oddity_total_above_countries(all, { locale })
			: m.oddity_total_below_countries(all, { locale });
	}
	return value > against
		? m.oddity_total_above_regions(all, { locale })
		: m.oddity_total_below_regions(all, { locale });
}

/** `× 11.3`, `÷ 1,000,000`: signs that need no translation. To 0 there is no quotient. */
function toChange(factor: number, locale: Locale): string {
	return factor >= 1 || factor === 0
		? `× ${toText(factor, locale)}`
		: `÷ ${toText(1 / factor, locale)}`;
}

function toText(value: number, locale: Locale): string {
	return formatNumber(value, value >= 100 || value === 0 ? 0 : 1, locale);
}
