/** What a reader must know of a way to look: what was divided by what, and at which rate. */
import { findMeasureKind } from '../../figures/measure.ts';
import { findPoint } from '../../figures/series.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Derived } from './derive-areas.ts';
import type { Resolved } from './resolve.ts';

/** Decimals of a rate as it is quoted. */
const RATE_DECIMALS = 4;

export function tellWayNotes(
	spec: ChartSpec,
	{ resolved, derived }: { readonly resolved: Resolved; readonly derived: Derived },
	locale: Locale
): readonly string[] {
	return [
		...(spec.against === 'seesac.exports-value' ? [m.note_licensed({}, { locale })] : []),
		...(spec.by === null ? [] : [m.note_parts({}, { locale })]),
		...tellWay(spec, locale),
		...tellLeftOut(spec, resolved, locale),
		...tellRate(resolved, derived, locale),
		...(spec.scale === 'log' ? [m.note_log({}, { locale })] : [])
	];
}

function tellWay({ as, measure }: ChartSpec, locale: Locale): readonly string[] {
	const isShare = findMeasureKind(measure).dimension === 'share';
	switch (as.kind) {
		case 'figures':
			return [];
		case 'index':
			return [m.note_index({ year: String(as.year) }, { locale })];
		case 'change': {
			const note = isShare ? m.note_points : m.note_change;
			return [note({ year: String(as.year) }, { locale })];
		}
		case 'ratio':
			return [m.note_ratio({ area: areaName(as.area, locale) }, { locale })];
		case 'share':
			return [
				as.of === null
					? m.note_share_shown({}, { locale })
					: m.note_share_of({ area: areaName(as.of, locale) }, { locale })
			];
	}
}

/** Areas that have figures, but none to start from. */
function tellLeftOut({ as }: ChartSpec, { areas }: Resolved, locale: Locale): readonly string[] {
	if (as.kind !== 'index' && as.kind !== 'change') return [];
	const left = areas.filter(
		({ series }) => series !== null && findPoint(series, as.year).kind === 'gap'
	);
	if (left.length === 0) return [];
	const names = left.map(({ code }) => areaName(code, locale));
	const inputs = { year: String(as.year), areas: formatList(names, locale) };
	return [m.note_no_base(inputs, { locale })];
}

function tellRate(
	{ unit, years }: Resolved,
	{ rateOf }: Derived,
	locale: Locale
): readonly string[] {
	if (rateOf === null) return [];
	const base = unit?.prices?.kind === 'constant' ? unit.prices.year : null;
	const year = base ?? years.findLast((each) => rateOf(each).kind === 'figure') ?? years.at(-1);
	const rate = year === undefined ? null : rateOf(year);
	if (rate?.kind !== 'figure') return [];
	const inputs = { year: String(year), rate: formatNumber(rate.value, RATE_DECIMALS, locale) };
	return [
		base === null ? m.note_eur_year(inputs, { locale }) : m.note_eur_base(inputs, { locale })
	];
}
