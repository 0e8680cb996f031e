/** A map placed on a rectangle: shapes as paths, labels, and the key of its shades. */
import type { Quality } from '../../figures/figure.ts';
import type { Placed, PlacedText, Point, Size } from './placed.ts';

export interface PlacedMap extends Placed, Land {
	readonly kind: 'map';
	/** Of the map without its key. */
	readonly frame: PlacedFrame;
	/** Land that the drawings of one page share; none in a picture that stands alone. */
	readonly shared?: SharedLand;
	readonly labels: readonly PlacedMapLabel[];
	readonly legend: readonly PlacedSwatch[];
}

export interface PlacedFrame extends Size {
	/** Pixels a unit of the projection. */
	readonly scale: number;
	/** Where the projection's middle lies. */
	readonly origin: Point;
}

export interface SharedLand {
	/** Of the land in its page. */
	readonly id: string;
	/** What this drawing shows of it. */
	readonly box: readonly [left: number, top: number, width: number, height: number];
	/** In the first drawing, which brings it. */
	readonly land: Land | null;
}

export interface Land {
	/** All land that the chart is not about, as one path. */
	readonly ground: string;
	readonly shapes: readonly PlacedShape[];
}

/** How much of the colour of its side of zero: above 0 up to 1. */
export interface Shade {
	readonly isBelowZero: boolean;
	readonly depth: number;
}

export interface PlacedShape {
	readonly code: string;
	readonly path: string;
	/** Null: no figure. */
	readonly shade: Shade | null;
	/** Lines across a shape without a figure, as one path. */
	readonly hatch: string;
	readonly quality: Quality | null;
	readonly isHighlighted: boolean;
	/** Where its point for the script lies. */
	readonly middle: Point;
}

export interface PlacedMapLabel {
	readonly label: PlacedText;
	/** Null: it stands beside its shape. */
	readonly shade: Shade | null;
	/** From a label beside its shape to the shape. */
	readonly leader: readonly [number, number, number, number] | null;
}

export interface PlacedSwatch {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Null: no figure. */
	readonly shade: Shade | null;
	readonly hatch: string;
	readonly label: PlacedText;
}
