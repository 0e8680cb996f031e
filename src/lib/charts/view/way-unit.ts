/** How a figure is written that is no longer in the unit of its source: index, change, ratio, share. */
import { findMeasureKind } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Unit } from '../../figures/units.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatPercent, formatSigned } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameInText } from '../../i18n/name-in-text.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Way } from '../spec/way.ts';
import { chooseDisplayUnit, countDecimals, numericUnit } from './display-unit.ts';
import type { DisplayUnit } from './display-unit.ts';

interface Shown {
	readonly way: Way;
	readonly measure: MeasureId;
	/** Of the derived series. */
	readonly unit: Unit;
	readonly largest: number;
}

/** A change of less is told with a decimal more. */
const LARGE_CHANGE = 0.1;

export function chooseWayUnit({ way, ...shown }: Shown, locale: Locale): DisplayUnit {
	switch (way.kind) {
		case 'figures':
			return chooseDisplayUnit(shown, locale);
		case 'index': {
			const year = String(way.year);
			const label = m.axis_index({ year }, { locale });
			return numericUnit({ ...toParts(shown), label }, locale, (value) =>
				m.phrase_index({ value, year }, { locale })
			);
		}
		case 'change':
			return findMeasureKind(shown.measure).dimension === 'share'
				? pointsUnit(shown.unit, way.year, locale)
				: changeUnit(shown.unit, way.year, locale);
		case 'ratio':
			return timesUnit(shown, nameWithin(way.area, locale), locale);
		case 'share':
			return shareUnit(shown.unit, way.of === null ? null : nameWithin(way.of, locale), locale);
	}
}

function nameWithin(code: string, locale: Locale): string {
	return nameInText(areaName(code, locale), locale);
}

function timesUnit(shown: Omit<Shown, 'way'>, area: string, locale: Locale): DisplayUnit {
	const label = m.axis_times({ area }, { locale });
	const unit = numericUnit({ ...toParts(shown), label }, locale, (value) =>
		m.phrase_times({ value, area }, { locale })
	);
	return { ...unit, format: (value) => m.times_value({ value: unit.format(value) }, { locale }) };
}

function changeUnit(unit: Unit, since: number, locale: Locale): DisplayUnit {
	const year = String(since);
	const label = m.axis_change({ year }, { locale });
	const format = (value: number) =>
		formatSigned(value, Math.abs(value) < LARGE_CHANGE ? 1 : 0, { locale });
	return {
		...numericUnit({ ...toParts({ unit }), label }, locale, (value) => value),
		format,
		formatTick: (value, step) => formatSigned(value, countDecimals(step * 100), { locale }),
		formatPhrase: (value) => m.phrase_change({ value: format(value), year }, { locale }),
		formatValue: format
	};
}

/** A hundredth is a point: `+0.34`. */
function pointsUnit(unit: Unit, since: number, locale: Locale): DisplayUnit {
	const year = String(since);
	const label = m.axis_points({ year }, { locale });
	const toText = (value: number) => toHundredths(value, 2, locale);
	return {
		...numericUnit({ ...toParts({ unit }), label }, locale, (value) => value),
		format: toText,
		formatTick: (value, step) => toHundredths(value, countDecimals(step * 100), locale),
		formatPhrase: (value) => m.phrase_points({ value: toText(value), year }, { locale }),
		formatValue: (value) => formatPoints(value, locale)
	};
}

/** @param difference of two shares, as a fraction: `0.0064` → `+0.64 percentage points` */
export function formatPoints(difference: number, locale: Locale): string {
	return m.points_value({ value: toHundredths(difference, 2, locale) }, { locale });
}

function toHundredths(value: number, decimals: number, locale: Locale): string {
	return formatSigned(value * 100, decimals, { locale, style: 'decimal' });
}

function shareUnit(unit: Unit, area: string | null, locale: Locale): DisplayUnit {
	const label =
		area === null ? m.axis_share_shown({}, { locale }) : m.axis_share_of({ area }, { locale });
	const format = (value: number) => formatPercent(value, value < LARGE_CHANGE ? 2 : 1, locale);
	const toPhrase = (value: string) =>
		area === null
			? m.phrase_share_shown({ value }, { locale })
			: m.phrase_share_of({ value, area }, { locale });
	return {
		...numericUnit({ ...toParts({ unit }), label }, locale, toPhrase),
		format,
		formatTick: (value, step) => formatPercent(value, countDecimals(step * 100), locale),
		formatPhrase: (value) => toPhrase(format(value)),
		formatValue: format
	};
}

function toParts({ unit }: { readonly unit: Unit }) {
	return { id: unit.id, unit, toShown: (value: number) => value };
}
