/**
 * Names and figures on a map: within their area where they fit, else beside it with a thin line,
 * else the figure alone, else left to tooltip and table. What is emphasised has the first choice beside
 * its area. None overlaps another or leaves the map.
 */
import { least } from 'd3-array';
import type { ShownSeries } from './chart-view.ts';
import { boxOf, isFree, isInside, isOverlapping } from './label-box.ts';
import { centre, splitLines, toNamed, toValued } from './map-words.ts';
import type { Words } from './map-words.ts';
import type { Box, Point, TypeScale } from './placed.ts';
import type { PlacedMapLabel, Shade } from './placed-map.ts';
import { boundsOf, findPlaces, holds, holdsBox } from './plane-shape.ts';
import type { PlaneShape } from './plane-shape.ts';

/** Between a label beside its area and the area's middle, in pixels. */
const REACH = { least: 24, most: 120, step: 12 } as const;
const DIRECTIONS = 16;
/** Points of a line at which it is asked what it crosses; each on another area is as bad as so many rings further. */
const STEPS = 16;
const CROSSING = 0.5;
/** Of more areas only the highlighted are named beside them: their lines would be a thicket. */
const FEW = { least: 8, pixelsEach: 60 } as const;

export interface Labelled {
	readonly series: ShownSeries;
	/** The largest part that is seen. */
	readonly shape: PlaneShape;
	readonly middle: Point;
	readonly shade: Shade | null;
}

type Leader = NonNullable<PlacedMapLabel['leader']>;

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
type Place = (labelled: Labelled, taken: readonly Placed[]) => PlacedMapLabel | null;

export function placeMapLabels(
	all: readonly Labelled[],
	{ type, frame }: Omit<Ground, 'all'>
): readonly PlacedMapLabel[] {
	const ground = { type, frame, all };
	const few = Math.max(FEW.least, (frame.right - frame.left) / FEW.pixelsEach);
	const passes: readonly Place[] = [
		(each, taken) => placeWithin(each, toNamed(each.series, type), { ...ground, taken }),
		(each, taken) => (each.series.colour === null ? null : placeBeside(each, { ...ground, taken })),
		(each, taken) => (all.length <= few ? placeBeside(each, { ...ground, taken }) : null),
		(each, taken) => placeWithin(each, toValued(each.series), { ...ground, taken })
	];
	return passes
		.reduce<readonly Placed[]>((before, place) => addAll(before, place, ground), [])
		.map(({ placed }) => placed);
}

function addAll(before: readonly Placed[], place: Place, { all, type }: Ground): readonly Placed[] {
	return all.reduce((done, labelled) => {
		if (done.some((each) => each.labelled === labelled)) return done;
		const placed = place(labelled, done);
		return placed === null ? done : [...done, { labelled, placed, box: boxOf(placed.label, type) }];
	}, before);
}

interface Taken extends Ground {
	readonly taken: readonly Placed[];
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
			isFreeOf(boxOf(each, type), taken)
	);
	return label === undefined ? null : { label, shade, leader: null };
}

/** As near as is free of other labels and lines, its own line across as little of others as can be. */
function placeBeside({ series, shape, middle }: Labelled, ground: Taken): PlacedMapLabel | null {
	const { type, all } = ground;
	const [words] = toNamed(series, type);
	if (words === undefined) return null;
	const others = all.filter((each) => each.shape !== shape);
	const found = findRound(middle).flatMap((place, index) => {
		const label = centre(words, place, type);
		const leader = toLeader(boxOf(label, type), middle);
		if (!isClear({ box: boxOf(label, type), leader }, ground)) return [];
		const crossed = stepsOf(leader).filter((step) =>
			others.some((each) => holds(each.shape, step))
		);
		return { label, leader, cost: index / DIRECTIONS + crossed.length * CROSSING };
	});
	const best = least(found, ({ cost }) => cost);
	return best === undefined ? null : { label: best.label, shade: null, leader: best.leader };
}

function isClear(
	{ box, leader }: { readonly box: Box; readonly leader: Leader },
	{ frame, all, taken }: Taken
): boolean {
	return (
		isInside(box, frame) &&
		isFreeOf(grow(box, 2), taken) &&
		!taken.some((each) => isCrossed(each.box, leader)) &&
		!all.some(({ shape }) => meets(shape, box))
	);
}

/** Of labels, and of the lines that lead to them. */
function isFreeOf(box: Box, taken: readonly Placed[]): boolean {
	const boxes = taken.map((each) => each.box);
	return (
		isFree(box, boxes) &&
		!taken.some(({ placed }) => placed.leader !== null && isCrossed(box, placed.leader))
	);
}

function isCrossed({ left, right, top, bottom }: Box, leader: Leader): boolean {
	return stepsOf(leader).some(({ x, y }) => x > left && x < right && y > top && y < bottom);
}

function stepsOf([x1, y1, x2, y2]: Leader): readonly Point[] {
	return Array.from({ length: STEPS + 1 }, (_, step) => ({
		x: x1 + ((x2 - x1) * step) / STEPS,
		y: y1 + ((y2 - y1) * step) / STEPS
	}));
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
function toLeader(box: Box, { x, y }: Point): Leader {
	const { left, right, top, bottom } = grow(box, 2);
	return [turn([left, right], x), turn([top, bottom], y), x, y];
}

/** The end that is nearer, or the middle where the point lies between them. */
function turn([from, to]: readonly [number, number], point: number): number {
	if (point < from) return from;
	return point > to ? to : (from + to) / 2;
}
