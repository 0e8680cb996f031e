/**
 * In which unit a chart shows its figures: millions or billions, fractions as per cent; and how
 * a figure is written. One unit for the whole chart.
 */
import { findUnitKind, toUnit } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';
import type { MeasureId } from '../../figures/measure.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';

type Scale = 'unit' | 'million' | 'billion';

export interface DisplayUnit {
	readonly id: string;
	/** Heads the axis: `US$ million`. */
	readonly label: string;
	/** With the price basis: `US$ million, constant 2024 prices and exchange rates`. */
	readonly fullLabel: string;
	/** From the series' own unit. */
	toShown(value: number, unit: Unit): number;
	/** `2,554`, `217.3`, `1.85%` */
	format(shown: number): string;
	/** On the axis, where steps are round. */
	formatTick(shown: number, step: number): string;
	/** In a sentence: `US$2,554 million`. */
	formatPhrase(shown: number): string;
}

/** Figures above this are shown a thousand times larger: 20,000 million reads worse than 20 billion. */
const MOST_BEFORE_NEXT_SCALE = 20_000;

/** @param largest in the unit of `unit` */
export function chooseDisplayUnit(
	{ measure, unit, largest }: { measure: MeasureId; unit: Unit; largest: number },
	locale: Locale
): DisplayUnit {
	if (unit.id === 'fraction') return shareUnit(measure, unit, locale);
	if (unit.id === 'usd-per-person') return perPersonUnit(unit, locale);
	const own = findUnitKind(unit.id).factor;
	const scale = chooseScale(largest * own);
	return unit.id === 'local-currency'
		? localUnit(unit, scale, locale)
		: dollarUnit(unit, scale === 'unit' ? 'million' : scale, locale);
}

function shareUnit(measure: MeasureId, unit: Unit, locale: Locale): DisplayUnit {
	const isGdp = measure === 'sipri-milex.share-of-gdp';
	const label = isGdp
		? m.axis_percent_gdp({}, { locale })
		: m.axis_percent_government({}, { locale });
	const phrase = isGdp ? m.phrase_percent_gdp : m.phrase_percent_government;
	const format = (shown: number) => formatPercent(shown, 2, locale);
	return {
		id: unit.id,
		label,
		fullLabel: label,
		toShown: (value) => value,
		format,
		formatTick: (shown, step) => formatPercent(shown, countDecimals(step * 100), locale),
		formatPhrase: (shown) => phrase({ value: format(shown) }, { locale })
	};
}

function perPersonUnit(unit: Unit, locale: Locale): DisplayUnit {
	const label = m.axis_usd_per_person({}, { locale });
	return numericUnit({ id: unit.id, label, unit, toShown: (value) => value }, locale, (value) =>
		m.phrase_usd_per_person({ value }, { locale })
	);
}

function dollarUnit(unit: Unit, scale: 'million' | 'billion', locale: Locale): DisplayUnit {
	const isMillion = scale === 'million';
	const id = isMillion ? 'usd-million' : 'usd-billion';
	const label = isMillion ? m.axis_usd_million({}, { locale }) : m.axis_usd_billion({}, { locale });
	const phrase = isMillion ? m.phrase_usd_million : m.phrase_usd_billion;
	const toShown = (value: number, from: Unit) => toUnit(value, from, { id, prices: from.prices });
	return numericUnit({ id, label, unit, toShown }, locale, (value) =>
		phrase({ value }, { locale })
	);
}

const LOCAL = {
	unit: { label: m.axis_local_unit, phrase: m.phrase_local_unit, divisor: 1 },
	million: { label: m.axis_local_million, phrase: m.phrase_local_million, divisor: 1e6 },
	billion: { label: m.axis_local_billion, phrase: m.phrase_local_billion, divisor: 1e9 }
} as const satisfies Record<Scale, unknown>;

function localUnit(unit: Unit, scale: Scale, locale: Locale): DisplayUnit {
	const { label, phrase, divisor } = LOCAL[scale];
	const currency = unit.currency ?? '';
	const parts = { unit, id: unit.id, label: label({ currency }, { locale }) };
	const toShown = (value: number) => value / divisor;
	return numericUnit({ ...parts, toShown }, locale, (value) =>
		phrase({ value, currency }, { locale })
	);
}

function numericUnit(
	parts: Pick<DisplayUnit, 'id' | 'label' | 'toShown'> & { readonly unit: Unit },
	locale: Locale,
	toPhrase: (value: string) => string
): DisplayUnit {
	const { unit, ...rest } = parts;
	const format = (shown: number) => formatNumber(shown, chooseDecimals(shown), locale);
	return {
		...rest,
		fullLabel: m.subtitle({ unit: parts.label, detail: pricesLabel(unit, locale) }, { locale }),
		format,
		formatTick: (shown, step) => formatNumber(shown, countDecimals(step), locale),
		formatPhrase: (shown) => toPhrase(format(shown))
	};
}

function pricesLabel(unit: Unit, locale: Locale): string {
	if (unit.prices?.kind === 'constant') {
		return m.prices_constant({ year: String(unit.prices.year) }, { locale });
	}
	return unit.id === 'local-currency'
		? m.prices_current_local({}, { locale })
		: m.prices_current({}, { locale });
}

function chooseScale(largest: number): Scale {
	if (largest > MOST_BEFORE_NEXT_SCALE * 1e6) return 'billion';
	return largest > MOST_BEFORE_NEXT_SCALE ? 'million' : 'unit';
}

/** Three to four digits that say something: 2,554 · 217.3 · 0.96 */
function chooseDecimals(shown: number): number {
	const size = Math.abs(shown);
	if (size >= 1000) return 0;
	return size >= 10 || size === 0 ? 1 : 2;
}

/** Decimals that a round step needs: 0.5 → 1, 25 → 0. */
function countDecimals(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
