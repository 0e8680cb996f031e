/** A view placed on a rectangle: everything in pixels, ready to be drawn. */
import type { Quality } from '../../figures/figure.ts';

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

/** Colour by role: a slot of the palette, or the grey of the rest. */
export type Slot = number | null;

export interface PlacedText {
	/** Relative to the plot's upper left corner; baseline of the first line. */
	readonly x: number;
	readonly y: number;
	readonly lines: readonly (readonly { readonly text: string; readonly bold: boolean }[])[];
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Consecutive figures of one quality: a line, or a single point. */
export interface Run {
	readonly quality: Quality;
	readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface Marker {
	readonly year: number;
	readonly value: number;
	readonly quality: Quality;
}

export interface PlacedLine {
	readonly code: string;
	readonly slot: Slot;
	readonly runs: readonly Run[];
	readonly markers: readonly Marker[];
	readonly label: PlacedText | null;
	/** From the end of the line to a label that had to move away from it. */
	readonly leader: readonly [number, number, number, number] | null;
}

export interface PlacedLines {
	readonly kind: 'lines';
	readonly size: Size;
	readonly margins: Margins;
	readonly type: TypeScale;
	readonly years: readonly [number, number];
	readonly yearTicks: readonly number[];
	/** Where a series begins to mean another territory. */
	readonly breaks: readonly { readonly x: number; readonly mark: string; readonly slot: Slot }[];
	readonly lines: readonly PlacedLine[];
}

export interface PlacedBar {
	readonly code: string;
	readonly slot: Slot;
	/** Top of the row, and of the bar within it. */
	readonly y: number;
	readonly height: number;
	/** From zero to the figure; null at a gap. */
	readonly x: number | null;
	readonly width: number;
	readonly quality: Quality | null;
	readonly name: PlacedText;
	/** The figure, or the reason of the gap. */
	readonly text: PlacedText;
}

export interface PlacedBars {
	readonly kind: 'bars';
	readonly size: Size;
	readonly margins: Margins;
	readonly type: TypeScale;
	/** Where the bars begin. */
	readonly zero: number;
	readonly bars: readonly PlacedBar[];
}

export interface TypeScale {
	readonly tick: { readonly size: number; readonly weight: 400 | 600 };
	readonly label: { readonly size: number; readonly weight: 400 | 600 };
	readonly value: { readonly size: number; readonly weight: 400 | 600 };
}
