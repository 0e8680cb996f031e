/** Flows placed on a rectangle: ends as upright bars, ribbons between them, labels beside the ends. */
import type { Quality } from '../../figures/figure.ts';
import type { Placed, PlacedText, Point, Slot } from './placed.ts';

export interface PlacedFlows extends Placed {
	readonly kind: 'flows';
	/** What the two sides are, above them. */
	readonly heads: readonly PlacedText[];
	readonly ends: readonly PlacedFlowEnd[];
	/** In the order of the view's. */
	readonly ribbons: readonly PlacedRibbon[];
}

export interface PlacedFlowEnd {
	readonly code: string;
	/** Undefined: a partner, which has no colour of its own. */
	readonly slot: Slot | undefined;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** 0: nothing flows. */
	readonly height: number;
	readonly label: PlacedText;
}

export interface PlacedRibbon {
	readonly slot: Slot;
	readonly quality: Quality;
	/** Whether it is what of a total nobody knows the partner of. */
	readonly isRest: boolean;
	readonly height: number;
	readonly path: string;
	/** Its edges alone, each from left to right. */
	readonly edges: string;
	/** Where its point for the script lies. */
	readonly middle: Point;
}
