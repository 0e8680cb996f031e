/** A view placed on a rectangle: everything in pixels, ready to be drawn. */
import type { Quality } from '../../figures/figure.ts';
import type { PlacedFlows } from './placed-flows.ts';
import type { PlacedMap } from './placed-map.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Margins {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Colour by role: a slot of the palette, or the grey of the rest. */
export type Slot = number | null;

export interface PlacedText {
	/** Relative to the plot's upper left corner; baseline of the first line. */
	readonly x: number;
	readonly y: number;
	readonly lines: readonly (readonly { readonly text: string; readonly bold: boolean }[])[];
	readonly anchor: 'start' | 'middle' | 'end';
	/** As small as a tick's label: what is there for comparison only. */
	readonly isSmall?: true;
}

/** A tick of an axis and its text, from the start of the axis. */
export interface PlacedTick {
	readonly at: number;
	readonly text: string;
	/** Where the axis counts from. */
	readonly isZero: boolean;
}

/** Consecutive figures of one quality: a line, or a single point. */
export interface PlacedRun {
	readonly quality: Quality;
	readonly points: readonly Point[];
}

export interface PlacedMarker extends Point {
	readonly quality: Quality;
}

export interface PlacedLine {
	readonly code: string;
	readonly slot: Slot;
	readonly runs: readonly PlacedRun[];
	readonly markers: readonly PlacedMarker[];
	readonly label: PlacedText | null;
	/** From the end of the line to a label that had to move away from it. */
	readonly leader: readonly [number, number, number, number] | null;
}

/** A light vertical mark, and its words beside its top. */
export interface PlacedEvent {
	readonly x: number;
	/** Where the mark begins, above the plot. */
	readonly top: number;
	/** Null where it shares the words of another. */
	readonly label: PlacedText | null;
}

export interface Placed {
	readonly size: Size;
	readonly margins: Margins;
	readonly type: TypeScale;
}

export interface PlacedLines extends Placed {
	readonly kind: 'lines';
	readonly grid: readonly PlacedTick[];
	readonly yearTicks: readonly PlacedTick[];
	/** Where a series begins to mean another territory. */
	readonly breaks: readonly { readonly x: number; readonly mark: string; readonly slot: Slot }[];
	readonly events: readonly PlacedEvent[];
	readonly lines: readonly PlacedLine[];
	/** The reason why nothing is drawn. */
	readonly empty: PlacedText | null;
}

export interface PlacedSlopes extends Placed {
	readonly kind: 'slope';
	/** The two years, above their columns. */
	readonly years: readonly PlacedText[];
	readonly lines: readonly PlacedSlope[];
}

export interface PlacedSlope {
	readonly code: string;
	readonly slot: Slot;
	/** At either year; null at a gap. */
	readonly ends: readonly (PlacedMarker | null)[];
	readonly quality: Quality;
	readonly labels: readonly PlacedText[];
	readonly leaders: readonly (readonly [number, number, number, number])[];
}

export interface PlacedBar {
	readonly code: string;
	readonly slot: Slot;
	/** Whether it is there for comparison: an earlier year, or the first of two measures. */
	readonly isPale: boolean;
	/** The second of two measures: told together with the bar before it. */
	readonly isSecond: boolean;
	/** Top of the row, and of the bar within it. */
	readonly y: number;
	readonly height: number;
	/** From zero to the figure; null at a gap. */
	readonly x: number | null;
	readonly width: number;
	readonly quality: Quality | null;
	/** The year or what is counted, where several bars stand together. */
	readonly head: PlacedText | null;
	/** The figure, or the reason of the gap. */
	readonly text: PlacedText;
}

export interface PlacedBars extends Placed {
	readonly kind: 'bars';
	/** Where the bars begin. */
	readonly zero: number;
	readonly names: readonly { readonly code: string; readonly label: PlacedText }[];
	/** Of one area after the other, each from its oldest year to its newest. */
	readonly bars: readonly PlacedBar[];
}

export interface PlacedPart {
	readonly code: string;
	readonly slot: Slot;
	readonly quality: Quality;
	/** Index of the series and of the year in the view. */
	readonly series: number;
	readonly step: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedShares extends Placed {
	readonly kind: 'shares';
	readonly grid: readonly PlacedTick[];
	readonly yearTicks: readonly PlacedTick[];
	readonly parts: readonly PlacedPart[];
	readonly labels: readonly PlacedShareLabel[];
}

export interface PlacedShareLabel {
	readonly code: string;
	readonly slot: Slot;
	readonly label: PlacedText;
	readonly leader: readonly [number, number, number, number] | null;
}

/** A light vertical mark; its words beside its top where the panel has room for them. */
export interface PlacedPanelEvent {
	readonly x: number;
	readonly label: PlacedText | null;
}

export interface PlacedPanel {
	readonly code: string;
	readonly slot: Slot;
	/** The rectangle of its axes, relative to the plot's upper left corner. */
	readonly box: Box;
	readonly title: PlacedText;
	/** From the panel's top; texts only where they are not the neighbour's too. */
	readonly grid: readonly PlacedTick[];
	readonly hasTexts: boolean;
	readonly yearTicks: readonly PlacedTick[];
	readonly runs: readonly PlacedRun[];
	readonly markers: readonly PlacedMarker[];
	readonly events: readonly PlacedPanelEvent[];
	/** The reason why nothing is drawn. */
	readonly empty: PlacedText | null;
}

export interface PlacedMultiples extends Placed {
	readonly kind: 'multiples';
	readonly panels: readonly PlacedPanel[];
}

export interface PlacedDot extends Point {
	readonly code: string;
	readonly slot: Slot;
	readonly quality: Quality;
	readonly label: PlacedText | null;
}

export interface PlacedScatter extends Placed {
	readonly kind: 'scatter';
	readonly grid: readonly PlacedTick[];
	readonly across: readonly PlacedTick[];
	/** What the two axes count. */
	readonly titles: readonly PlacedText[];
	/** Null: no figure in one of the two. */
	readonly dots: readonly (PlacedDot | null)[];
}

export type PlacedView =
	| PlacedLines
	| PlacedSlopes
	| PlacedBars
	| PlacedShares
	| PlacedMultiples
	| PlacedScatter
	| PlacedMap
	| PlacedFlows;

export interface TypeScale {
	readonly tick: { readonly size: number; readonly weight: 400 | 600 };
	readonly label: { readonly size: number; readonly weight: 400 | 600 };
	readonly value: { readonly size: number; readonly weight: 400 | 600 };
}
