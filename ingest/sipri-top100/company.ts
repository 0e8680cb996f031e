/** A company's row in a year of SIPRI's Top 100. Types only; revenues are US$ million. */
import type { Quality } from '../../src/lib/figures/figure.ts';
import type { Issue } from '../issue.ts';

export interface Company {
	readonly year: number;
	readonly rank: number | null;
	/** As printed: a number, or a dash for a company that did not rank. Empty in the first year. */
	readonly rankBefore: string;
	readonly name: string;
	/** As printed. */
	readonly country: string;
	readonly area: string | null;
	readonly revenue: number;
	/** In the prices of the year before. */
	readonly revenueBefore: number | null;
	readonly total: number | null;
	/** A fraction. */
	readonly share: number | null;
	readonly constant: number | null;
	readonly constantBefore: number | null;
	readonly quality: Quality;
	/** Letters of the sheet's footnotes. */
	readonly letters: readonly string[];
	readonly row: number;
	/** Name of the cell with the revenue: `F5`. */
	readonly cell: string;
}

export interface YearReading {
	readonly year: number;
	readonly sheet: string;
	/** The year in whose prices the constant revenues are; null where the header names none. */
	readonly pricesOf: number | null;
	readonly companies: readonly Company[];
	/** Letter → text. */
	readonly notes: ReadonlyMap<string, string>;
	/** Numbers below the header, ranks left out. */
	readonly figures: number;
}

export interface Top100Reading {
	/** Oldest first. */
	readonly years: readonly YearReading[];
	readonly issues: readonly Issue[];
}
