/** Numbers, lists and dates as each language writes them. */
import type { Locale } from './locale.ts';
import { WRITING } from './writing.ts';

/** `2554.0135` with 0 decimals → `2,554` */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
	return write(value, { decimals, locale });
}

/** `0.018528` with 2 decimals → `1.85%` */
export function formatPercent(fraction: number, decimals: number, locale: Locale): string {
	return write(fraction, { decimals, locale, style: 'percent' });
}

/** `0.938` → `+94%`; the sign is always said. */
export function formatChange(fraction: number, locale: Locale): string {
	return formatSigned(fraction, 0, { locale });
}

/** `0.0592` with 1 decimal → `+5.9%`; as a plain number `+0.1`. The sign is always said. */
export function formatSigned(
	value: number,
	decimals: number,
	{ locale, style = 'percent' }: { readonly locale: Locale; readonly style?: 'percent' | 'decimal' }
): string {
	return write(value, { decimals, locale, style, signDisplay: 'exceptZero' });
}

/** `Kosovo, Serbia and Albania` */
export function formatList(names: readonly string[], locale: Locale): string {
	const [last = '', ...others] = names.toReversed();
	if (others.length === 0) return last;
	return others.toReversed().join(', ') + WRITING[locale].and + last;
}

/** `2026-04-27` → `April 2026`; in no language with a full stop at its end */
export function formatMonth(isoDate: string, locale: Locale): string {
	const date = new Date(isoDate);
	return `${WRITING[locale].months[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
}

/** `2026-04-27` → `27 April 2026`, `27. april 2026` */
export function formatDate(isoDate: string, locale: Locale): string {
	const day = String(new Date(isoDate).getUTCDate());
	return day + WRITING[locale].day + formatMonth(isoDate, locale);
}

interface Written {
	readonly decimals: number;
	readonly locale: Locale;
	readonly style?: 'percent' | 'decimal';
	readonly signDisplay?: 'exceptZero' | 'negative';
}

/** Digits as the platform rounds them, with the marks of the language. */
function write(
	value: number,
	{ decimals, locale, style, signDisplay = 'negative' }: Written
): string {
	const { group, decimal, groupsFrom, percent } = WRITING[locale];
	const options = {
		...(style !== undefined && { style }),
		signDisplay,
		...(groupsFrom === 2 && { useGrouping: 'min2' as const })
	};
	// The platform's hyphen is too short beside its plus.
	const marks: Readonly<Record<string, string>> = {
		',': group,
		'.': decimal,
		'%': percent,
		'-': '\u2212'
	};
	return toFormat(decimals, options)
		.format(value)
		.replaceAll(/[,.%-]/g, (mark) => marks[mark] ?? mark);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times more than using one. */
function toFormat(decimals: number, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${String(decimals)} ${JSON.stringify(options)}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat('en-GB', {
		...options,
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	formats.set(key, format);
	return format;
}
