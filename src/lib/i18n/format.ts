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
	readonly style?: 'percent' | 'decimal' | undefined;
	readonly signDisplay?: 'exceptZero' | 'negative' | undefined;
}

type Writer = (value: number) => string;

/** By language, then by decimals and style. */
const writers = new Map<Locale, Map<number, Writer>>();

/** Digits as the platform rounds them, with the marks of the language. */
function write(value: number, written: Written): string {
	const { decimals, locale, style, signDisplay } = written;
	// No text as a key: it would take longer than the writing.
	const key = decimals * 4 + (style === 'percent' ? 2 : 0) + (signDisplay === 'exceptZero' ? 1 : 0);
	const known = writers.get(locale)?.get(key);
	if (known !== undefined) return known(value);
	const writer = remember(makeWriter(written));
	const ofLocale = writers.get(locale) ?? new Map<number, Writer>();
	writers.set(locale, ofLocale.set(key, writer));
	return writer(value);
}

/** Making one costs a thousand times more than using it. */
function makeWriter({ decimals, locale, style, signDisplay = 'negative' }: Written): Writer {
	const { group, decimal, groupsFrom, percent } = WRITING[locale];
	const format = new Intl.NumberFormat('en-GB', {
		...(style !== undefined && { style }),
		signDisplay,
		...(groupsFrom === 2 && { useGrouping: 'min2' as const }),
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	// The platform's hyphen is too short beside its plus.
	const marks: Readonly<Record<string, string>> = {
		',': group,
		'.': decimal,
		'%': percent,
		'-': '\u2212'
	};
	return (value) => format.format(value).replaceAll(/[,.%-]/g, (mark) => marks[mark] ?? mark);
}

/** Of all writers together: some five megabytes. */
const MOST_REMEMBERED = 50_000;

let remembered = 0;

/** The same figures are written again and again: a chart of all areas and years has 13,000. */
function remember(writer: Writer): Writer {
	const texts = new Map<number, string>();
	return (value) => {
		const known = texts.get(value);
		if (known !== undefined) return known;
		if (remembered >= MOST_REMEMBERED) forgetAll();
		const text = writer(value);
		texts.set(value, text);
		remembered += 1;
		return text;
	};
}

function forgetAll(): void {
	writers.clear();
	remembered = 0;
}
