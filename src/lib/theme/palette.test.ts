/** What holds of the palette, computed: distances as dichromats see them, and contrasts. */
import { describe, expect, it } from 'vitest';
import { GROUNDS, PALETTE, assignSlots } from './colours.ts';
import type { Scheme } from './colours.ts';
import { SHADED, chooseDepth, isDeep } from './shades.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SEEN: Readonly<Record<string, Matrix>> = {
	'all colours': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	'no red': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	'no green': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	'no blue': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};
/** Of 100 from black to white in OKLab: 2 is just noticed side by side. */
const LEAST = { region: 7.5, any: 5.5 } as const;
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe.each(SCHEMES)('the %s palette', (scheme) => {
	const colours = PALETTE[scheme].map(toLinear);
	const paper = toLinear(GROUNDS[scheme].paper);

	it.each(Object.entries(SEEN))('keeps its colours apart for eyes that see %s', (_, matrix) => {
		const seen = colours.map((colour) => toOklab(multiply(matrix, colour)));
		for (const [index, one] of seen.entries()) {
			for (const [other, colour] of seen.entries()) {
				if (other >= index) continue;
				const least = index < 6 ? LEAST.region : LEAST.any;
				expect(distance(one, colour), `${String(other)} and ${String(index)}`).toBeGreaterThan(
					least
				);
			}
		}
	});

	it('can be read as text on its ground', () => {
		for (const colour of [...colours, toLinear(GROUNDS[scheme].soft)]) {
			expect(contrast(colour, paper)).toBeGreaterThan(4.5);
		}
	});

	it('has shades of a map on which words can be read', () => {
		const ink = toLinear(GROUNDS[scheme].ink);
		for (const count of [1, 2, 3, 4, 5, 6]) {
			for (let index = 0; index < count; index += 1) {
				const depth = chooseDepth(index, count);
				for (const slot of Object.values(SHADED)) {
					const ground = blend(PALETTE[scheme][slot] ?? '', GROUNDS[scheme].paper, depth);
					const words = isDeep(depth) ? paper : ink;
					const which = `${String(index)} of ${String(count)}`;
					expect(contrast(words, ground), which).toBeGreaterThanOrEqual(4.5);
				}
			}
		}
	});
});

describe(assignSlots, () => {
	it('gives each of the region its own colour whoever stands beside it', () => {
		const region = ['XKX', 'SRB', 'ALB', 'BIH', 'MNE', 'MKD'];
		for (const [slot, code] of region.entries()) {
			expect(assignSlots([code]).get(code)).toBe(slot);
			expect(assignSlots(region).get(code)).toBe(slot);
		}
	});
});

/** `#fff` says `#ffffff`. */
function toBytes(hex: string): Triple {
	const whole = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
	const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(whole) ?? [];
	return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

function toLinear(hex: string): Triple {
	return map(toBytes(hex), unfold);
}

/** As a browser blends: in the bytes, not in the light. */
function blend(colour: string, ground: string, depth: number): Triple {
	const [under, over] = [toBytes(ground), toBytes(colour)];
	return map(under, (byte, index) => unfold(byte + ((over[index] ?? byte) - byte) * depth));
}

function unfold(byte: number): number {
	const share = byte / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function map([a, b, c]: Triple, change: (value: number, index: number) => number): Triple {
	return [change(a, 0), change(b, 1), change(c, 2)];
}

function multiply([one, two, three]: Matrix, [r, g, b]: Triple): Triple {
	const row = (weights: Triple) =>
		Math.max(0, Math.min(1, weights[0] * r + weights[1] * g + weights[2] * b));
	return [row(one), row(two), row(three)];
}

/** Ottosson 2020. */
function toOklab([r, g, b]: Triple): Triple {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

function distance(a: Triple, b: Triple): number {
	return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function contrast(one: Triple, other: Triple): number {
	const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
	const both = [luminance(one), luminance(other)];
	return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}
