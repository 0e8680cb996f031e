/** A picture's SVG as PNG, through resvg in WebAssembly. Knows no chart. */
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { encodePng } from './indexed-png.ts';
import type { Pixels } from './indexed-png.ts';

/** Resolved once per isolate; a failed start is tried again by the next request. */
let started: Promise<void> | null = null;

export interface PngMeans {
	readonly wasm: () => Promise<WebAssembly.Module>;
	/** Inter in the alphabets of our languages, regular and semibold: TTF. */
	readonly fonts: () => Promise<readonly Uint8Array[]>;
}

export async function renderPng(svg: string, means: PngMeans): Promise<Uint8Array<ArrayBuffer>> {
	await start(means);
	return await encodePng(draw(svg, await means.fonts()));
}

async function start(means: PngMeans): Promise<void> {
	started ??= means.wasm().then(initWasm);
	await started.catch((reason: unknown) => {
		started = null;
		throw reason;
	});
}

function draw(svg: string, fonts: readonly Uint8Array[]): Pixels {
	const options = {
		font: {
			fontBuffers: [...fonts],
			loadSystemFonts: false,
			defaultFontFamily: 'Inter',
			sansSerifFamily: 'Inter'
		}
	};
	const resvg = new Resvg(svg, options);
	const image = resvg.render();
	// Its memory lies in the module's heap, where no collector comes by.
	const { width, height, pixels } = image;
	image.free();
	resvg.free();
	return { width, height, rgba: pixels };
}
