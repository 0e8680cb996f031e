/** Numbers, lists and dates as each language writes them. */
import type { Locale } from './locale.ts';

/** The platform's name of the way each language writes: English as in the Balkans' press. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** `2554.0135` with 0 decimals → `2,554` */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
	return toFormat(locale, decimals).format(value);
}

/** `0.018528` with 2 decimals → `1.85%` */
export function formatPercent(fraction: number, decimals: number, locale: Locale): string {
	return toFormat(locale, decimals, { style: 'percent' }).format(fraction);
}

/** `0.938` → `+94%`; the sign is always said. */
export function formatChange(fraction: number, locale: Locale): string {
	return formatSignedPercent(fraction, 0, locale);
}

/** `0.0592` with 1 decimal → `+5.9%`; the sign is always said. */
export function formatSignedPercent(fraction: number, decimals: number, locale: Locale): string {
	return toFormat(locale, decimals, { style: 'percent', signDisplay: 'exceptZero' }).format(
		fraction
	);
}

/** `0.034` with 1 decimal → `+3.4%`; as a plain number `+0.0`. The sign is always said. */
export function formatSigned(
	value: number,
	decimals: number,
	{ locale, style = 'percent' }: { readonly locale: Locale; readonly style?: 'percent' | 'decimal' }
): string {
	const text = toFormat(locale, decimals, { style, signDisplay: 'exceptZero' }).format(value);
	// The platform's hyphen is too short beside its plus.
	return text.replace('-', '\u2212');
}

/** `Kosovo, Serbia and Albania` */
export function formatList(names: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(names);
}

/** `2026-04-27` → `April 2026` */
export function formatMonth(isoDate: string, locale: Locale): string {
	const known = months.get(locale);
	const format =
		known ??
		new Intl.DateTimeFormat(TAGS[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
	if (known === undefined) months.set(locale, format);
	return format.format(new Date(isoDate));
}

/** `2026-04-27` → `27 April 2026` */
export function formatDate(isoDate: string, locale: Locale): string {
	const format = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(isoDate));
}

const months = new Map<Locale, Intl.DateTimeFormat>();
const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times more than using one. */
function toFormat(
	locale: Locale,
	decimals: number,
	options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
	const key = `${locale} ${String(decimals)} ${JSON.stringify(options)}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat(TAGS[locale], {
		...options,
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	formats.set(key, format);
	return format;
}
