/** Places a view of bars on a rectangle: one row an area, name, bar from zero, figure. */
import { scaleLinear } from 'd3-scale';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { CHART_TYPE, PHONE_TYPE } from '../../theme/type.ts';
import type { ChartView, ShownSeries } from './chart-view.ts';
import { PHONE_WIDTH } from './place-lines.ts';
import type { PlacedBar, PlacedBars, TypeScale } from './placed.ts';

/** Names may take this share of the width, then they wrap. */
const MOST_NAME_SHARE = 0.34;
const BAR_HEIGHT = 22;
const ROW_GAP = 12;
const LINE_HEIGHT = 1.2;

interface Plane {
	readonly type: TypeScale;
	readonly x: (value: number) => number;
}

interface Row {
	readonly series: ShownSeries;
	readonly lines: readonly string[];
	readonly height: number;
}

/** The height follows from the number of bars. */
export function placeBars(view: ChartView, width: number): PlacedBars {
	const type = width < PHONE_WIDTH ? PHONE_TYPE : CHART_TYPE;
	const rows = view.series.map((series) => toRow(series, type, width * MOST_NAME_SHARE));
	const names = rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, type.label)));
	const texts = view.series
		.filter(({ points }) => points[0]?.value != null)
		.map(({ points }) => textWidth(points[0]?.text ?? '', type.value));
	const margins = {
		top: 4,
		// A reason for a gap stands where the bar would be and needs no room behind it.
		right: Math.max(0, ...texts) + 12,
		bottom: 4,
		left: Math.ceil(Math.max(0, ...names)) + 10
	};
	const x = scaleLinear(view.axis.domain, [0, width - margins.left - margins.right]);
	const { bars, bottom } = stackRows(rows, { type, x });
	return {
		kind: 'bars',
		size: { width, height: bottom + margins.top + margins.bottom },
		margins,
		type,
		zero: x(0),
		bars
	};
}

function stackRows(rows: readonly Row[], plane: Plane): { bars: PlacedBar[]; bottom: number } {
	return rows.reduce<{ bars: PlacedBar[]; bottom: number }>(
		({ bars, bottom }, row) => {
			const bar = toBar(row, bottom + ROW_GAP / 2, plane);
			return { bars: [...bars, bar], bottom: bottom + row.height + ROW_GAP };
		},
		{ bars: [], bottom: 0 }
	);
}

function toBar({ series, lines, height }: Row, top: number, { type, x }: Plane): PlacedBar {
	const [point] = series.points;
	const value = point?.value ?? null;
	const end = value === null ? x(0) : x(value);
	const middle = top + height / 2;
	const textTop = middle - (lines.length * type.label.size * LINE_HEIGHT) / 2;
	return {
		code: series.area.code,
		slot: series.colour,
		y: middle - BAR_HEIGHT / 2,
		height: BAR_HEIGHT,
		x: value === null ? null : Math.min(x(0), end),
		// A figure that is not nothing is seen.
		width: Math.max(Math.abs(end - x(0)), 1),
		quality: point?.quality ?? null,
		name: {
			x: -10,
			y: textTop + type.label.size * 0.98,
			lines: lines.map((text) => [{ text, bold: true }]),
			anchor: 'end'
		},
		text: {
			x: Math.max(x(0), end) + 8,
			y: middle + type.value.size * 0.36,
			lines: [[{ text: point?.text ?? '', bold: false }]],
			anchor: 'start'
		}
	};
}

function toRow(series: ShownSeries, type: TypeScale, most: number): Row {
	const lines = wrapText(series.area.name, type.label, most);
	const height = Math.max(BAR_HEIGHT, lines.length * type.label.size * LINE_HEIGHT);
	return { series, lines, height };
}
