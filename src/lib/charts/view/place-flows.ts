/**
 * Places flows: areas on one side, partners on the other, each end as high as what flows through it.
 * Names need more room than thin ends do, so that each end has a slot as high as its label at least,
 * and what the names leave is the figures' (docs/decisions/0042).
 */
import { wrapText } from '../../theme/text-width.ts';
import type { ChartView } from './chart-view.ts';
import { LINE_HEIGHT, boxOf } from './label-box.ts';
import { PHONE_WIDTH, chooseType } from './place-lines.ts';
import { placeRibbons } from './place-ribbons.ts';
import type { PlacedFlowEnd, PlacedFlows } from './placed-flows.ts';
import type { PlacedText, Size, Slot, TypeScale } from './placed.ts';
import type { ShownEnd, ShownFlows } from './shown-flows.ts';

/** Of an end. */
const END_WIDTH = 10;
const LABEL_GAP = 7;
/** Between two slots. */
const SLOT_GAP = 5;
/** Of the drawing's width, what the names of a side may take. */
const MOST_LABEL = { wide: 0.3, phone: 0.31 } as const;
/** Of the height, what the figures have at least: names beyond make the drawing higher. */
const LEAST_FILL = { wide: 0.46, phone: 0.34 } as const;
/** Of the size of the type: what stands between the heads and the ends. */
const HEAD = 0.9;
/** Halvings of the scale: far below a pixel. */
const STEPS = 40;

interface End {
	readonly end: ShownEnd;
	readonly lines: PlacedText['lines'];
	readonly labelHeight: number;
	readonly slot: Slot | undefined;
}

export interface PlacedEnd extends End {
	readonly y: number;
	readonly height: number;
	readonly slotHeight: number;
}

export function placeFlows(view: ChartView, flows: ShownFlows, size: Size): PlacedFlows {
	const type = chooseType(size.width);
	const form = formOf(size);
	const slotOf = (code: string) =>
		view.series.find(({ area }) => area.code === code)?.colour ?? null;
	const toEnd = (end: ShownEnd, slot: Slot | undefined) => measureEnd(end, slot, { type, size });
	const areas = flows.areas.map((end) => toEnd(end, slotOf(end.code)));
	const partners = flows.partners.map((end) => toEnd(end, undefined));
	const sides = flows.areasAre === 'from' ? [areas, partners] : [partners, areas];
	const margins = {
		top: type.tick.size * (1 + HEAD),
		right: measureSide(sides[1] ?? [], type),
		bottom: 2,
		left: measureSide(sides[0] ?? [], type)
	};
	const upright = margins.top + margins.bottom;
	const labels = Math.max(...sides.map((side) => heightOf(side, 0)));
	const height = Math.max(size.height - upright, labels / (1 - LEAST_FILL[form]));
	const scale = findScale(sides, height);
	const width = size.width - margins.left - margins.right;
	const placed = sides.map((side) => placeSide(side, scale, height));
	const [left = [], right = []] = placed;
	const [own, other] = flows.areasAre === 'from' ? [left, right] : [right, left];
	const frame = { size: { width: size.width, height: height + upright }, margins, type };
	return {
		kind: 'flows',
		...frame,
		heads: placeHeads(view, width, type),
		ends: [
			...left.map((end) => toPlacedEnd(end, { x: 0, anchor: 'end', type })),
			...right.map((end) => toPlacedEnd(end, { x: width - END_WIDTH, anchor: 'start', type }))
		],
		ribbons: placeRibbons(flows, { own, other, scale, from: END_WIDTH, to: width - END_WIDTH })
	};
}

function formOf({ width }: Size): 'wide' | 'phone' {
	return width < PHONE_WIDTH ? 'phone' : 'wide';
}

function measureEnd(
	end: ShownEnd,
	slot: Slot | undefined,
	{ type, size }: { readonly type: TypeScale; readonly size: Size }
): End {
	const form = formOf(size);
	const room = size.width * MOST_LABEL[form] - LABEL_GAP;
	const names = wrapText(end.name, type.label, room);
	const bold = names.map((text) => [{ text, bold: true }]);
	const value = { text: end.text, bold: false };
	const joined = [[...(bold.at(-1) ?? []), { ...value, text: `  ${value.text}` }]];
	const last = boxOf({ x: 0, y: 0, lines: joined, anchor: 'start' }, type);
	const isJoined = form === 'wide' && slot === undefined && last.right <= room;
	const values = wrapText(end.text, type.value, room).map((text) => [{ text, bold: false }]);
	const lines = isJoined ? [...bold.slice(0, -1), ...joined] : [...bold, ...values];
	return { end, lines, labelHeight: lines.length * type.label.size * LINE_HEIGHT, slot };
}

function measureSide(side: readonly End[], type: TypeScale): number {
	const widths = side.map(({ lines }) => boxOf({ x: 0, y: 0, lines, anchor: 'start' }, type).right);
	return Math.ceil(Math.max(0, ...widths)) + LABEL_GAP + 1;
}

/** Of all slots of a side, where a unit is so many pixels. */
function heightOf(side: readonly End[], scale: number): number {
	const slots = side.map(({ end, labelHeight }) => Math.max(labelHeight, measure(end, scale)));
	return slots.reduce((sum, slot) => sum + slot + SLOT_GAP, -SLOT_GAP);
}

/** In pixels; where nothing flows, none. */
function measure({ value }: ShownEnd, scale: number): number {
	return value === null ? 0 : value * scale;
}

/** The most pixels a unit at which both sides have room: searched, for no slot is less than its label. */
function findScale(sides: readonly (readonly End[])[], height: number): number {
	const sums = sides.map((side) => side.reduce((sum, { end }) => sum + measure(end, 1), 0));
	const most = height / Math.max(...sums, Number.MIN_VALUE);
	const halves = Array.from({ length: STEPS }, (_, step) => most / 2 ** (step + 1));
	return halves.reduce((scale, half) => {
		const isFitting = sides.every((side) => heightOf(side, scale + half) <= height);
		return isFitting ? scale + half : scale;
	}, 0);
}

/** From the top, what room is left between the slots. */
function placeSide(side: readonly End[], scale: number, height: number): readonly PlacedEnd[] {
	const spare = Math.max(0, height - heightOf(side, scale));
	const gap = side.length > 1 ? SLOT_GAP + spare / (side.length + 1) : SLOT_GAP;
	const start = side.length > 1 ? spare / (side.length + 1) : spare / 2;
	return side.reduce<readonly PlacedEnd[]>((placed, each) => {
		const top = placed.reduce((y, { slotHeight }) => y + slotHeight + gap, start);
		const own = measure(each.end, scale);
		const slotHeight = Math.max(each.labelHeight, own);
		return [...placed, { ...each, y: top + (slotHeight - own) / 2, height: own, slotHeight }];
	}, []);
}

function toPlacedEnd(
	{ end, slot, y, height, lines, labelHeight }: PlacedEnd,
	at: { readonly x: number; readonly anchor: 'start' | 'end'; readonly type: TypeScale }
): PlacedFlowEnd {
	const { x, anchor, type } = at;
	const top = y + height / 2 - labelHeight / 2;
	const label = {
		x: anchor === 'end' ? x - LABEL_GAP : x + END_WIDTH + LABEL_GAP,
		y: top + type.label.size * 0.96,
		lines,
		anchor
	};
	return { code: end.code, slot, x, y, width: END_WIDTH, height, label };
}

/** Above the sides: where flows begin, where they end. */
function placeHeads(
	{ table: { columns } }: ChartView,
	width: number,
	type: TypeScale
): PlacedFlows['heads'] {
	const [from = '', to = ''] = columns;
	const y = -type.tick.size * HEAD;
	const place = (text: string, x: number, anchor: 'start' | 'end'): PlacedText => ({
		x,
		y,
		lines: [[{ text, bold: false }]],
		anchor,
		isSmall: true
	});
	return [place(from, -LABEL_GAP, 'end'), place(to, width + LABEL_GAP, 'start')];
}
