/** Title, subtitle, basis and source line: the words around a chart. */
import { areaName } from '../../i18n/area-name.ts';
import { formatList, formatMonth } from '../../i18n/format.ts';
import { measureTitle } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { beginSmall, nameInText } from '../../i18n/name-in-text.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { MeasureId } from '../../figures/measure.ts';
import { isTranscribed, toReleaseName } from '../../figures/release.ts';
import type { Release, Source } from '../../figures/release.ts';
import type { Unit } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isInflow } from '../spec/flows.ts';
import type { Across } from './across.ts';
import type { ShownSource } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import type { countPanels } from './panels.ts';
import type { Resolved } from './resolve.ts';

/** Titles that name the base year of constant prices. */
const CONSTANT_TITLES = {
	'sipri-milex.constant-usd': m.title_constant_usd,
	'nato.constant-usd': m.title_nato_constant_usd
} as const satisfies Partial<Record<MeasureId, unknown>>;

/** Titles of what is published in dollars and shown in euros. */
const EURO_TITLES = {
	'sipri-milex.constant-usd': m.title_constant_eur,
	'sipri-milex.current-usd': m.title_current_eur,
	'sipri-milex.per-capita': m.title_per_capita_eur
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

/** Names are in the title up to here; beyond, the labels say them. */
const MOST_NAMES = 3;

/** The computed title: it names the divisor. An editor's own stands instead. */
export function tellTitle(spec: ChartSpec, resolved: Resolved, locale: Locale): string {
	if (spec.title !== null) return spec.title;
	const whole = tellParts(tellMeasure(spec, resolved.release, locale), spec, locale);
	const summed = tellSum(whole, spec, { years: resolved.years, locale });
	const measure = tellWay(summed, spec, locale);
	if (spec.areas.length > MOST_NAMES || isWorldsOwn(spec)) return measure;
	return m.title_with_areas({ title: measure, areas: tellAreas(spec.areas, locale) }, { locale });
}

/** The Top 100 are the world’s: the title says so already. */
function isWorldsOwn({ measure, areas, as }: ChartSpec): boolean {
	const isWorld = areas.length === 1 && areas[0] === 'WORLD';
	return isWorld && measure === 'sipri-top100.arms-revenue' && as.kind === 'figures';
}

/** `…, by destination`: for imports the partner is the supplier. */
function tellParts(title: string, { by, measure, view }: ChartSpec, locale: Locale): string {
	if (by === 'category') return m.title_by_category({ title }, { locale });
	if (by === null && view !== 'flows') return title;
	return (isInflow(measure) ? m.title_by_supplier : m.title_by_destination)({ title }, { locale });
}

/** Of flows the figures of several years are one. */
function tellSum(
	title: string,
	{ view }: ChartSpec,
	{ years, locale }: { readonly years: readonly number[]; readonly locale: Locale }
): string {
	if (view !== 'flows' || years.length < 2) return title;
	return m.title_flows_sum({ title, years: tellYears(years, locale) }, { locale });
}

/** What is done to the figures is said with the measure: an index is no amount. */
function tellWay(title: string, { as, against, view }: ChartSpec, locale: Locale): string {
	switch (as.kind) {
		case 'figures':
			if (against === null) return title;
			if (view === 'bars') return tellBeside(against, locale);
			return tellAgainst(title, against, locale);
		case 'index':
			return m.title_index({ title, year: String(as.year) }, { locale });
		case 'change':
			return m.title_change({ title, year: String(as.year) }, { locale });
		case 'ratio':
			return m.title_ratio({ title, area: nameWithin(as.area, locale) }, { locale });
		case 'share':
			return as.of === null
				? m.title_share_shown({ title }, { locale })
				: m.title_share_of({ title, area: nameWithin(as.of, locale) }, { locale });
	}
}

function nameWithin(code: string, locale: Locale): string {
	return nameInText(areaName(code, locale), locale);
}

/** The other languages put the second title between quotation marks, as it is. */
function tellAgainst(title: string, against: MeasureId, locale: Locale): string {
	const other = measureTitle(against, locale);
	return m.title_against({ title, other: locale === 'en' ? beginSmall(other) : other }, { locale });
}

/** Of two measures side by side; which may be is `pairs.ts`'s to say. */
function tellBeside(against: MeasureId, locale: Locale): string {
	const isMoney = against === 'seesac.exports-value';
	return (isMoney ? m.title_licensed_exported : m.title_imports_exports)({}, { locale });
}

/** `Kosovo and Serbia`; a group is said by its own name. */
function tellAreas(codes: readonly string[], locale: Locale): string {
	return formatList(
		codes.map((code) => areaName(code, locale)),
		locale
	);
}

function tellMeasure({ measure, currency }: ChartSpec, release: Release, locale: Locale): string {
	const year = String(release.constantPricesOf);
	if (currency === 'eur' && measure in EURO_TITLES) {
		return EURO_TITLES[measure as keyof typeof EURO_TITLES]({ year }, { locale });
	}
	return isConstant(measure)
		? CONSTANT_TITLES[measure]({ year }, { locale })
		: TITLES[measure]({}, { locale });
}

interface Counted {
	readonly display: DisplayUnit;
	readonly across: Across | null;
	readonly years: readonly number[];
	readonly panels: ReturnType<typeof countPanels>;
}

/** `US$ million, constant 2024 prices and exchange rates, 2008–2025` */
export function tellSubtitle(spec: ChartSpec, counted: Counted, locale: Locale): string {
	const { display, across, years, panels } = counted;
	const unit = display.fullLabel;
	const detail = tellYears(years, locale);
	const subtitle =
		across?.names !== null
			? m.subtitle({ unit, detail }, { locale })
			: m.subtitle_against(
					{ unit, other: beginSmall(across.display.fullLabel), detail },
					{ locale }
				);
	const onAxes = spec.axes === 'own' ? m.subtitle_own_axes({ subtitle }, { locale }) : subtitle;
	const scaled = spec.scale === 'log' ? m.subtitle_log({ subtitle: onAxes }, { locale }) : onAxes;
	return panels === null
		? scaled
		: m.subtitle_some_panels({ subtitle: scaled, ...panels }, { locale });
}

/** `2024`, `2008–2025`; years apart are listed. */
export function tellYears(years: readonly number[], locale: Locale): string {
	const [first = '', last = ''] = [years[0], years.at(-1)];
	if (years.length < 2) return String(first);
	const isCourse = years.length === countYears(years);
	return isCourse ? `${String(first)}–${String(last)}` : formatList(years.map(String), locale);
}

function countYears(years: readonly number[]): number {
	return Math.max(...years) - Math.min(...years) + 1;
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
	const byHand = isTranscribed(source.id);
	const month = formatMonth(release.published, locale);
	// What of SEESAC's reports is at hand was copied out of them by hand: that is what has a date.
	const sourceLine = byHand ? m.source_line_transcribed : m.source_line;
	return {
		line: sourceLine({ title: source.title, release: month }, { locale }),
		release: toReleaseName(source.id, release.id),
		pinned: spec.release !== 'latest',
		published: release.published,
		isTranscribed: byHand,
		url: source.url,
		citation: release.citation,
		licence: source.licence
	};
}

function isConstant(measure: MeasureId): measure is keyof typeof CONSTANT_TITLES {
	return measure in CONSTANT_TITLES;
}
