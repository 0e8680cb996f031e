/** Names of units and measures, and the reasons and qualities that a reader is told, in each language. */
import type { Break } from '../figures/breaks.ts';
import type { GapReason, Quality } from '../figures/figure.ts';
import type { MeasureId } from '../figures/measure.ts';
import type { Unit } from '../figures/units.ts';
import { areaName } from './area-name.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** `US$ million, constant 2023` */
export function unitLabel(unit: Unit, locale: Locale): string {
	const year = unit.prices?.kind === 'constant' ? String(unit.prices.year) : null;
	const in_ = { locale };
	switch (unit.id) {
		case 'usd-million':
			return year === null
				? m.unit_usd_million_current({}, in_)
				: m.unit_usd_million_constant({ year }, in_);
		case 'usd-billion':
			return year === null
				? m.unit_usd_billion_current({}, in_)
				: m.unit_usd_billion_constant({ year }, in_);
		case 'usd-per-person':
			return m.unit_usd_per_person({}, in_);
		case 'local-currency':
			return unit.currency === undefined
				? m.unit_local_currency({}, in_)
				: m.unit_local_currency_named({ currency: unit.currency }, in_);
		case 'eur-million':
			return m.unit_eur_million_current({}, in_);
		case 'tiv-million':
			return m.unit_tiv_million({}, in_);
		case 'count':
			return m.unit_count({}, in_);
		case 'thousand-persons':
			return m.unit_thousand_persons({}, in_);
		case 'fraction':
			return m.unit_fraction({}, in_);
		case 'eur-per-person':
			return m.unit_eur_per_person({}, in_);
		case 'index':
			return m.unit_index({}, in_);
		case 'times':
			return m.unit_times({}, in_);
		case 'change':
			return m.unit_change({}, in_);
	}
}

const MEASURE_TITLES = {
	'sipri-milex.constant-usd': m.measure_constant_usd,
	'sipri-milex.current-usd': m.measure_current_usd,
	'sipri-milex.local-currency': m.measure_local_currency,
	'sipri-milex.local-currency-financial-year': m.measure_local_currency_financial_year,
	'sipri-milex.share-of-gdp': m.measure_share_of_gdp,
	'sipri-milex.per-capita': m.measure_per_capita,
	'sipri-milex.share-of-government': m.measure_share_of_government,
	'sipri-top100.arms-revenue': m.measure_arms_revenue,
	'sipri-transfers.imports': m.measure_arms_imports,
	'sipri-transfers.exports': m.measure_arms_exports,
	'seesac.exports-value': m.measure_exports_value,
	'seesac.licences-value': m.measure_licences_value,
	'seesac.licences-issued': m.measure_licences_issued,
	'seesac.share-of-region': m.measure_share_of_region,
	'seesac.licence-utilisation': m.measure_licence_utilisation,
	'nato.share-of-gdp': m.measure_nato_share_of_gdp,
	'nato.equipment-share': m.measure_nato_equipment_share,
	'nato.personnel': m.measure_nato_personnel,
	'nato.current-usd': m.measure_nato_current_usd,
	'nato.constant-usd': m.measure_nato_constant_usd
} as const satisfies Record<MeasureId, unknown>;

export function measureTitle(measure: MeasureId, locale: Locale): string {
	return MEASURE_TITLES[measure]({}, { locale });
}

const QUALITY_LABELS = {
	reported: m.quality_reported,
	estimate: m.quality_estimate,
	uncertain: m.quality_uncertain
} as const satisfies Record<Quality, unknown>;

export function qualityLabel(quality: Quality, locale: Locale): string {
	return QUALITY_LABELS[quality]({}, { locale });
}

const GAP_LABELS = {
	unavailable: m.gap_unavailable,
	'not-a-state': m.gap_not_a_state,
	blank: m.gap_blank,
	'outside-release': m.gap_outside_release,
	'not-in-measure': m.gap_not_in_measure,
	'not-transcribed': m.gap_not_transcribed,
	'not-covered': m.gap_not_covered,
	'none-known': m.gap_none_known,
	'no-rate': m.gap_no_rate,
	'divided-by-zero': m.gap_divided_by_zero
} as const satisfies Record<GapReason, unknown>;

export function gapLabel(reason: GapReason, locale: Locale): string {
	return GAP_LABELS[reason]({}, { locale });
}

const BREAK_NOTES = {
	'serbia-to-2005-includes-montenegro': m.note_serbia_to_2005_includes_montenegro,
	'top100-to-2014-without-china': m.note_top100_to_2014_without_china
} as const satisfies Record<Break['note'], unknown>;

export function breakNote(note: Break['note'], locale: Locale): string {
	return BREAK_NOTES[note]({}, { locale });
}

/** What the note `calculated` says of a measure's figures: what they were worked out of. */
export function calculatedNote(measure: MeasureId, source: string, locale: Locale): string {
	switch (measure) {
		case 'sipri-top100.arms-revenue':
			return m.note_calculated_arms_revenue({}, { locale });
		case 'sipri-transfers.imports':
		case 'sipri-transfers.exports':
			return m.note_calculated_transfers({}, { locale });
		default:
			return m.note_calculated({ source }, { locale });
	}
}

/** Whose members stand for a group whose members differ by year. */
export function membersNote(
	{ group, count, year }: { readonly group: string; readonly count: number; readonly year: number },
	locale: Locale
): string {
	const said = { group: areaName(group, locale), count: String(count), year: String(year) };
	return m.note_members(said, { locale });
}

/** Where figures of earlier years stand under the code of a state that came before. */
export function formerStateNote(code: string, year: number, locale: Locale): string {
	const said = { former: areaName(code, locale), code, year: String(year) };
	return m.note_former_state(said, { locale });
}
