/**
 * Places a view of bars on a rectangle: one row an area, name, bar from zero, figure; for two or
 * three years as many bars a row, each headed by its year.
 */
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { toScale } from './axis.ts';
import type { ToPixels } from './axis.ts';
import type { ChartView, ShownPoint, ShownSeries } from './chart-view.ts';
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
	readonly series: ShownSeries;
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
	const isGrouped = view.years.length > 1;
	const bar = isGrouped ? GROUPED_BAR : BAR;
	const barsHeight = view.years.length * (bar.height + bar.gap) - bar.gap;
	const rows = view.series.map((series) => toRow(series, type, { width, barsHeight }));
	const names = rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, type.label)));
	const headWidth = isGrouped
		? Math.ceil(Math.max(...view.years.map((year) => textWidth(String(year), type.tick)))) + 8
		: 0;
	const margins = {
		top: 4,
		right: measureTexts(view, type) + 12,
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
function measureTexts({ series }: ChartView, type: TypeScale): number {
	const points = series.flatMap(({ points: own }) => own);
	return Math.max(
		0,
		...points.map(({ value, text }) => (value === null ? 0 : textWidth(text, type.value)))
	);
}

function stackRows(rows: readonly Row[], plane: Plane, gap: number): Stack {
	return rows.reduce<Stack>(
		({ bars, names, bottom }, row) => {
			const top = bottom + gap / 2;
			const name = { code: row.series.area.code, label: toName(row, top, plane) };
			return {
				bars: [...bars, ...toBars(row, top, plane)],
				names: [...names, name],
				bottom: bottom + row.height + gap
			};
		},
		{ bars: [], names: [], bottom: 0 }
	);
}

function toBars({ series, height }: Row, top: number, plane: Plane): readonly PlacedBar[] {
	const { bar } = plane;
	const { points } = series;
	const whole = points.length * (bar.height + bar.gap) - bar.gap;
	const start = top + (height - whole) / 2;
	return points.map((point, index) => ({
		code: series.area.code,
		slot: series.colour,
		year: point.year,
		age: points.length - 1 - index,
		...toBar(point, start + index * (bar.height + bar.gap), plane)
	}));
}

type Drawn = Omit<PlacedBar, 'code' | 'slot' | 'year' | 'age'>;

function toBar(point: ShownPoint, y: number, { type, x, headWidth, bar }: Plane): Drawn {
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
		head:
			headWidth === 0
				? null
				: {
						x: -8,
						y: middle + type.tick.size * 0.36,
						lines: [[{ text: String(point.year), bold: false }]],
						anchor: 'end',
						isSmall: true
					},
		text: {
			x: Math.max(x(0), end) + 8,
			y: middle + type.value.size * 0.36,
			lines: [[{ text: point.text, bold: false }]],
			anchor: 'start'
		}
	};
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
	series: ShownSeries,
	type: TypeScale,
	{ width, barsHeight }: { readonly width: number; readonly barsHeight: number }
): Row {
	const lines = wrapText(series.area.name, type.label, width * MOST_NAME_SHARE);
	const height = Math.max(barsHeight, lines.length * type.label.size * LINE_HEIGHT);
	return { series, lines, height };
}
