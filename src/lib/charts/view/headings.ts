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

const TITLES = {
	'sipri-milex.current-usd': m.title_current_usd,
	'sipri-milex.local-currency': m.title_local_currency,
	'sipri-milex.local-currency-financial-year': m.title_local_currency_financial_year,
	'sipri-milex.share-of-gdp': m.title_share_of_gdp,
	'sipri-milex.per-capita': m.title_per_capita,
	'sipri-milex.share-of-government': m.title_share_of_government
} as const satisfies Record<Exclude<MeasureId, 'sipri-milex.constant-usd'>, unknown>;

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
	if (measure !== 'sipri-milex.constant-usd') return TITLES[measure]({}, { locale });
	return m.title_constant_usd({ year: String(release.constantPricesOf) }, { locale });
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
	return {
		line: m.source_line({ title: source.title, release: month }, { locale }),
		release: toReleaseName(source.id, release.id),
		pinned: spec.release !== 'latest',
		published: release.published,
		url: source.url,
		citation: release.citation,
		licence: source.licence
	};
}
