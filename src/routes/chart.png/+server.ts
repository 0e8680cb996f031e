/** A chart as a PNG file. */
import { read } from '$app/server';
import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import { renderPicture } from '$lib/charts/image/render-picture.ts';
import { renderPng } from '$lib/charts/image/render-png.ts';
import { pictureOf } from '../chart-file.ts';

const FONTS = [latin400, latin600, latinExt400, latinExt600, cyrillic400, cyrillic600];
let fonts: Promise<Uint8Array[]> | null = null;

/** Four bytes each, twice over while it is packed: a worker has 128 MB. */
const MOST_PIXELS = 9_000_000;

export const GET = pictureOf({
	type: 'image/png',
	defaultWidth: 1200,
	most: MOST_PIXELS,
	draw: ({ view, size, scheme }) =>
		renderPng(renderPicture(view, size, scheme), { wasm: loadWasm, fonts: loadFonts })
});

/** Only a request for a PNG pays for it. */
async function loadWasm(): Promise<WebAssembly.Module> {
	return (await import('@resvg/resvg-wasm/index_bg.wasm')).default;
}

function loadFonts(): Promise<Uint8Array[]> {
	fonts ??= Promise.all(
		FONTS.map(async (font) => new Uint8Array(await read(font).arrayBuffer()))
	).catch((reason: unknown) => {
		fonts = null;
		throw reason;
	});
	return fonts;
}
