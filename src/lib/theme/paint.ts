/** The colours of one drawing by role: fixed for a picture, CSS variables for a page of any scheme. */
import { GROUNDS, PALETTE } from './colours.ts';
import type { Ground, Scheme } from './colours.ts';

export interface Paint extends Ground {
	/** A slot of the palette; null is the grey of the rest. */
	slot(index: number | null): string;
}

const PREFIX = '--b-';

export function toPaint(scheme: Scheme): Paint {
	const ground = GROUNDS[scheme];
	return { ...ground, slot: (index) => pick(scheme, index) };
}

/** For drawings inside a page that has `toVariables` in its styles. */
export const PAGE_PAINT: Paint = {
	paper: `var(${PREFIX}paper)`,
	ink: `var(${PREFIX}ink)`,
	soft: `var(${PREFIX}soft)`,
	grid: `var(${PREFIX}grid)`,
	axis: `var(${PREFIX}axis)`,
	rest: `var(${PREFIX}rest)`,
	slot: (index) => (index === null ? `var(${PREFIX}rest)` : `var(${PREFIX}${String(index)})`)
};

/** The styles that give a page's drawings and texts their colours: light, dark, or as the reader has it. */
export function toStylesheet(theme: Scheme | 'auto'): string {
	if (theme !== 'auto') return `:root{color-scheme:${theme};${toVariables(theme)}}`;
	return [
		`:root{color-scheme:light dark;${toVariables('light')}}`,
		`@media (prefers-color-scheme:dark){:root{${toVariables('dark')}}}`,
		// Ink on paper is paid for by the reader.
		`@media print{:root{color-scheme:light;${toVariables('light')}}}`
	].join('');
}

function toVariables(scheme: Scheme): string {
	const pairs = [...Object.entries(GROUNDS[scheme]), ...Object.entries(PALETTE[scheme])];
	return pairs.map(([name, colour]) => `${PREFIX}${name}:${colour}`).join(';');
}

function pick(scheme: Scheme, index: number | null): string {
	return (index === null ? undefined : PALETTE[scheme][index]) ?? GROUNDS[scheme].rest;
}
