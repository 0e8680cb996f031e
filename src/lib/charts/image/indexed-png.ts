/**
 * Writes a picture of few colours as a PNG that names them once: a byte a pixel instead of four, packed
 * by the runtime's own zlib. PNG specification (W3C, third edition): §11.2 chunks, §10.1 zlib, §5.3
 * CRC. A PNG library would write four bytes a pixel, or bring a deflate of its own.
 */
import { choosePalette } from './choose-palette.ts';
import type { Colour, Palette } from './choose-palette.ts';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue, opacity; a chart's ground is opaque, so the last says nothing. */
	readonly rgba: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;
const RGB = 0xff_ff_ff;
const DEPTH = 8;
const INDEXED = 3;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) =>
	Array.from({ length: 8 }).reduce<number>(
		(crc) => (crc & 1 ? 0xed_b8_83_20 ^ (crc >>> 1) : crc >>> 1),
		byte
	)
);

export async function encodePng({ width, height, rgba }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
	const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
	const palette = choosePalette(countColours(pixels));
	const rows = toRows(pixels, width, palette);
	return concatenate([
		Uint8Array.from(SIGNATURE),
		toChunk('IHDR', toHeader(width, height)),
		toChunk('PLTE', toBytes(palette.colours)),
		toChunk('IDAT', await deflate(rows)),
		toChunk('IEND', new Uint8Array())
	]);
}

/** A picture of a chart is mostly runs of one colour: each is looked up once. Loops, for a million turns. */
function countColours(pixels: Uint32Array): ReadonlyMap<Colour, number> {
	const counts = new Map<Colour, number>();
	const add = (pixel: number, run: number): void => {
		const known = counts.get(pixel & RGB);
		counts.set(pixel & RGB, known === undefined ? run : known + run);
	};
	let [before, start] = [pixels[0], 0];
	for (let at = 1; at <= pixels.length; at += 1) {
		if (pixels[at] === before || before === undefined) continue;
		add(before, at - start);
		[before, start] = [pixels[at], at];
	}
	return counts;
}

/** Each row begins with the number of its filter; the number of a colour is best unfiltered. */
function toRows(pixels: Uint32Array, width: number, { indexes }: Palette): Uint8Array<ArrayBuffer> {
	const height = pixels.length / width;
	const rows = new Uint8Array((width + 1) * height);
	let [before, index] = [-1, -1];
	for (let row = 0; row < height; row += 1) {
		const [from, to] = [row * width, row * (width + 1) + 1];
		for (let x = 0; x < width; x += 1) {
			const pixel = pixels[from + x];
			if (pixel !== before && pixel !== undefined) {
				before = pixel;
				index = indexes.get(pixel & RGB) ?? -1;
			}
			rows[to + x] = index;
		}
	}
	return rows;
}

function toHeader(width: number, height: number): Uint8Array {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([DEPTH, INDEXED], 8);
	return header;
}

function toBytes(colours: readonly Colour[]): Uint8Array {
	return Uint8Array.from(
		colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])
	);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('deflate');
	const writer = writable.getWriter();
	const written = Promise.all([writer.write(bytes), writer.close()]);
	const [packed] = await Promise.all([new Response(readable).arrayBuffer(), written]);
	return new Uint8Array(packed);
}

/** Length, name, content, and the check of name and content. */
function toChunk(name: string, content: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(content.length + 12);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, content.length);
	chunk.set(new TextEncoder().encode(name), 4);
	chunk.set(content, 8);
	view.setUint32(content.length + 8, check(chunk.subarray(4, content.length + 8)));
	return chunk;
}

function check(bytes: Uint8Array): number {
	const crc = bytes.reduce((sum, byte) => lookUp((sum ^ byte) & 255) ^ (sum >>> 8), ~0);
	return ~crc >>> 0;
}

function lookUp(byte: number): number {
	const crc = CRC_TABLE[byte];
	if (crc === undefined) throw new RangeError(`no byte: ${String(byte)}`);
	return crc;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	parts.reduce((at, part) => {
		whole.set(part, at);
		return at + part.length;
	}, 0);
	return whole;
}
