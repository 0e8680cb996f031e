/**
 * The shades of a map: how much of a colour each class takes, of one colour and its ground. On the
 * lighter ones words stand in ink, on the deeper ones in the colour of the paper, with a contrast of
 * 4.5 : 1 or more; between the two no shade is used.
 */

/** Slots of the palette: blue and, below zero, sienna. */
export const SHADED = { above: 0, below: 8 } as const;

/** By number of classes, from the least to the greatest. */
const DEPTHS: readonly (readonly number[])[] = [
	[],
	[0.85],
	[0.32, 0.85],
	[0.2, 0.46, 1],
	[0.16, 0.36, 0.84, 1],
	[0.14, 0.3, 0.48, 0.84, 1],
	[0.1, 0.22, 0.36, 0.5, 0.84, 1]
];
const DEEP = 0.6;

/** @param index of the class, from 0; @param count of classes, at most six */
export function chooseDepth(index: number, count: number): number {
	return DEPTHS[count]?.[index] ?? 1;
}

/** Whether words on it stand in the colour of the paper. */
export function isDeep(depth: number): boolean {
	return depth > DEEP;
}
