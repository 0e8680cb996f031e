/**
 * Colours. An area has one colour everywhere; each is told from every other also by people who do
 * not see red, green or blue apart (`palette.test.ts` computes it), and stands 4.5 : 1 or more
 * against its ground, because labels wear the colour of their line.
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
		paper: '#fff',
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
		'#cc4a0f', // vermilion
		'#65307b', // purple
		'#1f594e', // teal
		'#854400', // brown
		'#af4d7c', // rose
		'#373f44', // slate
		'#278535', // green
		'#723115', // sienna
		'#6332cf' // violet
	],
	dark: [
		'#5db1f5',
		'#fd691c',
		'#b973c4',
		'#4fe0b3',
		'#deb340',
		'#f27aa3',
		'#acbdd3',
		'#afdf76',
		'#d69774',
		'#7595f7'
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
