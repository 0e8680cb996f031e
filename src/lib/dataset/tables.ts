/**
 * The text tables of a release, as `data/<source>/<release>/` holds them: their columns,
 * and what may stand in each. The importer writes by it, the build reads by it.
 *
 * - `series.csv`  one row per measure and area: where it stands and what its row says
 * - `<measure>.csv`  one row per area and year: the figure, or the reason for the gap
 * - `notes.csv`  marks and numbered footnotes, word for word
 * - any other  rows that are no figures of a series: companies, deliveries, citations; its columns
 *   are those of `EXTRA_COLUMNS`, or else all text
 *
 * A series is a measure of an area, and where the source says so of one category, of one partner;
 * tables of figures then carry these columns too. All are UTF-8, comma, RFC 4180 quotes, `\n`; rows in the order of the source's sheet.
 */
import type { Bound, GapReason, Quality } from '../figures/figure.ts';
import type { UnitId } from '../figures/units.ts';
import type { ExtraTable } from './extra-tables.ts';

export const SERIES_COLUMNS = [
	'measure', // slug: `constant-usd`
	'area', // code: `XKX`
	'name', // as the source prints it
	'sheet', // as the source prints it: `Constant (2023) US$`
	'unit', // UnitId
	'currency', // the source's name, for local currency; else empty
	'financial_year', // as printed, where the source says one; else empty
	'reporting_year', // as printed (share of government spending); else empty
	'notes', // ids in `notes.csv`, separated by a space
	'omitted' // areas left out of a regional total, as printed; else empty
] as const;

/** After these, in this order, any of: */
export const MORE_SERIES_COLUMNS = [
	'category', // empty for all
	'partner' // empty for all
] as const;

export const FIGURE_COLUMNS = [
	'area',
	'year',
	'value', // empty for a gap
	'quality', // Quality; empty for a gap
	'gap', // GapReason; empty for a figure
	'cell' // in the series' sheet: `CA141`, `line 1234`, or a page and the id of a quote
] as const;

/** After these, in this order, any of: */
export const MORE_FIGURE_COLUMNS = [
	'category', // empty for all
	'partner', // empty for all
	'bound', // Bound; empty for a gap, and for an exact figure
	'notes' // of this figure alone: ids in `notes.csv`, or `calculated`; separated by a space
] as const;

export const NOTE_COLUMNS = ['id', 'text'] as const;

export interface SeriesRow {
	readonly measure: string;
	readonly area: string;
	readonly name: string;
	readonly sheet: string;
	readonly unit: UnitId;
	readonly currency: string;
	readonly financialYear: string;
	readonly reportingYear: string;
	readonly notes: readonly string[];
	readonly omitted: string;
	/** Absent or empty: all. */
	readonly category?: string;
	readonly partner?: string;
}

export type FigureRow = {
	readonly area: string;
	readonly year: number;
	/** Empty where nothing stands: only a gap may have no place. */
	readonly cell: string;
	/** Absent or empty: all. */
	readonly category?: string;
	readonly partner?: string;
	/** Absent or null: exact. */
	readonly bound?: Bound | null;
	readonly notes?: readonly string[];
} & (
	| { readonly value: number; readonly quality: Quality; readonly gap: null }
	| { readonly value: null; readonly quality: null; readonly gap: GapReason }
);

export interface NoteRow {
	/** Marks: `adopted-budget` …; numbered footnotes: `79`. Unique within the release. */
	readonly id: string;
	readonly text: string;
}

/** A release's tables, read. `figures` is keyed by measure slug. */
export interface ReleaseTables {
	readonly series: readonly SeriesRow[];
	readonly figures: Readonly<Record<string, readonly FigureRow[]>>;
	readonly notes: readonly NoteRow[];
	/** Keyed by the table's name: `companies`. */
	readonly extras?: Readonly<Record<string, ExtraTable>>;
}
