/** The words for what the transcription of SEESAC's reports says by keys. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';

const MEASURES: Readonly<Record<string, typeof m.exports_of_value>> = {
	exports_value: m.exports_of_value,
	exports_change: m.exports_of_change,
	exports_growth: m.exports_of_growth,
	licences_value: m.exports_of_licences_value,
	licences_issued: m.exports_of_licences_issued,
	licences_used: m.exports_of_licences_used,
	licences_denied: m.exports_of_licences_denied,
	licence_utilisation: m.exports_of_utilisation,
	share_of_region_exports: m.exports_of_share,
	category_share_of_exports: m.exports_of_category_share,
	destination_share_of_exports: m.exports_of_destination_share
};

const BOUNDS: Readonly<Record<string, typeof m.exports_bound_rounded>> = {
	rounded: m.exports_bound_rounded,
	approximate: m.exports_bound_approximate,
	at_least: m.exports_bound_at_least,
	at_most: m.exports_bound_at_most
};

const BASES: Readonly<Record<string, typeof m.exports_basis_regional>> = {
	seesac_regional_report: m.exports_basis_regional,
	national_report: m.exports_basis_national,
	press_or_official_statement: m.exports_basis_statement
};

/** A key that has no words yet is shown as it is. */
export function tellMeasure(measure: string, locale: Locale): string {
	return MEASURES[measure]?.({}, { locale }) ?? measure;
}

/** Nothing of an exact figure. */
export function tellBound(bound: string, locale: Locale): string {
	return BOUNDS[bound]?.({}, { locale }) ?? '';
}

export function tellBasis(basis: string, locale: Locale): string {
	return BASES[basis]?.({}, { locale }) ?? basis;
}
