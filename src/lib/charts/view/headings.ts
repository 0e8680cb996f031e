/** Title, subtitle, basis and source line: the words around a chart. */
import { areaName } from '../../i18n/area-name.ts';
import { formatList, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { MeasureId } from '../../figures/measure.ts';
import { toReleaseName } from '../../figures/release.ts';
import type { Release, Source } from '../../figures/release.ts';
import type { Unit } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ShownSource, Span } from './chart-view.ts';
import type { Resolved } from './resolve.ts';

/** Titles that name the base year of constant prices. */
const CONSTANT_TITLES = {
	'sipri-milex.constant-usd': m.title_constant_usd,
	'nato.constant-usd': m.title_nato_constant_usd
} as const satisfies Partial<Record<MeasureId, unknown>>;

const TITLES = {
	'sipri-milex.current-usd': m.title_current_usd,
	'sipri-milex.local-currency': m.title_local_currency,
	'sipri-milex.local-currency-financial-year': m.title_local_currency_financial_year,
	'sipri-milex.share-of-gdp': m.title_share_of_gdp,
	'sipri-milex.per-capita': m.title_per_capita,
	'sipri-milex.share-of-government': m.title_share_of_government,
	'sipri-top100.arms-revenue': m.title_arms_revenue,
	'sipri-transfers.imports': m.title_arms_imports,
	'sipri-transfers.exports': m.title_arms_exports,
	'seesac.exports-value': m.title_exports_value,
	'seesac.licences-value': m.title_licences_value,
	'seesac.licences-issued': m.title_licences_issued,
	'seesac.share-of-region': m.title_share_of_region,
	'seesac.licence-utilisation': m.title_licence_utilisation,
	'nato.share-of-gdp': m.title_nato_share_of_gdp,
	'nato.equipment-share': m.title_nato_equipment_share,
	'nato.personnel': m.title_nato_personnel,
	'nato.current-usd': m.title_nato_current_usd
} as const satisfies Record<Exclude<MeasureId, keyof typeof CONSTANT_TITLES>, unknown>;

/** What a sentence is about, where it is not military expenditure. */
const SUBJECTS = {
	'sipri-top100.arms-revenue': m.subject_arms_revenue,
	'sipri-transfers.imports': m.subject_arms_imports,
	'sipri-transfers.exports': m.subject_arms_exports,
	'seesac.exports-value': m.subject_exports_value,
	'seesac.licences-value': m.subject_licences_value,
	'seesac.licences-issued': m.subject_licences_issued,
	'seesac.share-of-region': m.subject_share_of_region,
	'seesac.licence-utilisation': m.subject_licence_utilisation,
	'nato.share-of-gdp': m.subject_defence_expenditure,
	'nato.equipment-share': m.subject_equipment,
	'nato.personnel': m.subject_personnel,
	'nato.current-usd': m.subject_defence_expenditure,
	'nato.constant-usd': m.subject_defence_expenditure
} as const satisfies Record<Exclude<MeasureId, `sipri-milex.${string}`>, unknown>;

/** Names are in the title up to here; beyond, the labels say them. */
const MOST_NAMES = 3;

/** The computed title: it names the divisor. An editor's own stands instead. */
export function tellTitle(spec: ChartSpec, resolved: Resolved, locale: Locale): string {
	if (spec.title !== null) return spec.title;
	const measure = tellMeasure(spec.measure, resolved.release, locale);
	const title =
		spec.areas.length > MOST_NAMES
			? measure
			: m.title_with_areas({ title: measure, areas: tellAreas(spec.areas, locale) }, { locale });
	return title;
}

/** `Kosovo and Serbia`; a group is said by its own name. */
function tellAreas(codes: readonly string[], locale: Locale): string {
	return formatList(
		codes.map((code) => areaName(code, locale)),
		locale
	);
}

function tellMeasure(measure: MeasureId, release: Release, locale: Locale): string {
	if (!isConstant(measure)) return TITLES[measure]({}, { locale });
	return CONSTANT_TITLES[measure]({ year: String(release.constantPricesOf) }, { locale });
}

/** `military expenditure`, `the volume of arms imports`: a noun in the singular. */
export function tellSubject(measure: MeasureId, locale: Locale): string {
	const subject = isOfMilex(measure) ? m.subject_military_expenditure : SUBJECTS[measure];
	return subject({}, { locale });
}

/** `US$ million, constant 2024 prices and exchange rates, 2008–2025` */
export function tellSubtitle(unit: string, { first, last }: Span, locale: Locale): string {
	const detail = first === last ? String(first) : `${String(first)}–${String(last)}`;
	return m.subtitle({ unit, detail }, { locale });
}

/** What a sentence says of prices; nothing where no prices are involved. */
export function tellBasis(unit: Unit | null, locale: Locale): string {
	if (unit?.prices == null) return '';
	if (unit.prices.kind === 'current') return m.basis_current({}, { locale });
	return m.basis_constant({ year: String(unit.prices.year) }, { locale });
}

export function showSource(
	{ source, release }: { readonly source: Source; readonly release: Release },
	spec: ChartSpec,
	locale: Locale
): ShownSource {
	const month = formatMonth(release.published, locale);
	// What of SEESAC's reports is at hand was copied out of them by hand: that is what has a date.
	const sourceLine = source.id === 'seesac' ? m.source_line_transcribed : m.source_line;
	return {
		line: sourceLine({ title: source.title, release: month }, { locale }),
		release: toReleaseName(source.id, release.id),
		pinned: spec.release !== 'latest',
		published: release.published,
		url: source.url,
		citation: release.citation,
		licence: source.licence
	};
}

function isConstant(measure: MeasureId): measure is keyof typeof CONSTANT_TITLES {
	return measure in CONSTANT_TITLES;
}

function isOfMilex(measure: MeasureId): measure is Exclude<MeasureId, keyof typeof SUBJECTS> {
	return !(measure in SUBJECTS);
}
