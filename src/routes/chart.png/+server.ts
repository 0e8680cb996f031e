/** A chart as a PNG file. */
import { read } from '$app/server';
import regular from '$lib/charts/image/fonts/inter-400.ttf?url';
import semibold from '$lib/charts/image/fonts/inter-600.ttf?url';
import { renderPicture } from '$lib/charts/image/render-picture.ts';
import { renderPng } from '$lib/charts/image/render-png.ts';
import { MOST_PNG_PIXELS } from '$lib/embed/picture-sizes.ts';
import { pictureOf } from '../chart-file.ts';

const FONTS = [regular, semibold];
let fonts: readonly Uint8Array[] | null = null;

export const GET = pictureOf({
	type: 'image/png',
	defaultWidth: 1200,
	most: MOST_PNG_PIXELS,
	draw: ({ view, size, scheme }) =>
		renderPng(renderPicture(view, size, scheme), { wasm: loadWasm, fonts: loadFonts })
});

/** Only a request for a PNG pays for it. */
async function loadWasm(): Promise<WebAssembly.Module> {
	return (await import('@resvg/resvg-wasm/index_bg.wasm')).default;
}

/** The bytes are kept, never the promise: one reader's request must not wait for another's. */
async function loadFonts(): Promise<readonly Uint8Array[]> {
	fonts ??= await Promise.all(
		FONTS.map(async (font) => new Uint8Array(await read(font).arrayBuffer()))
	);
	return fonts;
}
