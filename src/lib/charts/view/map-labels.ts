/**
 * Names and figures on a map: within their area where they fit, else beside it with a thin line,
 * else the figure alone, else left to tooltip and table. None overlaps another or leaves the map.
 */
import type { ShownSeries } from './chart-view.ts';
import { boxOf, isFree, isInside, isOverlapping } from './label-box.ts';
import { centre, splitLines, toNamed, toValued } from './map-words.ts';
import type { Words } from './map-words.ts';
import type { Box, PlacedText, Point, TypeScale } from './placed.ts';
import type { PlacedMapLabel, Shade } from './placed-map.ts';
import { boundsOf, findPlaces, holds, holdsBox } from './plane-shape.ts';
import type { PlaneShape } from './plane-shape.ts';

/** Between a label beside its area and the area's middle, in pixels. */
const REACH = { least: 24, most: 120, step: 12 } as const;
const DIRECTIONS = 16;
/** Of more areas only the highlighted are named beside them: their lines would be a thicket. */
const FEW = 8;

export interface Labelled {
	readonly series: ShownSeries;
	/** The largest part that is seen. */
	readonly shape: PlaneShape;
	readonly middle: Point;
	readonly shade: Shade | null;
}

interface Ground {
	readonly type: TypeScale;
	readonly frame: Box;
	readonly all: readonly Labelled[];
}

interface Placed {
	readonly labelled: Labelled;
	readonly placed: PlacedMapLabel;
	readonly box: Box;
}

/** Null where there is no room. */
type Place = (labelled: Labelled, taken: readonly Box[]) => PlacedMapLabel | null;

export function placeMapLabels(
	all: readonly Labelled[],
	{ type, frame }: Omit<Ground, 'all'>
): readonly PlacedMapLabel[] {
	const ground = { type, frame, all };
	const passes: readonly Place[] = [
		(each, taken) => placeWithin(each, toNamed(each.series, type), { ...ground, taken }),
		(each, taken) =>
			all.length <= FEW || each.series.colour !== null
				? placeBeside(each, { ...ground, taken })
				: null,
		(each, taken) => placeWithin(each, toValued(each.series), { ...ground, taken })
	];
	return passes
		.reduce<readonly Placed[]>((before, place) => addAll(before, place, ground), [])
		.map(({ placed }) => placed);
}

function addAll(before: readonly Placed[], place: Place, { all, type }: Ground): readonly Placed[] {
	return all.reduce((done, labelled) => {
		if (done.some((each) => each.labelled === labelled)) return done;
		const taken = done.map(({ box }) => box);
		const placed = place(labelled, taken);
		return placed === null ? done : [...done, { labelled, placed, box: boxOf(placed.label, type) }];
	}, before);
}

interface Taken extends Ground {
	readonly taken: readonly Box[];
}

/** The fullest wording that lies within the area, where it is most central. */
function placeWithin(
	{ shape, shade }: Labelled,
	wordings: readonly Words[],
	{ type, frame, taken }: Taken
): PlacedMapLabel | null {
	const places = findPlaces(shape);
	const labels = wordings.flatMap((words) => places.map((place) => centre(words, place, type)));
	const label = labels.find(
		(each) =>
			splitLines(each, type).every((line) => holdsBox(shape, grow(line, 1))) &&
			isInside(boxOf(each, type), frame) &&
			isFree(boxOf(each, type), taken)
	);
	return label === undefined ? null : { label, shade, leader: null };
}

/** As near as is free of other labels and of the areas that the map is about. */
function placeBeside({ series, middle }: Labelled, ground: Taken): PlacedMapLabel | null {
	const [words] = toNamed(series, ground.type);
	if (words === undefined) return null;
	const labels = findRound(middle).map((place) => centre(words, place, ground.type));
	const label = labels.find((each) => isClear(each, ground));
	if (label === undefined) return null;
	return { label, shade: null, leader: toLeader(boxOf(label, ground.type), middle) };
}

function isClear(label: PlacedText, { type, frame, all, taken }: Taken): boolean {
	const box = boxOf(label, type);
	return (
		isInside(box, frame) &&
		isFree(grow(box, 2), taken) &&
		!all.some(({ shape }) => meets(shape, box))
	);
}

/** The nearest first, beginning to the right. */
function findRound({ x, y }: Point): readonly Point[] {
	const count = Math.floor((REACH.most - REACH.least) / REACH.step) + 1;
	const reaches = Array.from({ length: count }, (_, ring) => REACH.least + ring * REACH.step);
	const angles = Array.from(
		{ length: DIRECTIONS },
		(_, index) => (index * 2 * Math.PI) / DIRECTIONS
	);
	return reaches.flatMap((reach) =>
		angles.map((angle) => ({
			x: x + Math.cos(angle) * reach * 1.4,
			y: y + Math.sin(angle) * reach
		}))
	);
}

function meets(shape: PlaneShape, box: Box): boolean {
	if (!isOverlapping(boundsOf(shape), box)) return false;
	const [outer = []] = shape;
	const isEntered = outer.some(
		({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom
	);
	return isEntered || findCorners(box).some((point) => holds(shape, point));
}

function findCorners({ left, right, top, bottom }: Box): readonly Point[] {
	return [left, (left + right) / 2, right].flatMap((x) => [
		{ x, y: top },
		{ x, y: bottom }
	]);
}

function grow({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** From the side of a box that faces a point to the point. */
function toLeader(box: Box, { x, y }: Point): readonly [number, number, number, number] {
	const { left, right, top, bottom } = grow(box, 2);
	return [turn([left, right], x), turn([top, bottom], y), x, y];
}

/** The end that is nearer, or the middle where the point lies between them. */
function turn([from, to]: readonly [number, number], point: number): number {
	if (point < from) return from;
	return point > to ? to : (from + to) / 2;
}
