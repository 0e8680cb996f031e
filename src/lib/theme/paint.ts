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

/** The ground in the reader's own colours; those of the lines keep their contrast to it. */
const FORCED_GROUND: Ground = {
	paper: 'Canvas',
	ink: 'CanvasText',
	soft: 'CanvasText',
	// Some have a grey that is bright green: a grid must not shout.
	grid: 'color-mix(in srgb,CanvasText 30%,Canvas)',
	axis: 'CanvasText',
	rest: 'GrayText'
};
const FORCED = `@media (forced-colors:active){:root{${joinVariables(Object.entries({ ...FORCED_GROUND }))}}}`;
/** A dark page is dark ink on white paper: the reader pays for it. */
const PRINTED = `@media print{:root{color-scheme:light;${toVariables('light')}}}`;

/** The styles that give a page's drawings and texts their colours: light, dark, or as the reader has it. */
export function toStylesheet(theme: Scheme | 'auto'): string {
	const other = theme === 'light' ? 'dark' : 'light';
	const schemes =
		theme === 'auto'
			? [
					`:root{color-scheme:light dark;${toVariables('light')}}`,
					// Paper is white.
					`@media screen and (prefers-color-scheme:dark){:root{${toVariables('dark')}}}`
				]
			: [
					`:root{color-scheme:${theme};${toVariables(theme)}}`,
					// A reader's own colours come before the editor's theme; lines must stand out from them.
					`@media (forced-colors:active) and (prefers-color-scheme:${other}){:root{${toVariables(other)}}}`
				];
	return [...schemes, FORCED, theme === 'dark' ? PRINTED : ''].join('');
}

function toVariables(scheme: Scheme): string {
	const slots = PALETTE[scheme].map((colour, index) => [String(index), colour] as const);
	return joinVariables([...Object.entries({ ...GROUNDS[scheme] }), ...slots]);
}

function joinVariables(colours: readonly (readonly [name: string, colour: string])[]): string {
	return colours.map(([name, colour]) => `${PREFIX}${name}:${colour}`).join(';');
}

function pick(scheme: Scheme, index: number | null): string {
	return (index === null ? undefined : PALETTE[scheme][index]) ?? GROUNDS[scheme].rest;
}
