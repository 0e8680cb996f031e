import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePalette, distanceOf, MOST_COLOURS } from './choose-palette.ts';
import { encodePng } from './indexed-png.ts';
import type { Pixels } from './indexed-png.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff });

describe(encodePng, () => {
	it('gives back every pixel of a picture of few colours', async () => {
		const picture = fc
			.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 5 }) })
			.chain(({ width, height }) =>
				fc
					.array(colour, { minLength: width * height, maxLength: width * height })
					.map((colours) => ({ width, height, colours }))
			);
		await fc.assert(
			fc.asyncProperty(picture, async ({ width, height, colours }) => {
				const png = await encodePng(toPixels(colours, width, height));
				expect(readPng(png)).toEqual({ width, height, colours });
			})
		);
	});

	it('is what every reader of PNG takes: its signature, and checks that fit', async () => {
		const png = Buffer.from(await encodePng(toPixels([0xff], 1, 1)));
		expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
		// The check of an empty end, as the specification has it.
		expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
	});
});

describe(choosePalette, () => {
	it('keeps what is most, and puts near colours in the place of rare ones', () => {
		const greys = Array.from({ length: 256 }, (_, grey) => grey * 0x01_01_01);
		const counts = new Map([...greys, 0x00_00_fe].map((each, index) => [each, 1000 - index]));
		const { colours, indexes } = choosePalette(counts);
		expect(colours.length).toBeLessThanOrEqual(MOST_COLOURS);
		expect(colours).toContain(0x00_00_fe);
		const chosen = (each: number) => colours[indexes.get(each) ?? -1] ?? Number.NaN;
		expect(Math.max(...greys.map((grey) => distanceOf(grey, chosen(grey))))).toBeLessThan(4);
	});

	it('numbers every colour, however many there are', () => {
		fc.assert(
			fc.property(fc.uniqueArray(colour, { minLength: 1, maxLength: 900 }), (all) => {
				const { colours, indexes } = choosePalette(new Map(all.map((each) => [each, 1])));
				expect(colours.length).toBeLessThanOrEqual(MOST_COLOURS);
				expect(all.every((each) => (indexes.get(each) ?? 256) < colours.length)).toBe(true);
			}),
			{ numRuns: 20 }
		);
	});
});

function toPixels(colours: readonly number[], width: number, height: number): Pixels {
	const pixels = Uint32Array.from(colours.map((each) => (0xff << 24) | each));
	return { width, height, rgba: new Uint8Array(pixels.buffer) };
}

/** Written for this test from the specification: one chunk after the other, rows unfiltered. */
function readPng(bytes: Uint8Array) {
	const png = Buffer.from(bytes);
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const [palette, packed] = [findChunk(png, 'PLTE'), findChunk(png, 'IDAT')];
	const rows = inflateSync(packed);
	const colours = Array.from({ length: width * height }, (_, at) => {
		const index = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? -1;
		return palette.readUIntLE(index * 3, 3);
	});
	return { width, height, colours };
}

function findChunk(png: Buffer, name: string): Buffer {
	const at = png.indexOf(name, 0, 'latin1');
	return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
