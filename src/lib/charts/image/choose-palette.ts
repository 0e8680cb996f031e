/**
 * The colours of a picture that has few: flat fills, and the shades at the edges of letters and lines.
 * More than a byte can number are thinned, the rarest first. Knows no format.
 */

/** Red, green and blue as one number, as pixels in memory have them (red lowest). */
export type Colour = number;

/** That a byte can number. */
export const MOST_COLOURS = 256;
/** Between colours that are kept: steps of a channel, tried in turn until few enough are left. */
const DISTANCES = [4, 8, 12, 16, 24, 32, 48, 64] as const;

export interface Palette {
	/** At most 256, the most frequent first. */
	readonly colours: readonly Colour[];
	/** Which of them stands for each colour of the picture. */
	readonly indexes: ReadonlyMap<Colour, number>;
}

/** @param counts of the pixels of each colour */
export function choosePalette(counts: ReadonlyMap<Colour, number>): Palette {
	const all = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
	const colours = keepFew(all);
	const known = new Map(colours.map((colour, index) => [colour, index]));
	const indexes = new Map(
		all.map((colour) => [colour, known.get(colour) ?? findNearest(colours, colour)])
	);
	return { colours, indexes };
}

/** How far two colours are apart, on the channel where they are most. */
export function distanceOf(a: Colour, b: Colour): number {
	const apart = (shift: number) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255));
	return Math.max(apart(0), apart(8), apart(16));
}

function keepFew(all: readonly Colour[]): readonly Colour[] {
	if (all.length <= MOST_COLOURS) return all;
	const fewer = DISTANCES.map((distance) => () => thin(all, distance));
	const found = fewer.find((choose) => choose().length <= MOST_COLOURS);
	return (found?.() ?? all).slice(0, MOST_COLOURS);
}

function thin(all: readonly Colour[], distance: number): readonly Colour[] {
	const kept: Colour[] = [];
	for (const colour of all) {
		if (kept.every((other) => distanceOf(colour, other) >= distance)) kept.push(colour);
		if (kept.length > MOST_COLOURS) return kept;
	}
	return kept;
}

function findNearest(colours: readonly Colour[], colour: Colour): number {
	const apart = colours.map((other) => distanceOf(colour, other));
	return apart.indexOf(Math.min(...apart));
}
