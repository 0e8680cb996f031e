/**
 * The text tables of a release, as `data/<source>/<release>/` holds them: their columns,
 * and what may stand in each. The importer writes by it, the build reads by it.
 *
 * - `series.csv`  one row per measure and area: where it stands and what its row says
 * - `<measure>.csv`  one row per area and year: the figure, or the reason for the gap
 * - `notes.csv`  marks and numbered footnotes, word for word
 *
 * All are UTF-8, comma, RFC 4180 quotes, `\n`; rows in the order of the source's sheet.
 */
import type { GapReason, Quality } from '../figures/figure.ts';
import type { UnitId } from '../figures/units.ts';

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

export const FIGURE_COLUMNS = [
	'area',
	'year',
	'value', // empty for a gap
	'quality', // Quality; empty for a gap
	'gap', // GapReason; empty for a figure
	'cell' // in the series' sheet: `CA141`
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
}

export type FigureRow = {
	readonly area: string;
	readonly year: number;
	readonly cell: string;
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
}
