/**
 * Colours. An area has one colour everywhere; each is told from its neighbours also by people
 * who do not see red and green apart, and stands 4.5 : 1 or more against its ground, because
 * labels wear the colour of their line.
 */

export type Scheme = 'light' | 'dark';

export interface Ground {
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
	readonly grid: string;
	readonly axis: string;
	/** Lines that are there for comparison only. */
	readonly rest: string;
}

export const GROUNDS: Readonly<Record<Scheme, Ground>> = {
	light: {
		paper: '#ffffff',
		ink: '#16202b',
		soft: '#55616e',
		grid: '#e3e7eb',
		axis: '#8b96a1',
		rest: '#b3bbc3'
	},
	dark: {
		paper: '#12181f',
		ink: '#edf1f5',
		soft: '#a4b0bc',
		grid: '#29333d',
		axis: '#72808d',
		rest: '#55616d'
	}
};

/** Index = slot. */
export const PALETTE: Readonly<Record<Scheme, readonly string[]>> = {
	light: [
		'#0a5ea8', // blue
		'#bf4404', // vermilion
		'#7d3c98', // purple
		'#00766c', // teal
		'#8a6400', // ochre
		'#c2256b', // magenta
		'#3a4f63', // slate
		'#4d7a12', // moss
		'#7a4526', // brown
		'#3f4fc4' // indigo
	],
	dark: [
		'#5db1f5',
		'#ff8a4a',
		'#c792e3',
		'#2fc4b2',
		'#dcb03c',
		'#ff7fb0',
		'#a9bfd3',
		'#a3cf5e',
		'#d8a07c',
		'#98a4ff'
	]
};

/** The Western Balkans first, each with a colour of its own; then those compared with them most. */
const SLOT_OF: Readonly<Record<string, number>> = {
	XKX: 0,
	SRB: 1,
	ALB: 2,
	BIH: 3,
	MNE: 4,
	MKD: 5,
	HRV: 6,
	SVN: 7,
	YUG: 8,
	GRC: 9,
	BGR: 7,
	ROU: 4,
	HUN: 3,
	TUR: 5,
	DEU: 6,
	USA: 9,
	EUROPE: 9,
	WORLD: 6
};

/**
 * The slot of each area in one chart: its own where free, else the next free one, so that no two
 * lines of a chart share a colour. @param areas at most as many as there are slots
 */
export function assignSlots(areas: readonly string[]): ReadonlyMap<string, number> {
	const slots = PALETTE.light.length;
	const taken = new Map<string, number>();
	const used = new Set<number>();
	for (const area of areas) {
		const own = SLOT_OF[area] ?? toSlot(area, slots);
		const tries = Array.from({ length: slots }, (_, step) => (own + step) % slots);
		const slot = tries.find((each) => !used.has(each)) ?? own;
		used.add(slot);
		taken.set(area, slot);
	}
	return taken;
}

function toSlot(area: string, slots: number): number {
	const sum = [...area].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7);
	return sum % slots;
}
