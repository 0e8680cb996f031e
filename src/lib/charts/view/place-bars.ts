/**
 * Places a view of bars on a rectangle: one row an area, name, bar from zero, figure; for two or
 * three years as many bars a row, each headed by its year.
 */
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { toScale } from './axis.ts';
import type { ToPixels } from './axis.ts';
import { listBarRows } from './bar-rows.ts';
import type { BarEntry, BarRow } from './bar-rows.ts';
import type { ChartView } from './chart-view.ts';
import { LINE_HEIGHT } from './label-box.ts';
import { chooseType } from './place-lines.ts';
import type { PlacedBar, PlacedBars, PlacedText, TypeScale } from './placed.ts';

/** Names may take this share of the width, then they wrap. */
const MOST_NAME_SHARE = 0.34;
const BAR = { height: 22, gap: 0 } as const;
const GROUPED_BAR = { height: 15, gap: 4 } as const;
const ROW_GAP = 12;
const GROUP_GAP = 18;

interface Plane {
	readonly type: TypeScale;
	readonly x: ToPixels;
	/** What the years take beside the bars; none for a single year. */
	readonly headWidth: number;
	readonly bar: { readonly height: number; readonly gap: number };
}

interface Row {
	readonly row: BarRow;
	readonly lines: readonly string[];
	readonly height: number;
}

interface Stack {
	readonly bars: readonly PlacedBar[];
	readonly names: PlacedBars['names'];
	readonly bottom: number;
}

/** The height follows from the number of bars. */
export function placeBars(view: ChartView, width: number): PlacedBars {
	const type = chooseType(width);
	const all = listBarRows(view);
	const heads = all.flatMap(({ entries }) => entries.flatMap(({ head }) => head ?? []));
	const isGrouped = heads.length > 0;
	const bar = isGrouped ? GROUPED_BAR : BAR;
	const rows = all.map((row) => toRow(row, type, { width, bar }));
	const names = rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, type.label)));
	const headWidth = isGrouped
		? Math.ceil(Math.max(...heads.map((head) => textWidth(head, type.tick)))) + 8
		: 0;
	const margins = {
		top: 4,
		right: measureTexts(all, type) + 12,
		bottom: 4,
		left: Math.ceil(Math.max(0, ...names)) + 10 + headWidth
	};
	const x = toScale(view.axis, [0, width - margins.left - margins.right]);
	const gap = isGrouped ? GROUP_GAP : ROW_GAP;
	const { bars, names: placed, bottom } = stackRows(rows, { type, x, headWidth, bar }, gap);
	const size = { width, height: bottom + margins.top + margins.bottom };
	return { kind: 'bars', size, margins, type, zero: x(0), names: placed, bars };
}

/** A reason for a gap stands where the bar would be and needs no room behind it. */
function measureTexts(rows: readonly BarRow[], type: TypeScale): number {
	const points = rows.flatMap(({ entries }) => entries.map(({ point }) => point));
	return Math.max(
		0,
		...points.map(({ value, text }) => (value === null ? 0 : textWidth(text, type.value)))
	);
}

function stackRows(rows: readonly Row[], plane: Plane, gap: number): Stack {
	return rows.reduce<Stack>(
		({ bars, names, bottom }, row) => {
			const top = bottom + gap / 2;
			const name = { code: row.row.code, label: toName(row, top, plane) };
			return {
				bars: [...bars, ...toBars(row, top, plane)],
				names: [...names, name],
				bottom: bottom + row.height + gap
			};
		},
		{ bars: [], names: [], bottom: 0 }
	);
}

function toBars({ row, height }: Row, top: number, plane: Plane): readonly PlacedBar[] {
	const { bar } = plane;
	const { code, entries } = row;
	const whole = entries.length * (bar.height + bar.gap) - bar.gap;
	const start = top + (height - whole) / 2;
	return entries.map((entry, index) => ({
		code,
		slot: entry.slot,
		isPale: entry.isPale,
		isSecond: entry.isSecond,
		...toBar(entry, start + index * (bar.height + bar.gap), plane)
	}));
}

type Drawn = Omit<PlacedBar, 'code' | 'slot' | 'isPale' | 'isSecond'>;

function toBar({ point, head }: BarEntry, y: number, { type, x, bar }: Plane): Drawn {
	const { value } = point;
	const end = value === null ? x(0) : x(value);
	const middle = y + bar.height / 2;
	return {
		y,
		height: bar.height,
		x: value === null ? null : Math.min(x(0), end),
		// A figure that is not nothing is seen.
		width: Math.max(Math.abs(end - x(0)), 1),
		quality: point.quality,
		head: head === null ? null : toHead(head, middle, type),
		text: {
			x: Math.max(x(0), end) + 8,
			y: middle + type.value.size * 0.36,
			lines: [[{ text: point.text, bold: false }]],
			anchor: 'start'
		}
	};
}

function toHead(text: string, middle: number, type: TypeScale): PlacedText {
	const y = middle + type.tick.size * 0.36;
	return { x: -8, y, lines: [[{ text, bold: false }]], anchor: 'end', isSmall: true };
}

function toName({ lines, height }: Row, top: number, { type, headWidth }: Plane): PlacedText {
	const middle = top + height / 2;
	const textTop = middle - (lines.length * type.label.size * LINE_HEIGHT) / 2;
	return {
		x: -10 - headWidth,
		y: textTop + type.label.size * 0.98,
		lines: lines.map((text) => [{ text, bold: true }]),
		anchor: 'end'
	};
}

function toRow(
	row: BarRow,
	type: TypeScale,
	{ width, bar }: { readonly width: number; readonly bar: Plane['bar'] }
): Row {
	const lines = wrapText(row.name, type.label, width * MOST_NAME_SHARE);
	const bars = row.entries.length * (bar.height + bar.gap) - bar.gap;
	const height = Math.max(bars, lines.length * type.label.size * LINE_HEIGHT);
	return { row, lines, height };
}
