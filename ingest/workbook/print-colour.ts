/**
 * The colour of the print, in which alone SIPRI says how sure a figure is: blue is an estimate,
 * red is highly uncertain. A workbook may name it by palette index, by rgb or by theme.
 * Knows no sheet.
 */
import type { Quality } from '../../src/lib/figures/figure.ts';
import type { PrintColour } from './workbook.ts';

export interface FontColour {
	readonly rgb?: string;
	readonly theme?: number;
	readonly indexed?: number;
}

/** From 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number];

/** Below `DARK` any hue reads as black; between `GREY` and `LIGHT` are the greys of plain print. */
const [DARK, GREY, LIGHT, STRONG] = [0.35, 0.15, 0.7, 0.6];

/** The colours of Excel's fixed palette that matter here; 8 to 15 repeat 0 to 7, 64 is "automatic". */
const PALETTE: Readonly<Record<number, PrintColour>> = {
	0: 'black',
	2: 'red',
	4: 'blue',
	8: 'black',
	10: 'red',
	12: 'blue',
	39: 'blue',
	64: 'black'
};

/** Theme indexes count light before dark, the theme's own list dark before light (ECMA-376 §18.8.3). */
const SLOT_OF_THEME_INDEX = [1, 0, 3, 2];

const QUALITY_OF: Readonly<Record<PrintColour, Quality>> = {
	black: 'reported',
	blue: 'estimate',
	red: 'uncertain',
	other: 'reported'
};

/** What a colour says of a country's figure. `other` says nothing: the caller reports it. */
export function toQuality(colour: PrintColour): Quality {
	return QUALITY_OF[colour];
}

/** @param themeColours `RRGGBB`, in the theme's own order: dk1, lt1, dk2, lt2, accents, links */
export function toPrintColour(
	colour: FontColour | undefined,
	themeColours: readonly string[]
): PrintColour {
	if (colour?.indexed !== undefined) return PALETTE[colour.indexed] ?? 'other';
	if (colour?.rgb !== undefined) return classifyRgb(colour.rgb);
	if (colour?.theme === undefined) return 'black';
	return classifyRgb(themeColours[SLOT_OF_THEME_INDEX[colour.theme] ?? colour.theme] ?? '');
}

/** `FF0000`, or with its alpha in front: `FFFF0000`. Dark and grey print reads as black. */
function classifyRgb(text: string): PrintColour {
	const rgb = parseRgb(text);
	if (rgb === null) return 'other';
	const strongest = Math.max(...rgb);
	const spread = strongest - Math.min(...rgb);
	if (strongest < DARK || (spread < GREY && strongest < LIGHT)) return 'black';
	if (spread / strongest < STRONG) return 'other';
	return findHue(rgb);
}

function findHue([red, green, blue]: Rgb): PrintColour {
	if (Math.max(green, blue) < red * 0.3) return 'red';
	return red < blue * 0.45 && green < blue * 0.62 ? 'blue' : 'other';
}

function parseRgb(text: string): Rgb | null {
	const pairs = /^(?:[0-9A-F]{2})?([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/i.exec(text);
	const [red, green, blue] = (pairs ?? []).slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
	if (red === undefined || green === undefined || blue === undefined) return null;
	return [red, green, blue];
}
