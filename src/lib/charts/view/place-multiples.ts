/** Places small multiples: a panel an area, with one value axis for all or one for each. */
import { scaleLinear } from 'd3-scale';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { toScale } from './axis.ts';
import type { ChartView, ShownSeries, ValueAxis } from './chart-view.ts';
import { LINE_HEIGHT } from './label-box.ts';
import { PHONE_WIDTH, chooseType, measureTicks, placeGrid, toDomain } from './place-lines.ts';
import { measurePanelEvents, placePanelEvents } from './place-panel-events.ts';
import type { PlacedMultiples, PlacedPanel, PlacedText, TypeScale } from './placed.ts';
import { isFigure, placeMarkers, placeRuns } from './runs.ts';

const LEAST_PANEL = { phone: 132, wide: 148 } as const;
const PANEL_HEIGHT = { phone: 88, wide: 112 } as const;
const COLUMN_GAP = 22;
const ROW_GAP = 14;
const MOST_TICKS = 4;
/** A panel is too small to mark each year. */
const LEAST_MARKER_GAP = 18;

interface Grid {
	readonly columns: number;
	readonly panel: { readonly width: number; readonly height: number };
	/** Of the titles above the panels, in each row. */
	readonly titles: readonly number[];
	/** Before each panel, for the texts of its own axis. */
	readonly gutter: number;
	/** Above each panel, for the words of events. */
	readonly band: number;
	readonly type: TypeScale;
	/** What the years below a panel take. */
	readonly foot: number;
}

/** The height follows from the number of panels. */
export function placeMultiples(view: ChartView, width: number): PlacedMultiples {
	const type = chooseType(width);
	const isPhone = width < PHONE_WIDTH;
	const isOwn = view.series.some(({ axis }) => axis !== null);
	const axisWidth = Math.max(
		...[view.axis, ...view.series.flatMap(({ axis }) => axis ?? [])].map((axis) =>
			measureTicks(axis, type)
		)
	);
	const margins = { top: 4, right: 14, bottom: 4, left: isOwn ? 0 : axisWidth };
	const gutter = isOwn ? axisWidth : 0;
	const inner = width - margins.left - margins.right;
	const least = LEAST_PANEL[isPhone ? 'phone' : 'wide'] + gutter;
	const columns = chooseColumns(view.series.length, inner, least);
	const panel = {
		width: (inner - (columns - 1) * COLUMN_GAP) / columns - gutter,
		height: PANEL_HEIGHT[isPhone ? 'phone' : 'wide']
	};
	const titles = view.series.map((series) => toTitle(series, type, panel.width + gutter));
	const band = measurePanelEvents(view.events, type);
	const grid: Grid = {
		columns,
		panel,
		titles: measureRows(titles, columns, type).map((height) => height + band),
		gutter,
		band,
		type,
		foot: type.tick.size + 10
	};
	const rows = grid.titles.length;
	const panels = view.series.map((series, index) =>
		placePanel({ view, series, index, title: titles[index] ?? [] }, grid)
	);
	const height = toTop(rows, grid) + grid.foot - ROW_GAP + margins.top + margins.bottom;
	return { kind: 'multiples', size: { width, height }, margins, type, panels };
}

/** As many as fit, and in rows as even as can be. */
function chooseColumns(count: number, width: number, least: number): number {
	const most = Math.max(1, Math.floor((width + COLUMN_GAP) / (least + COLUMN_GAP)));
	const rows = Math.ceil(count / most);
	return Math.max(1, Math.ceil(count / Math.max(rows, 1)));
}

type Lines = PlacedText['lines'];

/** The name, and the newest figure where it fits beside or below. */
function toTitle({ area, points }: ShownSeries, type: TypeScale, width: number): Lines {
	const names = wrapText(area.name, type.label, width);
	const last = points.findLast(isFigure);
	const bold = names.map((text) => [{ text, bold: true }]);
	if (last === undefined) return bold;
	const lastName = names.at(-1) ?? '';
	const single = textWidth(`${lastName} `, type.label) + textWidth(last.text, type.value);
	if (single > width) return [...bold, [{ text: last.text, bold: false }]];
	return [
		...bold.slice(0, -1),
		[
			{ text: lastName, bold: true },
			{ text: ` ${last.text}`, bold: false }
		]
	];
}

function measureRows(
	titles: readonly Lines[],
	columns: number,
	type: TypeScale
): readonly number[] {
	const rows = Math.ceil(titles.length / columns);
	return Array.from({ length: rows }, (_, row) => {
		const own = titles.slice(row * columns, (row + 1) * columns);
		return Math.max(...own.map((lines) => lines.length)) * type.label.size * LINE_HEIGHT + 8;
	});
}

/** Where a row begins. */
function toTop(row: number, { titles, panel }: Grid): number {
	return titles.slice(0, row).reduce((top, title) => top + title + panel.height + ROW_GAP, 0);
}

interface Asked {
	readonly view: ChartView;
	readonly series: ShownSeries;
	readonly index: number;
	readonly title: Lines;
}

function placePanel({ view, series, index, title }: Asked, grid: Grid): PlacedPanel {
	const { columns, panel, gutter, type, band } = grid;
	const [row, column] = [Math.floor(index / columns), index % columns];
	const left = column * (panel.width + gutter + COLUMN_GAP) + gutter;
	const top = toTop(row, grid) + (grid.titles[row] ?? panel.height);
	const x = scaleLinear(toDomain(view.span), [left, left + panel.width]);
	const axis = series.axis ?? view.axis;
	const y = toScale(axis, [top + panel.height, top]);
	const titleLeft = left - gutter;
	const box = { left, top, right: left + panel.width, bottom: top + panel.height };
	const hasBelow = index + columns < view.series.length;
	return {
		code: series.area.code,
		slot: series.colour,
		box,
		title: {
			x: titleLeft,
			y: top - band - 8 - (title.length - 1) * type.label.size * LINE_HEIGHT,
			lines: title,
			anchor: 'start'
		},
		grid: placeGrid(thin(axis), y),
		hasTexts: gutter > 0 || column === 0,
		yearTicks: hasBelow ? [] : placeYears(view, { left, width: panel.width }),
		runs: placeRuns(series, { x, y }),
		markers: placeMarkers(series, { x, y }, LEAST_MARKER_GAP),
		// What concerns the area of the parts concerns each of them.
		events: placePanelEvents(view.events, {
			code: view.by?.area ?? series.area.code,
			x,
			box,
			type
		}),
		empty: toEmpty(series, { x: left + 4, y: top + panel.height / 2, type, width: panel.width })
	};
}

/** Small panels have room for few ticks: every second, from the first. */
function thin(axis: ValueAxis): ValueAxis {
	const { ticks } = axis;
	if (ticks.length <= MOST_TICKS) return axis;
	const zero = Math.max(
		0,
		ticks.findIndex(({ value }) => value === 0)
	);
	return { ...axis, ticks: ticks.filter((_, index) => (index - zero) % 2 === 0) };
}

function placeYears(
	{ span }: ChartView,
	{ left, width }: { readonly left: number; readonly width: number }
): PlacedPanel['yearTicks'] {
	const { first, last } = span;
	if (first === last) return [{ at: left + width / 2, text: String(first), isZero: false }];
	return [
		{ at: left, text: String(first), isZero: false },
		{ at: left + width, text: String(last), isZero: false }
	];
}

/** Why nothing is drawn: the reason of the newest gap. */
function toEmpty(
	{ points }: ShownSeries,
	{
		x,
		y,
		type,
		width
	}: { readonly x: number; readonly y: number; readonly type: TypeScale; readonly width: number }
): PlacedText | null {
	if (points.some(isFigure)) return null;
	const reason = points.at(-1)?.text ?? '';
	const lines = wrapText(reason, type.tick, width - 8).map((text) => [{ text, bold: false }]);
	return { x, y, lines, anchor: 'start', isSmall: true };
}
