/**
 * A view: everything that a chart shows, finished. Page, embed, picture, table and CSV draw it
 * and never filter, convert or fetch. Plain data: it travels as JSON.
 */
import type { CuratedId, EventSource } from '../../figures/curated-events.ts';
import type { Bound, GapReason, Quality } from '../../figures/figure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Scale, ViewKind } from '../spec/chart-fields.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Part } from '../spec/parts.ts';
import type { ShownFlows } from './shown-flows.ts';

/** A figure or gap as a reader meets it. */
export interface ShownPoint {
	readonly year: number;
	/** In the view's unit; null at a gap. */
	readonly value: number | null;
	/** As printed in label, tooltip and table: `2,554.0`, or the reason of the gap. */
	readonly text: string;
	readonly quality: Quality | null;
	readonly bound: Bound | null;
	readonly gap: GapReason | null;
	/** Where it stands in the source: `Constant (2024) US$!CB148`; null where nothing is printed. */
	readonly at: string | null;
	/** What a screen reader says: "Serbia, 2025: US$ 2.55 billion, SIPRI estimate". */
	readonly spoken: string;
}

export interface ShownSeries {
	readonly area: { readonly code: string; readonly name: string };
	/** Index into the theme's palette; null: one of the grey rest. */
	readonly colour: number | null;
	/** One a year of `years`. */
	readonly points: readonly ShownPoint[];
	/** First years from which the area's figures mean another territory. */
	readonly breaks: readonly number[];
	/** Marks of the notes that belong to this series, as in `notes`. */
	readonly notes: readonly string[];
	/** Set where the release has nothing of this area in this measure. */
	readonly absent: string | null;
	/** Its own value axis, where each panel has one; null: the view's. */
	readonly axis: ValueAxis | null;
	/** Of a scatter: the points of the second measure, one a year of `years`; else none. */
	readonly across: readonly ShownPoint[];
}

export interface ShownNote {
	/** The mark that stands at the series: `a`, `b` … */
	readonly mark: string;
	/** The source's words, or ours where we compute something. */
	readonly text: string;
	/** Codes of the areas that it concerns; none: the whole chart. */
	readonly areas: readonly string[];
	/** Where it can be read up, of an event that has a source. */
	readonly url?: string | undefined;
}

/** A mark on the years: an editor's, or one that the product knows. */
export interface ShownEvent {
	readonly year: number;
	/** In the language of the chart: `NATO: Albania, Croatia`. */
	readonly text: string;
	/** What a small panel has room for: `NATO`; the year of an editor's own. */
	readonly short: string;
	/** Codes of the areas that it concerns; none: the whole chart. */
	readonly areas: readonly string[];
	/** Null of an editor's own. */
	readonly known: {
		readonly id: CuratedId;
		/** ISO date. */
		readonly date: string;
		readonly source: EventSource;
	} | null;
}

export interface Span {
	readonly first: number;
	readonly last: number;
}

export interface ValueAxis {
	readonly scale: Scale;
	/** Holds zero unless a logarithm is asked for. */
	readonly domain: readonly [number, number];
	readonly ticks: readonly { readonly value: number; readonly text: string }[];
	/** Stands above the axis: `US$ million, constant 2024 prices`. */
	readonly label: string;
}

/** A class of figures that a map gives one shade: from the first up to, not with, the second. */
export interface ShownClass {
	readonly from: number;
	/** The last class holds it. */
	readonly to: number;
	/** `1.5–2.0%` */
	readonly text: string;
}

export interface ShownMap {
	/** From the least to the greatest; none where no area has a figure. */
	readonly classes: readonly ShownClass[];
	/** What a hatched area means, where there is one. */
	readonly none: string | null;
}

/** One row a year (or, for one year, one row an area); the first cell heads its row. */
export interface ViewTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

export interface TableCell {
	readonly text: string;
	/** A reason or description, not a number. */
	readonly isWord: boolean;
	readonly quality: Quality | null;
	readonly at: string | null;
}

export interface ChartView {
	readonly kind: ViewKind;
	readonly measure: MeasureId;
	/** Set where the series are parts of one area's figures, and their codes name partners or categories. */
	readonly by: { readonly part: Part; readonly area: string } | null;
	/** What is done to the figures, as in the address: `index:2010`. */
	readonly as: string;
	/** Whether amounts are as published, or in euros. */
	readonly currency: ChartSpec['currency'];
	/** The canonical query string that gives this view. */
	readonly query: string;
	/** The same, pinned to the release that it shows now. */
	readonly pinnedQuery: string;
	/** Of a long table: the query of a page of its own; null where it stands beside the chart. */
	readonly tableQuery: string | null;
	/** Whether a gap stands where the source prints a figure that cannot be: dollars of 0. */
	readonly leavesOut: boolean;
	/** The editor's, or computed; names the divisor. */
	readonly title: string;
	/** Measure, unit and years: what the numbers are. */
	readonly subtitle: string;
	/** The comparison in words, computed from the figures. */
	readonly sentence: string;
	/** Where another divisor tells the opposite story over the same years; null where none does. */
	readonly contrast: string | null;
	readonly unit: { readonly id: string; readonly label: string };
	readonly years: readonly number[];
	/** The first and last of `years`, which may leave out some between. */
	readonly span: Span;
	readonly series: readonly ShownSeries[];
	readonly axis: ValueAxis;
	/** The second measure, whose axis lies across; null in all views but a scatter. */
	readonly across: ShownAcross | null;
	/** What a map's shades mean; null in all other views. */
	readonly map: ShownMap | null;
	/** The figures by partner, in a view of flows, whose series are the areas' totals; null in all others. */
	readonly flows: ShownFlows | null;
	/** Marked on the years of the chart, oldest first. */
	readonly events: readonly ShownEvent[];
	/** Which qualities beside `reported` occur, for the key. */
	readonly key: readonly { readonly quality: Quality; readonly label: string }[];
	readonly notes: readonly ShownNote[];
	readonly table: ViewTable;
	readonly source: ShownSource;
}

export interface ShownAcross {
	/** Of bars side by side: what each of the two counts, in a word; null in a scatter. */
	readonly names: readonly [string, string] | null;
	readonly measure: MeasureId;
	readonly unit: { readonly id: string; readonly label: string };
	readonly axis: ValueAxis;
}

export interface ShownSource {
	/** `Source: SIPRI Military Expenditure Database, April 2026 release` */
	readonly line: string;
	/** `sipri-milex@2026-04` */
	readonly release: string;
	/** Whether the address names the release, so that the chart stays as it is. */
	readonly pinned: boolean;
	/** ISO date: of the release, or of the transcription. */
	readonly published: string;
	/** Whether its figures were copied out of reports by hand: then `line` says when. */
	readonly isTranscribed: boolean;
	readonly url: string;
	readonly citation: string;
	readonly licence: { readonly text: string; readonly url: string };
}
