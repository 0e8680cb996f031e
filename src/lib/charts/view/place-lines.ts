/** Places a view of lines on a rectangle: margins, ticks, runs of one quality, labels, events. */
import { scaleLinear } from 'd3-scale';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { CHART_TYPE, PHONE_TYPE } from '../../theme/type.ts';
import { toScale } from './axis.ts';
import type { ToPixels } from './axis.ts';
import type { ChartView, ShownSeries, ValueAxis } from './chart-view.ts';
import { LABEL_GAP, placeEndLabels, toEndLabel } from './end-labels.ts';
import type { EndLabel, EndLabelled } from './end-labels.ts';
import { placeEvents } from './place-events.ts';
import type {
	Margins,
	PlacedLine,
	PlacedLines,
	PlacedText,
	PlacedTick,
	Size,
	TypeScale
} from './placed.ts';
import { isFigure, placeMarkers, placeRuns } from './runs.ts';
import { placeYearTicks } from './year-ticks.ts';

/** Below this width a plot is a phone's. */
export const PHONE_WIDTH = 520;
/** Names of the grey rest may widen the gutter up to this share of the width. */
const MOST_REST_SHARE = 0.2;
/** Events whose words take more than this share of the height are named in short. */
const MOST_BAND_SHARE = 0.4;
/** However many events stand above it, the plot keeps this share of its height. */
const LEAST_PLOT_SHARE = 0.45;

export function chooseType(width: number): TypeScale {
	return width < PHONE_WIDTH ? PHONE_TYPE : CHART_TYPE;
}

export function placeLines(view: ChartView, size: Size): PlacedLines {
	const type = chooseType(size.width);
	const within = { width: size.width, isPhone: size.width < PHONE_WIDTH };
	const labels = view.series.flatMap((series) => toEndLabel(series, type, within));
	const rest = view.series.filter(({ colour }) => colour === null);
	const across = toMargins(view, { labels, rest }, { type, width: size.width });
	const { last } = view.span;
	const width = size.width - across.left - across.right;
	const x = scaleLinear(toDomain(view.span), [0, width]);
	const most = size.height * MOST_BAND_SHARE;
	const band = placeEvents(view.events, x, { width, type, most });
	const margins = { ...across, top: across.top + band.height };
	const upright = margins.top + margins.bottom;
	const least = size.height * LEAST_PLOT_SHARE;
	const height = Math.max(size.height - upright, least, measureLabels(labels, last));
	const plot = { width, height };
	const y = toScale(view.axis, [plot.height, 0]);
	const frame = {
		left: -margins.left,
		right: width + margins.right,
		top: -across.top,
		bottom: plot.height + margins.bottom
	};
	const placed = placeEndLabels(labels, rest, { x, y, plot, lastYear: last, type, frame });
	const empty = toEmpty(view, plot, type);
	return {
		kind: 'lines',
		size: { width: size.width, height: height + upright },
		margins,
		type,
		// Without a figure an axis would count nothing.
		grid: empty === null ? placeGrid(view.axis, y) : [],
		yearTicks: placeYearTicks(view.span, x, { width, type }),
		breaks: view.series.flatMap((series) => placeBreaks(series, x)),
		events: band.events,
		lines: view.series.map((series) => toLine(series, placed, { x, y })),
		empty
	};
}

/** Why nothing is drawn, in the words of the newest gap; of several areas in those of the first. */
function toEmpty({ series }: ChartView, plot: Size, type: TypeScale): PlacedText | null {
	if (series.some(({ points }) => points.some(isFigure))) return null;
	const reason = series[0]?.points.at(-1)?.text ?? '';
	const lines = wrapText(reason, type.label, plot.width).map((text) => [{ text, bold: false }]);
	return { x: plot.width / 2, y: plot.height / 2, lines, anchor: 'middle' };
}

/** A single year stands in the middle. */
export function toDomain({ first, last }: ChartView['span']): readonly [number, number] {
	return first === last ? [first - 1, last + 1] : [first, last];
}

/** What the labels take that stand above each other beside the last year. */
function measureLabels(labels: readonly EndLabelled[], last: number): number {
	return labels.filter(({ end }) => end.year === last).reduce((sum, { height }) => sum + height, 0);
}

export function placeGrid({ ticks }: ValueAxis, y: ToPixels): readonly PlacedTick[] {
	return ticks.map(({ value, text }) => ({ at: y(value), text, isZero: value === 0 }));
}

/** What the texts of a value axis take, and their distance from it. */
export function measureTicks({ ticks }: ValueAxis, type: TypeScale): number {
	return Math.ceil(Math.max(0, ...ticks.map(({ text }) => textWidth(text, type.tick)))) + 8;
}

function placeBreaks(series: ShownSeries, x: (year: number) => number): PlacedLines['breaks'] {
	const [mark = ''] = series.notes;
	return series.breaks.map((year) => ({ x: x(year - 0.5), mark, slot: series.colour }));
}

function toLine(
	series: ShownSeries,
	labels: ReadonlyMap<string, EndLabel>,
	plane: { readonly x: (year: number) => number; readonly y: ToPixels }
): PlacedLine {
	const { code } = series.area;
	return {
		code,
		slot: series.colour,
		runs: placeRuns(series, plane),
		markers: placeMarkers(series, plane),
		...(labels.get(code) ?? { label: null, leader: null })
	};
}

function toMargins(
	view: ChartView,
	{
		labels,
		rest
	}: { readonly labels: readonly EndLabelled[]; readonly rest: readonly ShownSeries[] },
	{ type, width }: { readonly type: TypeScale; readonly width: number }
): Margins {
	const { last } = view.span;
	const own = labels.flatMap((each) => (each.end.year === last ? [each.width] : []));
	const small = rest
		.map(({ area }) => textWidth(area.name, type.tick) + 2)
		.filter((each) => each <= width * MOST_REST_SHARE);
	const gutter = Math.max(0, ...own, ...small);
	return {
		top: type.tick.size * 1.2,
		right: gutter === 0 ? 16 : gutter + LABEL_GAP,
		bottom: type.tick.size * 2.4,
		left: measureTicks(view.axis, type)
	};
}
