/** Places the words of events above a plot of years, so that none overlaps another. */
import { wrapText } from '../../theme/text-width.ts';
import type { ShownEvent } from './chart-view.ts';
import { labelGroup, labelInShort, lastYearOf, listJoined } from './join-events.ts';
import type { EventGroup } from './join-events.ts';
import { LINE_HEIGHT, boxOf, isOverlapping } from './label-box.ts';
import type { Box, PlacedEvent, PlacedText, TypeScale } from './placed.ts';

const MOST_WIDTH = 150;
const MOST_SHARE = 0.42;
/** Narrower, words would break at every space. */
const LEAST_WIDTH = 64;
/** Between two labels side by side. */
const PAD = 8;
/** Between words and their mark. */
const BESIDE = 5;

export interface EventBand {
	/** Above the plot. */
	readonly height: number;
	readonly events: readonly PlacedEvent[];
}

interface Labelled {
	/** Of the mark beside which the words stand, and of those that share them. */
	readonly x: number;
	readonly others: readonly number[];
	readonly label: PlacedText;
	readonly box: Box;
}

interface Row {
	readonly labelled: readonly Labelled[];
	readonly height: number;
}

/** Of the plot, and what the words may take above it. */
export interface Room {
	readonly width: number;
	readonly type: TypeScale;
	readonly most: number;
}

interface Words {
	readonly years: readonly number[];
	readonly text: string;
}

/**
 * Where the words would stand higher than there is room, or in a mark's way, events of one kind
 * share a label, the closest first; where that is not enough, the others are named in short.
 */
export function placeEvents(
	events: readonly ShownEvent[],
	x: (year: number) => number,
	room: Room
): EventBand {
	const alone = events.map((event): EventGroup => [event]);
	const full = joinAsNeeded(alone, x, { ...room, toLabel: labelGroup });
	const rows = fits(full, room) ? full : joinAsNeeded(alone, x, { ...room, toLabel: labelInShort });
	return {
		height: measure(rows),
		events: rows.flatMap((row, index) => lift(row, rows.slice(0, index)))
	};
}

/** Shares as little as fits: one label of two, whichever these are; else one more. */
function joinAsNeeded(
	groups: readonly EventGroup[],
	x: (year: number) => number,
	room: Room & { readonly toLabel: (group: EventGroup) => string }
): readonly Row[] {
	const place = (each: readonly EventGroup[]) => placeWords(toWords(each, room.toLabel), x, room);
	const rows = place(groups);
	const joined = fits(rows, room) ? [] : listJoined(groups, x);
	const [nearest] = joined;
	if (nearest === undefined) return rows;
	return joined.map(place).find((each) => fits(each, room)) ?? joinAsNeeded(nearest, x, room);
}

function fits(rows: readonly Row[], { most }: Room): boolean {
	return measure(rows) <= most && !rows.some((row, index) => isCrossed(row, rows.slice(index + 1)));
}

function measure(rows: readonly Row[]): number {
	return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Whether a mark from above goes through words of the row. */
function isCrossed({ labelled }: Row, above: readonly Row[]): boolean {
	const marks = above.flatMap((row) => row.labelled.map(({ x }) => x));
	return labelled.some(({ box }) => marks.some((mark) => covers(box, mark)));
}

/** In the order of the marks beside which the words stand. */
function toWords(
	groups: readonly EventGroup[],
	toLabel: (group: EventGroup) => string
): readonly Words[] {
	return groups
		.toSorted((a, b) => lastYearOf(a) - lastYearOf(b))
		.map((group) => ({ years: group.map(({ year }) => year), text: toLabel(group) }));
}

/** Rows above each other, the first nearest to the plot; as few as keep the words apart. */
function placeWords(
	all: readonly Words[],
	x: (year: number) => number,
	{ width, type }: Room
): readonly Row[] {
	const marks = all.flatMap(({ years }) => years.map(x));
	return all
		.map(({ years, text }) => {
			const own = [...new Set(years)].map(x).toSorted((a, b) => b - a);
			const [at = 0, ...others] = own;
			const next = Math.min(width, ...marks.filter((mark) => mark > at));
			return { ...toLabelled(text, at, { width, type, beside: next - at }), others };
		})
		.reduce<readonly Row[]>((placed, labelled) => addToRow(placed, labelled, type), []);
}

interface Sides {
	readonly width: number;
	readonly type: TypeScale;
	/** Up to the next mark. */
	readonly beside: number;
}

/** Words stand to the left of their mark, like a flag; at the left edge to its right. */
function toLabelled(
	text: string,
	x: number,
	{ width, type, beside }: Sides
): Omit<Labelled, 'others'> {
	const most = Math.min(MOST_WIDTH, width * MOST_SHARE);
	const left = toText(text, Math.min(most, x - BESIDE), type);
	const label: PlacedText = { ...left, x: x - BESIDE, anchor: 'end' };
	const box = boxOf(label, type);
	if (box.left >= 0) return { x, label, box };
	const free = beside - 2 * BESIDE;
	const right = toText(text, free < LEAST_WIDTH ? most : Math.min(most, free), type);
	const other: PlacedText = { ...right, x: x + BESIDE, anchor: 'start' };
	return { x, label: other, box: boxOf(other, type) };
}

function toText(
	text: string,
	width: number,
	type: TypeScale
): Pick<PlacedText, 'y' | 'lines' | 'isSmall'> {
	const lines = wrapText(text, type.tick, width);
	return { y: 0, lines: lines.map((line) => [{ text: line, bold: false }]), isSmall: true };
}

/** The first row where it has room, and where no mark from above would cross it, nor its own one below. */
function addToRow(rows: readonly Row[], labelled: Labelled, type: TypeScale): readonly Row[] {
	const index = rows.findIndex((row, at) => {
		const above = rows.slice(at + 1).flatMap((each) => each.labelled);
		const below = rows.slice(0, at).flatMap((each) => each.labelled);
		return (
			row.labelled.every((each) => !isBeside(each.box, labelled.box)) &&
			above.every((each) => !covers(labelled.box, each.x)) &&
			below.every((each) => !covers(each.box, labelled.x))
		);
	});
	const height = labelled.label.lines.length * type.tick.size * LINE_HEIGHT + 4;
	if (index === -1) return [...rows, { labelled: [labelled], height }];
	return rows.map((row, at) =>
		at === index
			? { labelled: [...row.labelled, labelled], height: Math.max(row.height, height) }
			: row
	);
}

function lift({ labelled }: Row, below: readonly Row[]): readonly PlacedEvent[] {
	const bottom = -measure(below) - 4;
	const words = below.flatMap((row) => row.labelled.map(({ box }) => box));
	return labelled.flatMap(({ x, others, label, box }) => {
		const y = bottom - box.bottom - 1;
		return [
			{ x, top: y + box.top, label: { ...label, y } },
			// Up to the words that they share; where others' are in the way, no higher than the plot.
			...others.map((other) => ({
				x: other,
				top: words.some((each) => covers(each, other)) ? 0 : bottom,
				label: null
			}))
		];
	});
}

function isBeside(a: Box, b: Box): boolean {
	const wide = { ...a, left: a.left - PAD, right: a.right + PAD, top: b.top, bottom: b.bottom };
	return isOverlapping(wide, b);
}

function covers({ left, right }: Box, x: number): boolean {
	return x > left - BESIDE + 1 && x < right + BESIDE - 1;
}
