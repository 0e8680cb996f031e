/**
 * The change of the Top 100 on the year before, as SIPRI reckons it: today's companies, whatever they
 * ranked then, in constant prices; without those that have no figure of the year before, and those
 * that a footnote takes out.
 */
import type { Quality } from '../../src/lib/figures/figure.ts';
import { weakerQuality } from '../../src/lib/figures/figure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import type { Company, YearReading } from './company.ts';

export interface Change {
	readonly year: number;
	/** US$ million in prices of `pricesOf`. */
	readonly current: number;
	readonly before: number;
	/** A fraction: 0.0592 is +5.92 %. */
	readonly change: number;
	readonly pricesOf: number;
	readonly compared: number;
	/** Names, in the order of the list. */
	readonly leftOut: readonly string[];
	readonly quality: Quality;
	readonly sheet: string;
}

interface Pair {
	readonly company: Company;
	readonly current: number;
	readonly before: number;
}

/** SIPRI's words for what its own calculations leave out: note m of 2024. */
const LEFT_OUT_NOTE = /excluded from any calculation of the year-on-year/i;

/** Null for a year without figures of the year before in the same prices. */
export function compareYears(reading: YearReading): Change | null {
	const { year, sheet, companies, pricesOf } = reading;
	const pairs = companies.flatMap((company) => toPair(company, reading) ?? []);
	if (pricesOf === null || pairs.length === 0) return null;
	const current = pairs.reduce((sum, each) => sum + each.current, 0);
	const before = pairs.reduce((sum, each) => sum + each.before, 0);
	const inPairs = new Set(pairs.map(({ company }) => company));
	return {
		year,
		sheet,
		current,
		before,
		change: toShippedPrecision(current / before - 1, 'fraction'),
		pricesOf,
		compared: pairs.length,
		leftOut: companies.filter((each) => !inPairs.has(each)).map(({ name }) => name),
		quality: pairs.map(({ company }) => company.quality).reduce(weakerQuality)
	};
}

function toPair(company: Company, { year, pricesOf, notes }: YearReading): Pair | null {
	const isOut = company.letters.some((letter) => LEFT_OUT_NOTE.test(notes.get(letter) ?? ''));
	// In the newest year its own prices are the constant ones.
	const current = year === pricesOf ? company.revenue : company.constant;
	const before = company.constantBefore;
	return isOut || current === null || before === null ? null : { company, current, before };
}
