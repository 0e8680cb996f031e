/** Places the marks of events in a small panel, and above it their words as far as there is room. */
import { textWidth } from '../../theme/text-width.ts';
import type { ShownEvent } from './chart-view.ts';
import { LINE_HEIGHT, boxOf, isFree } from './label-box.ts';
import type { Box, PlacedPanelEvent, PlacedText, TypeScale } from './placed.ts';

/** Between words and their mark. */
const BESIDE = 4;

/** What the words take above each panel; nothing where nothing is marked. */
export function measurePanelEvents(events: readonly ShownEvent[], type: TypeScale): number {
	return events.length === 0 ? 0 : type.tick.size * LINE_HEIGHT + 2;
}

/** Of the events that concern the panel; words that would stand in another's way are left to the notes. */
export function placePanelEvents(
	events: readonly ShownEvent[],
	{ code, x, box, type }: PanelOfEvents
): readonly PlacedPanelEvent[] {
	const own = events.filter(({ areas }) => areas.length === 0 || areas.includes(code));
	return own.reduce<readonly PlacedPanelEvent[]>((placed, { year, short }) => {
		const taken = placed.flatMap(({ label }) => (label === null ? [] : boxOf(label, type)));
		const at = x(year);
		const label = toSides(short, at, { box, type }).find((each) =>
			isFree(widen(boxOf(each, type)), taken)
		);
		return [...placed, { x: at, label: label ?? null }];
	}, []);
}

interface PanelOfEvents {
	readonly code: string;
	readonly x: (year: number) => number;
	/** The rectangle of its axes. */
	readonly box: Box;
	readonly type: TypeScale;
}

/** Left of the mark, or right of it, as far as the panel has room there. */
function toSides(
	text: string,
	x: number,
	{ box, type }: Pick<PanelOfEvents, 'box' | 'type'>
): readonly PlacedText[] {
	const width = textWidth(text, type.tick) + BESIDE;
	const label = {
		y: box.top - type.tick.size * 0.35,
		lines: [[{ text, bold: false }]],
		isSmall: true
	} as const;
	return [
		...(x - width >= box.left ? [{ ...label, x: x - BESIDE, anchor: 'end' as const }] : []),
		...(x + width <= box.right ? [{ ...label, x: x + BESIDE, anchor: 'start' as const }] : [])
	];
}

function widen(box: Box): Box {
	return { ...box, left: box.left - BESIDE, right: box.right + BESIDE };
}
