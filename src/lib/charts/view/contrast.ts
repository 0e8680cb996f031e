/**
 * The opposite story: where a budget rose in dollars and fell as a share of GDP over the same years,
 * a chart of one says so of the other. Only what is true of the shown areas and years is told.
 */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findBreaks } from '../../figures/breaks.ts';
import { changeSince } from '../../figures/derive.ts';
import type { MeasureId } from '../../figures/measure.ts';
import { findPoint } from '../../figures/series.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameInText } from '../../i18n/name-in-text.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Span } from './chart-view.ts';
import type { Resolved } from './resolve.ts';

/** A change of less is none, in either measure. */
const LEAST_CHANGE = 0.03;
const MOST_NAMES = 3;

/** What a divisor is told against, first the likeliest to be quoted. */
const OTHERS: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
	'sipri-milex.constant-usd': ['sipri-milex.share-of-gdp'],
	'sipri-milex.share-of-gdp': ['sipri-milex.constant-usd'],
	'sipri-milex.share-of-government': ['sipri-milex.constant-usd'],
	'sipri-milex.current-usd': ['sipri-milex.constant-usd', 'sipri-milex.share-of-gdp'],
	'sipri-milex.local-currency': ['sipri-milex.constant-usd', 'sipri-milex.share-of-gdp'],
	'sipri-milex.per-capita': ['sipri-milex.constant-usd', 'sipri-milex.share-of-gdp']
};

interface Flip {
	readonly code: string;
	/** In the chart's own measure. */
	readonly isRise: boolean;
}

/** A ratio or a share compares areas, not years: nothing is told. */
export function tellContrast(
	spec: ChartSpec,
	resolved: Resolved,
	{ dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale }
): string | null {
	if (spec.as.kind === 'ratio' || spec.as.kind === 'share' || spec.against !== null) return null;
	if (resolved.span.first === resolved.span.last) return null;
	for (const other of OTHERS[spec.measure] ?? []) {
		const flips = findFlips(other, resolved, dataset);
		if (flips.length > 0) return tellFlips({ spec, other, flips }, resolved, locale);
	}
	return null;
}

function findFlips(other: MeasureId, resolved: Resolved, dataset: Dataset): readonly Flip[] {
	const { areas, release, span } = resolved;
	return areas.flatMap(({ code, series }): readonly Flip[] => {
		const across = dataset.findSeries({ measure: other, area: code, release });
		if (series === null || across === null || hasBreak(series, span)) return [];
		const [own, opposite] = [series, across].map((each) =>
			changeSince(findPoint(each, span.first), findPoint(each, span.last))
		);
		if (own?.kind !== 'figure' || opposite?.kind !== 'figure') return [];
		const isSeen = [own, opposite].every(({ value }) => Math.abs(value) >= LEAST_CHANGE);
		return isSeen && own.value > 0 !== opposite.value > 0 ? [{ code, isRise: own.value > 0 }] : [];
	});
}

/** Before it the figures mean another territory: there is no change to tell. */
function hasBreak({ area, measure }: FoundSeries, { first, last }: Span): boolean {
	return findBreaks(area, measure).some(({ year }) => year > first && year <= last);
}

/** Where some rose and others fell, the more are told. */
function tellFlips(
	told: { readonly spec: ChartSpec; readonly other: MeasureId; readonly flips: readonly Flip[] },
	{ areas, span, release }: Resolved,
	locale: Locale
): string {
	const { spec, other, flips } = told;
	const rises = flips.filter(({ isRise }) => isRise);
	const isRise = rises.length * 2 >= flips.length;
	const codes = flips.flatMap((flip) => (flip.isRise === isRise ? [flip.code] : []));
	const names = formatList(
		codes.map((code) => nameInText(areaName(code, locale), locale)),
		locale
	);
	const held = areas.filter(({ series }) => series !== null);
	const [count, all] = [String(codes.length), String(held.length)];
	const tell = isRise ? m.contrast_up_down : m.contrast_down_up;
	const year = String(release.constantPricesOf);
	const inputs = {
		first: String(span.first),
		last: String(span.last),
		areas: codes.length > MOST_NAMES ? m.contrast_some({ count, all }, { locale }) : names,
		one: tellDivisor(spec.measure, { year, isEuro: spec.currency === 'eur' }, locale),
		other: tellDivisor(other, { year, isEuro: false }, locale)
	};
	return tell(inputs, { locale });
}

/** `as a share of GDP`, `in constant 2024 US dollars` */
function tellDivisor(
	measure: MeasureId,
	{ year, isEuro }: { readonly year: string; readonly isEuro: boolean },
	locale: Locale
): string {
	switch (measure) {
		case 'sipri-milex.constant-usd':
			return (isEuro ? m.contrast_constant_eur : m.contrast_constant)({ year }, { locale });
		case 'sipri-milex.current-usd':
			return (isEuro ? m.contrast_current_eur : m.contrast_current)({}, { locale });
		case 'sipri-milex.per-capita':
			return m.contrast_per_capita({}, { locale });
		case 'sipri-milex.share-of-gdp':
			return m.contrast_share_of_gdp({}, { locale });
		case 'sipri-milex.share-of-government':
			return m.contrast_share_of_government({}, { locale });
		default:
			return m.contrast_local({}, { locale });
	}
}
