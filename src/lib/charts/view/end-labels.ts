/**
 * Labels at the ends of lines: those that reach the last year stand beside it (in the gutter, or in
 * the plot where it is the only year), those that end before at their end. Lines of the grey rest get small ones where there is room.
 */
import { textWidth, wrapText } from '../../theme/text-width.ts';
import type { ShownSeries } from './chart-view.ts';
import { LINE_HEIGHT, boxOf, isFree, isInside } from './label-box.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, PlacedLine, PlacedText, Size, TypeScale } from './placed.ts';
import { isFigure } from './runs.ts';
import type { Figure } from './runs.ts';

/** A label may take this share of the width, then it wraps. */
const MOST_LABEL_SHARE = 0.3;
export const LABEL_GAP = 10;

export interface EndLabelled {
	readonly series: ShownSeries;
	readonly end: Figure;
	readonly lines: PlacedText['lines'];
	readonly width: number;
	readonly height: number;
}

export type EndLabel = Pick<PlacedLine, 'label' | 'leader'>;

export interface Plane {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly plot: Size;
	readonly lastYear: number;
	readonly type: TypeScale;
	/** What no label may pass, relative to the plot. */
	readonly frame: Box;
}

export function toEndLabel(
	series: ShownSeries,
	type: TypeScale,
	{ width, isPhone }: { readonly width: number; readonly isPhone: boolean }
): EndLabelled[] {
	const end = series.points.findLast(isFigure);
	if (end === undefined || series.colour === null) return [];
	const { name } = series.area;
	const most = width * MOST_LABEL_SHARE;
	const single = textWidth(`${name} `, type.label) + textWidth(end.text, type.value);
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

/** By area code; whom no place was found for is left out. */
export function placeEndLabels(
	labels: readonly EndLabelled[],
	rest: readonly ShownSeries[],
	plane: Plane
): ReadonlyMap<string, EndLabel> {
	const inGutter = labels.filter(({ end }) => end.year === plane.lastYear);
	const gutter = placeInGutter(inGutter, plane);
	const early = labels.filter(({ end }) => end.year !== plane.lastYear);
	const placed = early.reduce((all, label) => addAtEnd(all, label, plane), gutter);
	return rest.reduce((all, series) => addSmall(all, series, plane), placed);
}

type Placed = ReadonlyMap<string, EndLabel>;

function placeInGutter(labels: readonly EndLabelled[], plane: Plane): Placed {
	const { x, y, plot, lastYear, type } = plane;
	const edge = x(lastYear);
	const wishes = labels.map(({ end, height }) => ({ middle: y(end.value), height }));
	const middles = placeLabels(wishes, [-type.label.size, plot.height + type.label.size / 2]);
	return new Map(
		labels.map(({ series, end, lines, height }, index): [string, EndLabel] => {
			const own = y(end.value);
			const middle = middles[index] ?? own;
			const baseline = middle - height / 2 + type.label.size;
			const label = { x: edge + LABEL_GAP, y: baseline, lines, anchor: 'start' as const };
			const isMoved = Math.abs(middle - own) > height / 2;
			const leader = isMoved ? ([edge + 4, own, edge + LABEL_GAP - 2, middle] as const) : null;
			return [series.area.code, { label, leader }];
		})
	);
}

/** Above the line's end, else below it, else further off: the first place that is free. */
function addAtEnd(placed: Placed, labelled: EndLabelled, plane: Plane): Placed {
	const { x, y, plot, type, frame } = plane;
	const { series, end, lines, width, height } = labelled;
	const middle = Math.min(Math.max(x(end.year), width / 2), plot.width - width / 2);
	const above = y(end.value) - height - 4 + type.label.size;
	const below = y(end.value) + 10 + type.label.size;
	const tries = Array.from({ length: 12 }, (_, step) => step * type.label.size).flatMap((step) => [
		above - step,
		below + step
	]);
	const labels = tries.map((baseline): PlacedText => ({
		x: middle,
		y: baseline,
		lines,
		anchor: 'middle'
	}));
	const taken = toBoxes(placed, type);
	const label = labels.find((each) => {
		const box = boxOf(each, type);
		return isInside(box, frame) && isFree(box, taken);
	});
	return label === undefined
		? placed
		: new Map(placed).set(series.area.code, { label, leader: null });
}

/** A grey line's name, small, beside its end: only where no other label stands. */
function addSmall(placed: Placed, series: ShownSeries, plane: Plane): Placed {
	const { x, y, lastYear, type, frame } = plane;
	const end = series.points.findLast(isFigure);
	if (end?.year !== lastYear) return placed;
	const label: PlacedText = {
		x: x(lastYear) + LABEL_GAP,
		y: y(end.value) + type.tick.size * 0.34,
		lines: [[plain(series.area.name)]],
		anchor: 'start',
		isSmall: true
	};
	const box = boxOf(label, type);
	const isRoom = isInside(box, frame) && isFree(box, toBoxes(placed, type));
	return isRoom ? new Map(placed).set(series.area.code, { label, leader: null }) : placed;
}

function toBoxes(placed: Placed, type: TypeScale): readonly Box[] {
	return [...placed.values()].flatMap(({ label }) => (label === null ? [] : [boxOf(label, type)]));
}

function bold(text: string) {
	return { text, bold: true };
}

function plain(text: string) {
	return { text, bold: false };
}
