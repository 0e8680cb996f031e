/** The key of a map: a swatch a class, and one for areas without a figure where there are any. */
import { textWidth } from '../../theme/text-width.ts';
import type { ShownMap } from './chart-view.ts';
import { shadeOf } from './map-shade.ts';
import type { TypeScale } from './placed.ts';
import type { PlacedSwatch } from './placed-map.ts';
import { writeHatch } from './plane-shape.ts';

const SWATCH = { width: 28, height: 13 } as const;
const TEXT_GAP = 6;
const ENTRY_GAP = 18;
const ROW = 22;

export interface MapLegend {
	readonly swatches: readonly PlacedSwatch[];
	/** Of all rows. */
	readonly height: number;
}

/** In as many rows as the width needs. @param top of the first row */
export function placeMapLegend(
	{ classes, none }: ShownMap,
	{ top, width, type }: { readonly top: number; readonly width: number; readonly type: TypeScale }
): MapLegend {
	const entries = [
		...classes.map(({ text }, index) => ({ text, shade: shadeOf(index, classes) })),
		...(none === null ? [] : [{ text: none, shade: null }])
	];
	const placed = entries.reduce<readonly PlacedSwatch[]>((before, { text, shade }) => {
		const { x, y } = findNext(before, { top, width, type, text });
		const label = {
			x: x + SWATCH.width + TEXT_GAP,
			y: y + SWATCH.height / 2 + type.tick.size * 0.36,
			lines: [[{ text, bold: false }]],
			anchor: 'start' as const,
			isSmall: true as const
		};
		const hatch = shade === null ? writeHatch([toRing({ x, y })]) : '';
		return [...before, { x, y, ...SWATCH, shade, hatch, label }];
	}, []);
	const bottom = Math.max(top, ...placed.map(({ y }) => y + ROW));
	return { swatches: placed, height: bottom - top };
}

/** Beside the last entry, or at the start of a new row. */
function findNext(
	before: readonly PlacedSwatch[],
	{ top, width, type, text }: { top: number; width: number; type: TypeScale; text: string }
): { readonly x: number; readonly y: number } {
	const last = before.at(-1);
	if (last === undefined) return { x: 0, y: top };
	const [[words] = []] = last.label.lines;
	const x = last.label.x + textWidth(words?.text ?? '', type.tick) + ENTRY_GAP;
	const end = x + SWATCH.width + TEXT_GAP + textWidth(text, type.tick);
	return end <= width ? { x, y: last.y } : { x: 0, y: last.y + ROW };
}

function toRing({ x, y }: { readonly x: number; readonly y: number }) {
	const { width, height } = SWATCH;
	return [
		{ x, y },
		{ x: x + width, y },
		{ x: x + width, y: y + height },
		{ x, y: y + height }
	];
}
