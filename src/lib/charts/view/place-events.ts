/** Places the words of events above a plot of years, so that none overlaps another. */
import { wrapText } from '../../theme/text-width.ts';
import type { ChartEvent } from '../spec/events.ts';
import { LINE_HEIGHT, boxOf, isOverlapping } from './label-box.ts';
import type { Box, PlacedEvent, PlacedText, TypeScale } from './placed.ts';

const MOST_WIDTH = 150;
const MOST_SHARE = 0.42;
/** Between two labels side by side. */
const PAD = 8;

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

/** Rows above each other, the first nearest to the plot; as few as keep the words apart. */
export function placeEvents(
	events: readonly ChartEvent[],
	x: (year: number) => number,
	{ width, type }: { readonly width: number; readonly type: TypeScale }
): EventBand {
	const rows = events
		.map((event) => toLabelled(event, x(event.year), { width, type }))
		.reduce<readonly Row[]>((all, labelled) => addToRow(all, labelled, type), []);
	const height = rows.reduce((sum, row) => sum + row.height, 0);
	return { height, events: rows.flatMap((row, index) => lift(row, rows.slice(0, index))) };
}

function toLabelled(
	{ text }: ChartEvent,
	x: number,
	{ width, type }: { readonly width: number; readonly type: TypeScale }
): Labelled {
	const lines = wrapText(text, type.tick, Math.min(MOST_WIDTH, width * MOST_SHARE));
	const label: PlacedText = {
		x,
		y: 0,
		lines: lines.map((line) => [{ text: line, bold: false }]),
		anchor: 'middle',
		isSmall: true
	};
	const half = (boxOf(label, type).right - boxOf(label, type).left) / 2;
	const inside = Math.min(Math.max(x, half), Math.max(width - half, half));
	const moved = { ...label, x: inside };
	return { x, label: moved, box: boxOf(moved, type) };
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
	const height = labelled.label.lines.length * type.label.size * LINE_HEIGHT + 4;
	if (index === -1) return [...rows, { labelled: [labelled], height }];
	return rows.map((row, at) =>
		at === index
			? { labelled: [...row.labelled, labelled], height: Math.max(row.height, height) }
			: row
	);
}

function lift({ labelled }: Row, below: readonly Row[]): readonly PlacedEvent[] {
	const bottom = -below.reduce((sum, { height }) => sum + height, 0) - 4;
	return labelled.map(({ x, label, box }) => ({
		x,
		top: bottom,
		label: { ...label, y: bottom - box.bottom - 1 }
	}));
}

function isBeside(a: Box, b: Box): boolean {
	const wide = { ...a, left: a.left - PAD, right: a.right + PAD, top: b.top, bottom: b.bottom };
	return isOverlapping(wide, b);
}

function covers({ left, right }: Box, x: number): boolean {
	return x > left - 2 && x < right + 2;
}
