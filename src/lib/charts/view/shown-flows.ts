/** Flows from area to area as a reader meets them: what a view of `flows` shows beside its series. */
import type { Bound, Quality } from '../../figures/figure.ts';

/** Partners that are none: those held together, and what of a total is not broken down. */
export const OTHERS = 'others';
export const REST = 'rest';

export interface ShownFlows {
	/** Whether the areas asked are where the flows begin, on the left, or where they end. */
	readonly areasAre: 'from' | 'to';
	/** `2016`, or `1995–2024`: then each figure is the sum of these years. */
	readonly period: string;
	/** The areas asked, the largest first; those without a figure at the end. */
	readonly areas: readonly ShownEnd[];
	/** Their partners: those that stand alone, all others together, and what is not broken down. */
	readonly partners: readonly ShownEnd[];
	/** From the top of the drawing to its foot, area by area. */
	readonly ribbons: readonly ShownFlow[];
	/** Every figure by partner that there is, also of those that a ribbon holds together. */
	readonly pairs: readonly ShownFlow[];
}

/** Where flows begin or end. */
export interface ShownEnd {
	/** Of an area; `others` and `rest` are no areas. */
	readonly code: string;
	readonly name: string;
	/** In the view's unit: at least the sum of its ribbons. Null: nothing flows, and `text` says why. */
	readonly value: number | null;
	/** `435.0`; of a part of all that is shown with its share: `91.0 · 21%` */
	readonly text: string;
	readonly quality: Quality | null;
	readonly bound: Bound | null;
}

export interface ShownFlow {
	/** Codes of ends. */
	readonly area: string;
	readonly partner: string;
	readonly fromName: string;
	readonly toName: string;
	/** In the view's unit. */
	readonly value: number;
	readonly text: string;
	/** Of the area's total, as a fraction and as printed; null where no total is known. */
	readonly share: number | null;
	readonly shareText: string | null;
	/** In words: "at least 42% of the total". */
	readonly shareTold: string | null;
	readonly quality: Quality;
	readonly bound: Bound;
	readonly at: string;
	/** "Serbia to Saudi Arabia, 2016: €118.0 million, 29% of the total" */
	readonly spoken: string;
	/** Whether it has a place in the drawing: one that may lie within another has none. */
	readonly isDrawn: boolean;
}
