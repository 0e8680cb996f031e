/** Places the shares of one year: a single bar across, each part named below its own. */
import { textWidth } from '../../theme/text-width.ts';
import type { ChartView } from './chart-view.ts';
import { LINE_HEIGHT, boxOf, isFree } from './label-box.ts';
import { chooseType } from './place-lines.ts';
import type {
	PlacedPart,
	PlacedShareLabel,
	PlacedShares,
	PlacedText,
	TypeScale
} from './placed.ts';

const BAR_HEIGHT = 72;
const GAP = 8;
/** Between a name and its line, which ends beside it. */
const LINE_GAP = 4;
const MARGINS = { top: 4, right: 1, bottom: 6, left: 1 } as const;

interface Row {
	readonly label: PlacedShareLabel;
	readonly row: number;
}

/** The height follows from the rows of names. */
export function placeShareBar(view: ChartView, width: number): PlacedShares {
	const type = chooseType(width);
	const inner = width - MARGINS.left - MARGINS.right;
	const parts = lineUp(view, inner);
	const rows = parts.reduce<readonly Row[]>(
		(placed, part) => [...placed, placeName(placed, part, { view, type, inner })],
		[]
	);
	const last = Math.max(0, ...rows.map(({ row }) => row));
	const height = BAR_HEIGHT + GAP + (last + 1) * toRowHeight(type) + MARGINS.top + MARGINS.bottom;
	return {
		kind: 'shares',
		size: { width, height },
		margins: MARGINS,
		type,
		grid: [],
		yearTicks: [],
		parts,
		labels: rows.map(({ label }) => label)
	};
}

function lineUp(view: ChartView, width: number): readonly PlacedPart[] {
	const { parts } = view.series.reduce<{ parts: readonly PlacedPart[]; x: number }>(
		(line, { area, colour, points: [point] }, series) => {
			if (point?.value == null || point.quality === null) return line;
			const own = point.value * width;
			const part = {
				code: area.code,
				slot: colour,
				quality: point.quality,
				series,
				step: 0,
				x: line.x,
				y: 0,
				width: own,
				height: BAR_HEIGHT
			};
			return { parts: [...line.parts, part], x: line.x + own };
		},
		{ parts: [], x: 0 }
	);
	return parts;
}

/**
 * Below its part where it fits; else to the left of a line from its middle, or under that line where
 * the edge is near; in the next row that is free.
 */
function placeName(
	placed: readonly Row[],
	part: PlacedPart,
	{
		view,
		type,
		inner
	}: { readonly view: ChartView; readonly type: TypeScale; readonly inner: number }
): Row {
	const { area, points } = view.series[part.series] ?? { area: { name: '' }, points: [] };
	const line = [
		{ text: area.name, bold: true },
		{ text: ` ${points[0]?.text ?? ''}`, bold: false }
	];
	const width = line.reduce(
		(sum, { text, bold }) => sum + textWidth(text, bold ? type.label : type.value),
		0
	);
	const isWide = width <= part.width;
	const middle = part.x + part.width / 2;
	const isBeside = middle - LINE_GAP >= width;
	const beside = isBeside ? middle - LINE_GAP : Math.min(width, inner);
	const x = isWide ? part.x : beside;
	const before = Math.max(-1, ...placed.map(({ row }) => row));
	const taken = placed.map(({ label }) => boxOf(label.label, type));
	const toLabel = (row: number): PlacedText => ({
		x,
		y: BAR_HEIGHT + GAP + row * toRowHeight(type) + type.label.size,
		lines: [line],
		anchor: isWide ? 'start' : 'end'
	});
	const first = isWide ? 0 : Math.max(0, findLastNarrow(placed) + 1);
	const row = Array.from({ length: before + 3 }, (_, index) => first + index).find((each) =>
		isFree(boxOf(toLabel(each), type), taken)
	);
	const label = toLabel(row ?? before + 1);
	const foot = label.y - type.label.size * (isBeside ? 0.3 : 0.9);
	const leader = isWide ? null : ([middle, BAR_HEIGHT + 2, middle, foot] as const);
	return { label: { code: part.code, slot: part.slot, label, leader }, row: row ?? before + 1 };
}

/** A mark to a name further down must not cross one above: names go down from left to right. */
function findLastNarrow(placed: readonly Row[]): number {
	return Math.max(-1, ...placed.flatMap(({ label, row }) => (label.leader === null ? [] : [row])));
}

function toRowHeight(type: TypeScale): number {
	return type.label.size * LINE_HEIGHT + 3;
}
