/** How an area is written on a map, from the fullest wording to the shortest. */
import { wrapText } from '../../theme/text-width.ts';
import type { ShownSeries } from './chart-view.ts';
import { LINE_HEIGHT, boxOf } from './label-box.ts';
import type { Box, PlacedText, Point, TypeScale } from './placed.ts';
import { isFigure } from './runs.ts';

/** Names may wrap at this width. */
const NARROW = 70;

export type Words = Pick<PlacedText, 'lines' | 'isSmall'>;
type Lines = PlacedText['lines'];

/** Name and figure: in two lines, wrapped, small. */
export function toNamed({ area, points }: ShownSeries, type: TypeScale): readonly Words[] {
	const name = (width: number, style: TypeScale['label']): Lines =>
		wrapText(area.name, style, width).map((text) => [{ text, bold: true }]);
	const figure = toFigure(points);
	const small = { ...type.tick, weight: 600 } as const;
	return [
		{ lines: [...name(Infinity, type.label), ...figure] },
		{ lines: [...name(NARROW, type.label), ...figure] },
		{ lines: [...name(Infinity, small), ...figure], isSmall: true },
		{ lines: [...name(NARROW * 0.8, small), ...figure], isSmall: true }
	];
}

/** The figure alone; nothing where there is none. */
export function toValued({ points }: ShownSeries): readonly Words[] {
	const lines = toFigure(points);
	return lines.length === 0 ? [] : [{ lines, isSmall: true }];
}

/** A label around its middle. */
export function centre(words: Words, { x, y }: Point, type: TypeScale): PlacedText {
	const size = sizeOf(words, type);
	const drop = (words.lines.length - 1) * size * LINE_HEIGHT;
	return { ...words, x, y: y - drop / 2 + size * 0.34, anchor: 'middle' };
}

/** A box for each line: a short one fits where a long one does not. */
export function splitLines(label: PlacedText, type: TypeScale): readonly Box[] {
	const size = sizeOf(label, type);
	return label.lines.map((line, index) =>
		boxOf({ ...label, y: label.y + index * size * LINE_HEIGHT, lines: [line] }, type)
	);
}

function toFigure(points: ShownSeries['points']): Lines {
	const point = points.at(-1);
	return point !== undefined && isFigure(point) ? [[{ text: point.text, bold: false }]] : [];
}

function sizeOf({ isSmall }: Words, type: TypeScale): number {
	return isSmall === true ? type.tick.size : type.label.size;
}
