/** The rectangle that a label takes, and whether it is in another's way. */
import { textWidth } from '../../theme/text-width.ts';
import type { Box, PlacedText, TypeScale } from './placed.ts';

export const LINE_HEIGHT = 1.2;
/** Of the size of the type: what stands above the baseline and below it. */
const ASCENT = 0.78;
const DESCENT = 0.22;

export function boxOf({ x, y, lines, anchor, isSmall }: PlacedText, type: TypeScale): Box {
	const size = isSmall === true ? type.tick.size : type.label.size;
	const widths = lines.map((line) =>
		line.reduce((sum, part) => sum + widthOfPart(part, type, isSmall), 0)
	);
	const width = Math.max(0, ...widths);
	const shift = { start: 0, middle: width / 2, end: width }[anchor];
	const drop = (lines.length - 1) * size * LINE_HEIGHT;
	return {
		left: x - shift,
		right: x - shift + width,
		top: y - size * ASCENT,
		bottom: y + drop + size * DESCENT
	};
}

export function isOverlapping(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
	return !taken.some((each) => isOverlapping(box, each));
}

export function isInside(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left &&
		box.right <= frame.right &&
		box.top >= frame.top &&
		box.bottom <= frame.bottom
	);
}

function widthOfPart(
	{ text, bold }: { readonly text: string; readonly bold: boolean },
	type: TypeScale,
	isSmall?: boolean
): number {
	if (isSmall === true) return textWidth(text, { ...type.tick, weight: bold ? 600 : 400 });
	return textWidth(text, bold ? type.label : type.value);
}
