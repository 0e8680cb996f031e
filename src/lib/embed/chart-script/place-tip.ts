/** Where a tooltip stands: beside its point, over neither the point nor the title. Knows no document. */
import type { Position } from './plot.ts';

export interface Extent {
	readonly width: number;
	readonly height: number;
}

/** Where it may stand, in the same pixels as the anchor. */
export interface Bounds {
	readonly left: number;
	/** Of the plot, or of what is seen of it: above stand title and unit. */
	readonly top: number;
	readonly right: number;
	/** Of the window: what stands below the plot may be covered. */
	readonly bottom: number;
	/** Upper edge of the window: the last resort. */
	readonly highest: number;
}

const GAP = 12;

/** The upper left corner: beside the anchor, else above it, else below it. */
export function placeTip(anchor: Position, tip: Extent, bounds: Bounds): Position {
	const { left, top, right, bottom, highest } = bounds;
	const lowest = bottom - tip.height;
	const y = clamp(anchor.y - tip.height / 2, top, lowest);
	if (anchor.x + GAP + tip.width <= right) return { x: Math.max(anchor.x + GAP, left), y };
	if (anchor.x - GAP - tip.width >= left) return { x: anchor.x - GAP - tip.width, y };
	const [above, below] = [anchor.y - GAP - tip.height, anchor.y + GAP];
	const isBelow = above < top && (below <= lowest || above < highest);
	return {
		x: clamp(anchor.x - tip.width / 2, left, right - tip.width),
		y: isBelow ? clamp(below, highest, lowest) : above
	};
}

/** Of a range that is no range, the start: a tooltip that is too large shows its beginning. */
function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
