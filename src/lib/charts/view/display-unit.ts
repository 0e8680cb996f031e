/**
 * In which unit a chart shows its figures: millions or billions, fractions as per cent; and how
 * a figure is written. One unit for the whole chart.
 */
import { findUnitKind, toShippedPrecision } from '../../figures/units.ts';
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
	/** In a sentence that says what it counts from: `+94%`, `0.34 points`. */
	formatValue(shown: number): string;
}

/** Figures above this are shown a thousand times larger: 20,000 million reads worse than 20 billion. */
const MOST_BEFORE_NEXT_SCALE = 20_000;

/** @param largest in the unit of `unit` */
export function chooseDisplayUnit(
	{ measure, unit, largest }: { measure: MeasureId; unit: Unit; largest: number },
	locale: Locale
): DisplayUnit {
	if (unit.id === 'fraction') return shareUnit(measure, unit, locale);
	if (unit.id === 'usd-per-person') return perPersonUnit(unit, PER_PERSON, locale);
	if (unit.id === 'eur-per-person') return perPersonUnit(unit, EUR_PER_PERSON, locale);
	if (unit.id === 'count') return countUnit(unit, LICENCES, locale);
	if (unit.id === 'thousand-persons') return countUnit(unit, PERSONS, locale);
	const scale = chooseScale(largest * findUnitKind(unit.id).factor);
	return unit.id === 'local-currency'
		? localUnit(unit, scale, locale)
		: scaledUnit(unit, scale === 'unit' ? 'million' : scale, locale);
}

const OF_GDP = { label: m.axis_percent_gdp, phrase: m.phrase_percent_gdp };
const OF_GOVERNMENT = { label: m.axis_percent_government, phrase: m.phrase_percent_government };

/** Of what a share is: each measure in fractions says it. */
const SHARES: Readonly<Partial<Record<MeasureId, typeof OF_GDP>>> = {
	'sipri-milex.share-of-gdp': OF_GDP,
	'sipri-milex.share-of-government': OF_GOVERNMENT,
	'seesac.share-of-region': { label: m.axis_percent_region, phrase: m.phrase_percent_region },
	'seesac.licence-utilisation': {
		label: m.axis_percent_licensed,
		phrase: m.phrase_percent_licensed
	},
	'nato.share-of-gdp': OF_GDP,
	'nato.equipment-share': { label: m.axis_percent_defence, phrase: m.phrase_percent_defence }
};

/** @throws for a share of nothing known: that is a bug here. */
function shareUnit(measure: MeasureId, unit: Unit, locale: Locale): DisplayUnit {
	const share = SHARES[measure];
	if (share === undefined) throw new Error(`share of what: ${measure}`);
	const { phrase } = share;
	const label = share.label({}, { locale });
	const format = (shown: number) => formatPercent(shown, 2, locale);
	return {
		id: unit.id,
		label,
		fullLabel: label,
		toShown: (value) => value,
		format,
		formatTick: (shown, step) => formatPercent(shown, countDecimals(step * 100), locale),
		formatPhrase: (shown) => phrase({ value: format(shown) }, { locale }),
		formatValue: format
	};
}

const PER_PERSON = { label: m.axis_usd_per_person, phrase: m.phrase_usd_per_person };
const EUR_PER_PERSON = { label: m.axis_eur_per_person, phrase: m.phrase_eur_per_person };

function perPersonUnit(
	unit: Unit,
	{ label, phrase }: typeof PER_PERSON,
	locale: Locale
): DisplayUnit {
	const parts = { id: unit.id, label: label({}, { locale }), unit };
	return numericUnit({ ...parts, toShown: (value) => value }, locale, (value) =>
		phrase({ value }, { locale })
	);
}

/** Whether a phrase takes the form that its number wants is its language's own matter. */
interface CountWords {
	readonly label: typeof m.axis_licences;
	readonly phrase: (
		inputs: Parameters<typeof m.phrase_licences>[0],
		options: { readonly locale: Locale }
	) => string;
}

const LICENCES: CountWords = { label: m.axis_licences, phrase: m.phrase_licences };
const PERSONS: CountWords = { label: m.axis_thousand_persons, phrase: m.phrase_thousand_persons };

function countUnit(unit: Unit, { label, phrase }: CountWords, locale: Locale): DisplayUnit {
	const whole = unit.id === 'count' ? { decimals: 0 } : {};
	const parts = { id: unit.id, label: label({}, { locale }), unit, ...whole };
	return numericUnit({ ...parts, toShown: (value) => value }, locale, (value, shown) =>
		phrase({ value, count: shown }, { locale })
	);
}

const DOLLARS = {
	million: { id: 'usd-million', label: m.axis_usd_million, phrase: m.phrase_usd_million },
	billion: { id: 'usd-billion', label: m.axis_usd_billion, phrase: m.phrase_usd_billion }
} as const;

const EUROS = {
	million: { id: 'eur-million', label: m.axis_eur_million, phrase: m.phrase_eur_million },
	billion: { id: 'eur-billion', label: m.axis_eur_billion, phrase: m.phrase_eur_billion }
} as const;

const VOLUMES = {
	million: { id: 'tiv-million', label: m.axis_tiv_million, phrase: m.phrase_tiv_million },
	billion: { id: 'tiv-billion', label: m.axis_tiv_billion, phrase: m.phrase_tiv_billion }
} as const;

/** Dollars, euros and volumes, in millions or billions. */
function scaledUnit(unit: Unit, scale: 'million' | 'billion', locale: Locale): DisplayUnit {
	const { id, label, phrase } = chooseFamily(unit)[scale];
	const divisor = scale === 'million' ? 1e6 : 1e9;
	const toShown = (value: number, from: Unit) =>
		toShippedPrecision((value * findUnitKind(from.id).factor) / divisor, from.id);
	return numericUnit({ id, label: label({}, { locale }), unit, toShown }, locale, (value) =>
		phrase({ value }, { locale })
	);
}

function chooseFamily({ id }: Unit) {
	if (id === 'eur-million') return EUROS;
	return id === 'tiv-million' ? VOLUMES : DOLLARS;
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

/** Numbers with as many decimals as say something. */
export function numericUnit(
	parts: Pick<DisplayUnit, 'id' | 'label' | 'toShown'> & {
		readonly unit: Unit;
		/** Else as many as say something. */
		readonly decimals?: number;
	},
	locale: Locale,
	toPhrase: (value: string, shown: number) => string
): DisplayUnit {
	const { unit, decimals, ...rest } = parts;
	const format = (shown: number) => formatNumber(shown, decimals ?? chooseDecimals(shown), locale);
	return {
		...rest,
		fullLabel: toFullLabel(parts.label, unit, locale),
		format,
		formatTick: (shown, step) => formatNumber(shown, countDecimals(step), locale),
		formatPhrase: (shown) => toPhrase(format(shown), shown),
		formatValue: format
	};
}

/** What the numbers are not is said too: a volume passes for money too easily. */
function toFullLabel(label: string, unit: Unit, locale: Locale): string {
	const isVolume = findUnitKind(unit.id).dimension === 'volume';
	if (unit.prices === null && !isVolume) return label;
	const detail = isVolume ? m.volume_not_money({}, { locale }) : pricesLabel(unit, locale);
	return m.subtitle({ unit: label, detail }, { locale });
}

function pricesLabel(unit: Unit, locale: Locale): string {
	if (unit.prices?.kind === 'constant') {
		return m.prices_constant({ year: String(unit.prices.year) }, { locale });
	}
	return unit.currency !== undefined
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
export function countDecimals(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
