/** Places the shares of several years: a column each, the parts of the whole upon each other, the largest at the foot. */
import { toScale } from './axis.ts';
import type { ChartView } from './chart-view.ts';
import { LINE_HEIGHT, boxOf } from './label-box.ts';
import { placeLabels } from './place-labels.ts';
import { PHONE_WIDTH, chooseType, measureTicks, placeGrid } from './place-lines.ts';
import type { PlacedPart, PlacedShareLabel, PlacedShares, Size, TypeScale } from './placed.ts';
import { wrapText } from '../../theme/text-width.ts';
import { chooseYearTicks } from './year-ticks.ts';

const GAP = 10;
const MOST_NAME_SHARE = 0.3;
/** Of a year's room, what its column takes; and at most so many pixels. */
const COLUMN_SHARE = 0.84;
const WIDEST_COLUMN = 72;
const TICK_ROOM = 4;

interface Plane {
	readonly band: number;
	readonly column: number;
	readonly height: number;
	readonly type: TypeScale;
}

export function placeShares(view: ChartView, size: Size): PlacedShares {
	const type = chooseType(size.width);
	const texts = toTexts(view, type, size.width);
	const widths = texts.map(
		({ lines }) => boxOf({ x: 0, y: 0, lines, anchor: 'start' }, type).right
	);
	const margins = {
		top: type.tick.size,
		right: Math.ceil(Math.max(0, ...widths)) + GAP + 2,
		bottom: type.tick.size * 2.4,
		left: measureTicks(view.axis, type)
	};
	const width = size.width - margins.left - margins.right;
	const height = size.height - margins.top - margins.bottom;
	const band = width / view.years.length;
	const column = Math.min(band * COLUMN_SHARE, WIDEST_COLUMN);
	const parts = stackParts(view, { band, column, height, type });
	const edge = (view.years.length - 0.5) * band + column / 2;
	return {
		kind: 'shares',
		size,
		margins,
		type,
		grid: placeGrid(view.axis, toScale(view.axis, [height, 0])),
		yearTicks: placeTicks(view, band, width / (type.tick.size * TICK_ROOM)),
		parts,
		labels: placeNames(texts, parts, { edge, width, height, type })
	};
}

interface ShareText {
	readonly code: string;
	readonly lines: PlacedShareLabel['label']['lines'];
}

/** Name and share in the newest year that has any. */
function toTexts(view: ChartView, type: TypeScale, width: number): readonly ShareText[] {
	const isPhone = width < PHONE_WIDTH;
	return view.series.flatMap(({ area, points }) => {
		const point = points.findLast(({ value }) => value !== null);
		if (point === undefined) return [];
		const names = wrapText(area.name, type.label, width * MOST_NAME_SHARE);
		const bold = names.map((text) => ({ text, bold: true }));
		const value = { text: point.text, bold: false };
		const isSingle = names.length === 1 && !isPhone;
		const lines = isSingle
			? [[...bold, { ...value, text: ` ${value.text}` }]]
			: [...bold.map((part) => [part]), [value]];
		return [{ code: area.code, lines }];
	});
}

function stackParts(view: ChartView, plane: Plane): readonly PlacedPart[] {
	const { band, column, height } = plane;
	return view.years.flatMap((_, step) => {
		const x = (step + 0.5) * band - column / 2;
		const { parts } = view.series.reduce<{ parts: readonly PlacedPart[]; foot: number }>(
			(stack, { area, colour, points }, series) => {
				const point = points[step];
				if (point?.value == null || point.quality === null) return stack;
				const own = point.value * height;
				const part = {
					code: area.code,
					slot: colour,
					quality: point.quality,
					series,
					step,
					x,
					y: stack.foot - own,
					width: column,
					height: own
				};
				return { parts: [...stack.parts, part], foot: stack.foot - own };
			},
			{ parts: [], foot: height }
		);
		return parts;
	});
}

function placeTicks(view: ChartView, band: number, most: number): PlacedShares['yearTicks'] {
	const { years, span } = view;
	const isCourse = years.length === span.last - span.first + 1;
	const shown = isCourse && years.length > 1 ? chooseYearTicks(span.first, span.last, most) : years;
	return shown.map((year) => ({
		at: (years.indexOf(year) + 0.5) * band,
		text: String(year),
		isZero: false
	}));
}

/** Beside the newest column that has parts, each at the middle of its own. */
function placeNames(
	texts: readonly ShareText[],
	parts: readonly PlacedPart[],
	plane: {
		readonly edge: number;
		readonly width: number;
		readonly height: number;
		readonly type: TypeScale;
	}
): readonly PlacedShareLabel[] {
	const { edge, width, height, type } = plane;
	const newest = Math.max(...parts.map(({ step }) => step));
	const labelled = texts.flatMap(({ code, lines }) => {
		const part = parts.find((each) => each.step === newest && each.code === code);
		if (part === undefined) return [];
		const own = lines.length * type.label.size * LINE_HEIGHT + 2;
		return [{ code, lines, part, height: own, middle: part.y + part.height / 2 }];
	});
	const room = height + type.label.size;
	const fitting = keepFitting(labelled, room);
	const middles = placeLabels(fitting, [-type.label.size / 2, height + type.label.size / 2]);
	return fitting.map(({ code, lines, part, height: own }, index) => {
		const wish = part.y + part.height / 2;
		const middle = middles[index] ?? wish;
		const y = middle - own / 2 + type.label.size;
		const isMoved = Math.abs(middle - wish) > part.height / 2;
		return {
			code,
			slot: part.slot,
			label: { x: width + GAP, y, lines, anchor: 'start' },
			leader: isMoved ? [edge + 2, wish, width + GAP - 2, middle] : null
		};
	});
}

/** More names than there is room for: the smallest parts go without. */
function keepFitting<T extends { readonly height: number; readonly part: PlacedPart }>(
	labelled: readonly T[],
	room: number
): readonly T[] {
	const bySize = labelled.toSorted((a, b) => b.part.height - a.part.height);
	const kept = new Set(bySize.filter((_, index) => sumHeights(bySize.slice(0, index + 1)) <= room));
	return labelled.filter((each) => kept.has(each));
}

function sumHeights(labelled: readonly { readonly height: number }[]): number {
	return labelled.reduce((sum, { height }) => sum + height, 0);
}
