/** Places a slope: each area's figure of the first year and of the last, and the line between. */
import { weakerQuality } from '../../figures/figure.ts';
import { textWidth, wrapText } from '../../theme/text-width.ts';
import { toScale } from './axis.ts';
import type { ChartView, ShownSeries } from './chart-view.ts';
import { LINE_HEIGHT, boxOf, isFree, isInside } from './label-box.ts';
import { placeLabels } from './place-labels.ts';
import { PHONE_WIDTH, chooseType } from './place-lines.ts';
import type { Box, PlacedSlope, PlacedSlopes, PlacedText, Size, TypeScale } from './placed.ts';
import { isFigure } from './runs.ts';
import type { Figure } from './runs.ts';

const GAP = 10;
/** Names may take this share of the width, then they wrap. */
const MOST_NAME_SHARE = 0.32;

/** At one of the two years. */
interface EndLabelled {
	readonly code: string;
	readonly end: Figure;
	readonly lines: PlacedText['lines'];
	readonly height: number;
}

interface Side {
	readonly x: number;
	readonly anchor: 'start' | 'end';
	readonly plot: Size;
	readonly type: TypeScale;
	readonly y: (value: number) => number;
}

type Leader = readonly [number, number, number, number];

interface PlacedEnd {
	readonly label: PlacedText;
	readonly leader: Leader | null;
}

export function placeSlope(view: ChartView, size: Size): PlacedSlopes {
	const type = chooseType(size.width);
	const [left, right] = [0, 1].map((side) => toLabels(view, side, { type, width: size.width }));
	const margins = {
		top: type.label.size * 2.2,
		right: measure(right ?? [], type, view) + GAP + 2,
		bottom: type.label.size,
		left: measure(left ?? [], type) + GAP + 2
	};
	const plot = {
		width: size.width - margins.left - margins.right,
		height: size.height - margins.top - margins.bottom
	};
	const y = toScale(view.axis, [plot.height, 0]);
	const at = { plot, type, y };
	const starts = placeSide(left ?? [], { ...at, x: -GAP, anchor: 'end' });
	const ends = placeSide(right ?? [], { ...at, x: plot.width + GAP, anchor: 'start' });
	const frame = {
		left: -margins.left,
		top: -type.label.size,
		right: plot.width + margins.right,
		bottom: plot.height + margins.bottom
	};
	const small = placeSmall(view, ends, { ...at, frame });
	return {
		kind: 'slope',
		size,
		margins,
		type,
		years: view.years.map((year, index) => toYear(year, index === 0 ? 0 : plot.width, type)),
		lines: view.series.map((series) => toSlope(series, [starts, small], { y, width: plot.width }))
	};
}

function toYear(year: number, x: number, type: TypeScale): PlacedText {
	const lines = [[{ text: String(year), bold: true }]];
	return { x, y: -type.label.size * 0.9, lines, anchor: x === 0 ? 'start' : 'end' };
}

/** Values on the left; on the right names too, for there a reader arrives. */
function toLabels(
	view: ChartView,
	side: number,
	{ type, width }: { readonly type: TypeScale; readonly width: number }
): readonly EndLabelled[] {
	return view.series.flatMap(({ area, colour, points }): readonly EndLabelled[] => {
		const end = points[side];
		if (colour === null || end === undefined || !isFigure(end)) return [];
		const isNamed = side === 1 || points[1]?.value == null;
		const value = { text: isNamed ? ` ${end.text}` : end.text, bold: false };
		const names = isNamed ? wrapText(area.name, type.label, width * MOST_NAME_SHARE) : [];
		const lines = toLines(names, value, { type, most: width * MOST_NAME_SHARE, width });
		const height = lines.length * type.label.size * LINE_HEIGHT + 2;
		return [{ code: area.code, end, lines, height }];
	});
}

type Part = PlacedText['lines'][number][number];

/** Name and figure on one line where that fits. */
function toLines(
	names: readonly string[],
	value: Part,
	{ type, most, width }: { readonly type: TypeScale; readonly most: number; readonly width: number }
): PlacedText['lines'] {
	const [name] = names;
	if (name === undefined) return [[value]];
	const bold = names.map((text): Part => ({ text, bold: true }));
	const single = textWidth(name, type.label) + textWidth(value.text, type.value);
	const isSingle = names.length === 1 && single <= most && width >= PHONE_WIDTH;
	if (isSingle) return [[...bold, value]];
	return [...bold.map((part) => [part]), [{ ...value, text: value.text.trim() }]];
}

function measure(labels: readonly EndLabelled[], type: TypeScale, view?: ChartView): number {
	const widths = labels.map(({ lines }) => {
		const box = boxOf({ x: 0, y: 0, lines, anchor: 'start' }, type);
		return box.right;
	});
	const rest = (view?.series ?? []).filter(({ colour }) => colour === null);
	const small = rest.map(({ area }) => Math.min(textWidth(area.name, type.tick), 90));
	return Math.ceil(Math.max(0, ...widths, ...small));
}

function placeSide(labels: readonly EndLabelled[], side: Side): ReadonlyMap<string, PlacedEnd> {
	const { x, anchor, plot, type, y } = side;
	const wishes = labels.map(({ end, height }) => ({ middle: y(end.value), height }));
	const middles = placeLabels(wishes, [-type.label.size * 0.6, plot.height + type.label.size]);
	return new Map(
		labels.map(({ code, end, lines, height }, index) => {
			const own = y(end.value);
			const middle = middles[index] ?? own;
			const label = { x, y: middle - height / 2 + type.label.size, lines, anchor };
			const [from, to] = anchor === 'end' ? [-4, x + 2] : [plot.width + 4, x - 2];
			const isMoved = Math.abs(middle - own) > height / 2;
			return [code, { label, leader: isMoved ? ([from, own, to, middle] as const) : null }];
		})
	);
}

/** Names of the grey rest, small, where there is room among the others. */
function placeSmall(
	view: ChartView,
	placed: ReadonlyMap<string, PlacedEnd>,
	{ plot, type, y, frame }: Pick<Side, 'plot' | 'type' | 'y'> & { readonly frame: Box }
): ReadonlyMap<string, PlacedEnd> {
	return view.series.reduce((all, { area, colour, points }) => {
		const end = points[1];
		if (colour !== null || end === undefined || !isFigure(end)) return all;
		const label: PlacedText = {
			x: plot.width + GAP,
			y: y(end.value) + type.tick.size * 0.34,
			lines: [[{ text: area.name, bold: false }]],
			anchor: 'start',
			isSmall: true
		};
		const taken = [...all.values()].map((each) => boxOf(each.label, type));
		const box = boxOf(label, type);
		const isRoom = isFree(box, taken) && isInside(box, frame);
		return isRoom ? new Map(all).set(area.code, { label, leader: null }) : all;
	}, placed);
}

function toSlope(
	{ area, colour, points }: ShownSeries,
	sides: readonly ReadonlyMap<string, PlacedEnd>[],
	{ y, width }: { readonly y: (value: number) => number; readonly width: number }
): PlacedSlope {
	const placed = sides.flatMap((side) => side.get(area.code) ?? []);
	const figures = points.filter(isFigure);
	return {
		code: area.code,
		slot: colour,
		ends: points.map((point, index) =>
			isFigure(point)
				? { x: index === 0 ? 0 : width, y: y(point.value), quality: point.quality }
				: null
		),
		quality: figures
			.map(({ quality }) => quality)
			.reduce((weaker, each) => weakerQuality(weaker, each), 'reported'),
		labels: placed.map(({ label }) => label),
		leaders: placed.flatMap(({ leader }) => (leader === null ? [] : [leader]))
	};
}
