/**
 * A record: one figure of a report as a text states it, with the words in which it does. The words
 * of `records.csv`. Types and vocabulary only.
 */
import type { Bound } from '../../src/lib/figures/figure.ts';

export const RECORD_COLUMNS = [
	'data_year',
	'exporter',
	'measure',
	'unit',
	'category',
	'destination',
	'value',
	'bound',
	'basis',
	'seen_in',
	'region_members',
	'source_id',
	'quote',
	'note'
] as const;
export const SOURCE_COLUMNS = ['source_id', 'title', 'url'] as const;
export const EDITION_COLUMNS = [
	'edition_no',
	'data_year',
	'published',
	'states_named',
	'seen',
	'evidence_url'
] as const;

export const UNITS = ['EUR', 'USD', 'count', 'percent'] as const;
export type RecordUnit = (typeof UNITS)[number];

/** Whose figure it is. From the one that is preferred to the one that is least. */
export const BASES = [
	'seesac_regional_report',
	'national_report',
	'press_or_official_statement'
] as const;
export type Basis = (typeof BASES)[number];

/** Whether the transcriber read the report itself, or a text that quotes it. */
export const SEEN_IN = ['primary', 'secondary'] as const;
export type SeenIn = (typeof SEEN_IN)[number];

export const RECORD_MEASURES = [
	'exports_value',
	'licences_value',
	'licences_issued',
	'licences_denied',
	'licences_used',
	'licence_utilisation',
	'share_of_region_exports',
	'category_share_of_exports',
	'destination_share_of_exports',
	'exports_growth',
	'exports_change'
] as const;
export type RecordMeasure = (typeof RECORD_MEASURES)[number];

/** What the records call the region of the reports. */
export const REGION = 'WB';

export interface ReportRecord {
	/** Made of what the figure is, so that it stays when rows are added: `2016-srb-exports-value`. */
	readonly id: string;
	readonly year: number;
	/** Area code, or `WB`. */
	readonly exporter: string;
	readonly measure: RecordMeasure;
	readonly unit: RecordUnit;
	/** `ML3`, `ammunition`; `all`. */
	readonly category: string;
	/** `SAU`, `region:Middle East`, `SAU via CYP`; `all`. */
	readonly destination: string;
	readonly value: number;
	readonly bound: Bound;
	readonly basis: Basis;
	readonly seenIn: SeenIn;
	/** Area codes that the region's figure covers; empty where the text does not say. */
	readonly regionMembers: readonly string[];
	readonly source: RecordSource;
	readonly quote: string;
	readonly remark: string;
}

export interface RecordSource {
	readonly id: string;
	readonly title: string;
	readonly url: string;
}

/** A yearly report: which states it names, as far as that is known. */
export interface Edition {
	readonly number: string;
	readonly year: number;
	readonly published: string;
	/** null where nobody has seen which states the report covers. */
	readonly states: readonly string[] | null;
	readonly seen: string;
	readonly url: string;
}
