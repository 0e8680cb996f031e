/** How quality looks, the same in every drawing: never by colour alone. */
import type { Quality } from '../../figures/figure.ts';

/** Strokes: whole, dashed, dotted. */
export const DASH: Readonly<Record<Quality, string | undefined>> = {
	reported: undefined,
	estimate: '6 4',
	uncertain: '1.5 4'
};

/** How much of its colour a ribbon keeps: others are seen through it where they cross. */
export const FLOW_FILL: Readonly<Record<Quality, number>> = {
	reported: 0.6,
	estimate: 0.4,
	uncertain: 0.4
};

/** How much of its colour a part of a stack keeps that is no reported figure. */
export const PALE = 0.7;
