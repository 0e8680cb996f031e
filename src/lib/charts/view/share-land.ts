/**
 * Places a map at several widths so that its land is written once: the lines of states weigh more than
 * all else in a page with a map, and only their scale differs from one width to the next.
 */
import type { ChartView, ShownMap } from './chart-view.ts';
import { placeMap } from './place-map.ts';
import type { Box, Size } from './placed.ts';
import type { PlacedFrame, PlacedMap, SharedLand } from './placed-map.ts';
import { toTenth } from './round-pixels.ts';

interface Sharing {
	readonly sizes: readonly Size[];
	/** Of the land in its page. */
	readonly id: string;
}

/** Each shows a part of the land that the first one brings, as fine as the largest needs it. */
export function placeMaps(
	view: ChartView,
	map: ShownMap,
	{ sizes, id }: Sharing
): readonly PlacedMap[] {
	const alone = sizes.map((size) => ({ size, placed: placeMap(view, map, size) }));
	const [largest] = alone.toSorted((a, b) => b.placed.frame.scale - a.placed.frame.scale);
	if (largest === undefined) return [];
	const boxes = alone.map(({ placed }) => toBox(placed.frame, largest.placed.frame));
	const land = placeMap(view, map, { ...largest.size, land: spanAll(boxes) });
	return alone.map(({ placed }, index) => ({
		...placed,
		shared: { id, box: toSides(boxes[index]), land: index === 0 ? land : null }
	}));
}

/** The frame, in pixels of another at another scale. */
function toBox({ width, height, scale, origin }: PlacedFrame, other: PlacedFrame): Box {
	const times = other.scale / scale;
	const [left, top] = [other.origin.x - origin.x * times, other.origin.y - origin.y * times];
	return { left, top, right: left + width * times, bottom: top + height * times };
}

function spanAll(boxes: readonly Box[]): Box {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

function toSides(box: Box | undefined): SharedLand['box'] {
	if (box === undefined) throw new RangeError('a drawing without a frame');
	const { left, top, right, bottom } = box;
	return [toTenth(left), toTenth(top), toTenth(right - left), toTenth(bottom - top)];
}
