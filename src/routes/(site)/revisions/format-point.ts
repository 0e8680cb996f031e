/** A figure or gap of a release as the ledger prints it: bare, since its unit stands beside it. */
import type { GapReason, Quality } from '$lib/figures/figure.ts';
import { formatNumber, formatPercent, formatSigned } from '$lib/i18n/format.ts';
import { gapLabel, qualityLabel } from '$lib/i18n/labels.ts';
import type { Locale } from '$lib/i18n/locale.ts';

/** As the API answers it. */
export type Point =
	| { readonly value: number; readonly quality: Quality; readonly at: string }
	| { readonly value: null; readonly gap: GapReason; readonly at: string | null };

/** Large sums have no decimals that mean something. */
const WHOLE_FROM = 10_000;

/** @param unit id of the point's unit: fractions are written as per cent */
export function formatPoint(point: Point, unit: string, locale: Locale): string {
	return point.value === null
		? gapLabel(point.gap, locale)
		: formatValue(point.value, unit, locale);
}

/** `2,403.6`, `1.85%` */
export function formatValue(value: number, unit: string, locale: Locale): string {
	if (unit === 'fraction') return formatPercent(value, 2, locale);
	return formatNumber(value, Math.abs(value) >= WHOLE_FROM ? 0 : 1, locale);
}

/** `+3.5%`, `−0.04%`; smaller ones with the decimals that show them. */
export function formatRevision(change: number, locale: Locale): string {
	return formatSigned(change, Math.abs(change) < 0.001 ? 2 : 1, { locale });
}

/** `estimate`; nothing for what is reported, as most figures are. */
export function formatQuality(point: Point, locale: Locale): string {
	return point.value === null || point.quality === 'reported'
		? ''
		: qualityLabel(point.quality, locale);
}
