/** Places the words of events above a plot of years, so that none overlaps another. */
import { wrapText } from '../../theme/text-width.ts';
import type { ShownEvent } from './chart-view.ts';
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
	readonly x: number;
	readonly label: PlacedText;
	readonly box: Box;
}

interface Row {
	readonly labelled: readonly Labelled[];
	readonly height: number;
}

/** In short where the words would stand higher than there is room. */
export function placeEvents(
	events: readonly ShownEvent[],
	x: (year: number) => number,
	{ width, type, most }: { readonly width: number; readonly type: TypeScale; readonly most: number }
): EventBand {
	const band = placeWords(events, x, { width, type });
	if (band.height <= most) return band;
	const short = events.map(({ year, text, known, short: name }) => ({
		year,
		text: known === null ? text : name
	}));
	return placeWords(short, x, { width, type });
}

/** Rows above each other, the first nearest to the plot; as few as keep the words apart. */
function placeWords(
	events: readonly Pick<ShownEvent, 'year' | 'text'>[],
	x: (year: number) => number,
	{ width, type }: { readonly width: number; readonly type: TypeScale }
): EventBand {
	const rows = events
		.map((event, index) => {
			const next = events[index + 1];
			const room = (next === undefined ? width : x(next.year)) - x(event.year);
			return toLabelled(event, x(event.year), { width, type, room });
		})
		.reduce<readonly Row[]>((all, labelled) => addToRow(all, labelled, type), []);
	const height = rows.reduce((sum, row) => sum + row.height, 0);
	return { height, events: rows.flatMap((row, index) => lift(row, rows.slice(0, index))) };
}

interface Room {
	readonly width: number;
	readonly type: TypeScale;
	/** Up to the next mark. */
	readonly room: number;
}

/** Words stand to the left of their mark, like a flag; at the left edge to its right. */
function toLabelled(
	{ text }: Pick<ShownEvent, 'year' | 'text'>,
	x: number,
	{ width, type, room }: Room
): Labelled {
	const most = Math.min(MOST_WIDTH, width * MOST_SHARE);
	const left = toText(text, Math.min(most, x - BESIDE), type);
	const label: PlacedText = { ...left, x: x - BESIDE, anchor: 'end' };
	const box = boxOf(label, type);
	if (box.left >= 0) return { x, label, box };
	const beside = room - 2 * BESIDE;
	const right = toText(text, beside < LEAST_WIDTH ? most : Math.min(most, beside), type);
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
	const bottom = -below.reduce((sum, { height }) => sum + height, 0) - 4;
	return labelled.map(({ x, label, box }) => {
		const y = bottom - box.bottom - 1;
		return { x, top: y + box.top, label: { ...label, y } };
	});
}

function isBeside(a: Box, b: Box): boolean {
	const wide = { ...a, left: a.left - PAD, right: a.right + PAD, top: b.top, bottom: b.bottom };
	return isOverlapping(wide, b);
}

function covers({ left, right }: Box, x: number): boolean {
	return x > left - BESIDE + 1 && x < right + BESIDE - 1;
}
