/** Places a view of lines on a rectangle: margins, ticks, runs of one quality, labels. */
import { scaleLinear } from 'd3-scale';
import { weakerQuality } from '../../figures/figure.ts';
import type { Quality } from '../../figures/figure.ts';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { CHART_TYPE, PHONE_TYPE } from '../../theme/type.ts';
import type { ChartView, ShownPoint, ShownSeries } from './chart-view.ts';
import { placeLabels } from './place-labels.ts';
import type {
	Margins,
	Marker,
	PlacedLine,
	PlacedLines,
	PlacedText,
	Run,
	Size,
	TypeScale
} from './placed.ts';

/** Below this width a plot is a phone's. */
export const PHONE_WIDTH = 520;
/** A label may take this share of the width, then it wraps. */
const MOST_LABEL_SHARE = 0.3;
const LABEL_GAP = 10;
const LINE_HEIGHT = 1.2;
/** The first and last year push out a multiple that is nearer than this share of a step. */
const LEAST_GAP_TO_END = 0.7;
/** Points closer than this are not marked one by one. */
const LEAST_MARKER_GAP = 9;

type Figure = ShownPoint & { readonly value: number; readonly quality: Quality };

interface Labelled {
	readonly series: ShownSeries;
	readonly end: Figure;
	readonly lines: PlacedText['lines'];
	readonly width: number;
	readonly height: number;
}

export function placeLines(view: ChartView, size: Size): PlacedLines {
	const type = size.width < PHONE_WIDTH ? PHONE_TYPE : CHART_TYPE;
	const labels = view.series.flatMap((series) => toLabel(series, type, size.width));
	const margins = toMargins(view, labels, type);
	const plot = {
		width: size.width - margins.left - margins.right,
		height: size.height - margins.top - margins.bottom
	};
	const { first, last } = view.span;
	const years: readonly [number, number] = first === last ? [first - 1, last + 1] : [first, last];
	const x = scaleLinear(years, [0, plot.width]);
	const y = scaleLinear(view.axis.domain, [plot.height, 0]);
	const placed = placeEndLabels(labels, { x, y, plot, lastYear: last, type });
	const perYear = x(first + 1) - x(first);
	const mostTicks = plot.width / (type.tick.size * 4);
	return {
		kind: 'lines',
		size,
		margins,
		type,
		years,
		yearTicks: first === last ? [first] : chooseYearTicks(first, last, mostTicks),
		breaks: view.series.flatMap((series) => placeBreaks(series, x)),
		lines: view.series.map((series) => toLine(series, placed, perYear))
	};
}

function placeBreaks(series: ShownSeries, x: (year: number) => number): PlacedLines['breaks'] {
	const [mark = ''] = series.notes;
	return series.breaks.map((year) => ({ x: x(year - 0.5), mark, slot: series.colour }));
}

function toLine(
	series: ShownSeries,
	labels: ReadonlyMap<string, EndLabel>,
	perYear: number
): PlacedLine {
	const figures = series.points.filter(isFigure);
	const { code } = series.area;
	return {
		code,
		slot: series.colour,
		runs: toRuns(figures),
		markers: toMarkers(figures, { perYear, isRest: series.colour === null }),
		...(labels.get(code) ?? { label: null, leader: null })
	};
}

/**
 * Years that are multiples of the smallest step whose labels fit, and always the first and the
 * last: from where to where the chart goes. @param last later than `first`
 */
export function chooseYearTicks(first: number, last: number, most: number): readonly number[] {
	const step = [1, 2, 5, 10, 20, 25, 50].find((each) => (last - first) / each < most) ?? 100;
	const start = Math.ceil(first / step) * step;
	const count = Math.max(Math.floor((last - start) / step) + 1, 0);
	const multiples = Array.from({ length: count }, (_, index) => start + index * step);
	const isRoomy = (year: number) =>
		year - first >= step * LEAST_GAP_TO_END && last - year >= step * LEAST_GAP_TO_END;
	return [first, ...multiples.filter(isRoomy), last];
}

/** Neighbouring years of one quality; a stretch between two is as sure as the less sure of them. */
export function toRuns(figures: readonly Figure[]): readonly Run[] {
	return figures.reduce<readonly Run[]>((runs, figure, index) => {
		const before = figures[index - 1];
		const point = { year: figure.year, value: figure.value };
		if (before?.year !== figure.year - 1)
			return [...runs, { quality: figure.quality, points: [point] }];
		const quality = weakerQuality(before.quality, figure.quality);
		const run = runs.at(-1);
		if (run !== undefined && (run.points.length === 1 || run.quality === quality)) {
			return [...runs.slice(0, -1), { quality, points: [...run.points, point] }];
		}
		return [...runs, { quality, points: [{ year: before.year, value: before.value }, point] }];
	}, []);
}

/** The last point, points without neighbours, and where there is room each that is not reported. */
function toMarkers(
	figures: readonly Figure[],
	{ perYear, isRest }: { readonly perYear: number; readonly isRest: boolean }
): readonly Marker[] {
	const years = new Set(figures.map(({ year }) => year));
	return figures.filter(({ year, quality }, index) => {
		const isAlone = !years.has(year - 1) && !years.has(year + 1);
		if (isAlone) return true;
		if (isRest) return false;
		return index === figures.length - 1 || (quality !== 'reported' && perYear >= LEAST_MARKER_GAP);
	});
}

function toLabel(series: ShownSeries, type: TypeScale, width: number): Labelled[] {
	const end = series.points.findLast(isFigure);
	if (end === undefined || series.colour === null) return [];
	const { name } = series.area;
	const most = width * MOST_LABEL_SHARE;
	const single = textWidth(`${name} `, type.label) + textWidth(end.text, type.value);
	const isPhone = width < PHONE_WIDTH;
	const lines =
		single <= most && !isPhone
			? [[bold(name), plain(` ${end.text}`)]]
			: [...wrapText(name, type.label, most).map((line) => [bold(line)]), [plain(end.text)]];
	const widths = lines.map((line) =>
		line.reduce((sum, each) => sum + textWidth(each.text, each.bold ? type.label : type.value), 0)
	);
	const height = lines.length * type.label.size * LINE_HEIGHT + 2;
	return [{ series, end, lines, width: Math.max(...widths), height }];
}

function toMargins(view: ChartView, labels: readonly Labelled[], type: TypeScale): Margins {
	const { last } = view.span;
	const inGutter = labels.filter(({ end }) => end.year === last);
	const gutter = Math.max(0, ...inGutter.map(({ width }) => width));
	const ticks = view.axis.ticks.map(({ text }) => textWidth(text, type.tick));
	return {
		top: type.tick.size * 1.2,
		right: gutter === 0 ? 16 : gutter + LABEL_GAP,
		bottom: type.tick.size * 2.4,
		left: Math.ceil(Math.max(0, ...ticks)) + 8
	};
}

type EndLabel = Pick<PlacedLine, 'label' | 'leader'>;

interface Plane {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly plot: Size;
	readonly lastYear: number;
	readonly type: TypeScale;
}

/** Labels of lines that reach the last year stand in the gutter; those that end before, at their end. */
function placeEndLabels(labels: readonly Labelled[], plane: Plane): ReadonlyMap<string, EndLabel> {
	const { x, y, plot, lastYear, type } = plane;
	const inGutter = labels.filter(({ end }) => end.year === lastYear);
	const wishes = inGutter.map(({ end, height }) => ({ middle: y(end.value), height }));
	const middles = placeLabels(wishes, [-type.label.size, plot.height + type.label.size / 2]);
	const gutter = inGutter.map(({ series, end, lines, height }, index): [string, EndLabel] => {
		const own = y(end.value);
		const middle = middles[index] ?? own;
		const baseline = middle - height / 2 + type.label.size;
		const label = { x: plot.width + LABEL_GAP, y: baseline, lines, anchor: 'start' as const };
		const isMoved = Math.abs(middle - own) > height / 2;
		const leader = isMoved
			? ([plot.width + 4, own, plot.width + LABEL_GAP - 2, middle] as const)
			: null;
		return [series.area.code, { label, leader }];
	});
	const within = labels
		.filter(({ end }) => end.year !== lastYear)
		.map(({ series, end, lines, width, height }): [string, EndLabel] => {
			const middle = Math.min(Math.max(x(end.year), width / 2), plot.width - width / 2);
			const top = y(end.value) - height - 4;
			const baseline = (top < 0 ? y(end.value) + 10 : top) + type.label.size;
			const label = { x: middle, y: baseline, lines, anchor: 'middle' as const };
			return [series.area.code, { label, leader: null }];
		});
	return new Map([...gutter, ...within]);
}

function isFigure(point: ShownPoint): point is Figure {
	return point.value !== null && point.quality !== null;
}

function bold(text: string) {
	return { text, bold: true };
}

function plain(text: string) {
	return { text, bold: false };
}
