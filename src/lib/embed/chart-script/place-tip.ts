/** Where a tooltip stands: beside its anchor, and wholly inside what can be seen. Knows no document. */
import type { Position } from './plot.ts';

export interface Extent {
	readonly width: number;
	readonly height: number;
}

/** What can be seen, in the same pixels as the anchor. */
export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const GAP = 12;

/** The upper left corner. Where neither side has room, above the anchor or below it. */
export function placeTip(anchor: Position, tip: Extent, bounds: Bounds): Position {
	const { left, top, right, bottom } = bounds;
	const lowest = bottom - tip.height;
	const y = clamp(anchor.y - tip.height / 2, top, lowest);
	if (anchor.x + GAP + tip.width <= right) return { x: Math.max(anchor.x + GAP, left), y };
	if (anchor.x - GAP - tip.width >= left) return { x: anchor.x - GAP - tip.width, y };
	const above = anchor.y - GAP - tip.height;
	return {
		x: clamp(anchor.x - tip.width / 2, left, right - tip.width),
		y: above >= top ? above : clamp(anchor.y + GAP, top, lowest)
	};
}

/** Of a range that is no range, the start: a tooltip that is too large shows its beginning. */
function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
