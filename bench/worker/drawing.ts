/** Draws the seven lines of `bench/seven-lines.ts` again and again, a step of the way at a time. */
import { Hono } from 'hono';
import { Resvg } from '@resvg/resvg-wasm';
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import { renderPicture } from '../../src/lib/charts/image/render-picture.ts';
import { renderPng } from '../../src/lib/charts/image/render-png.ts';
import type { PictureSize } from '../../src/lib/charts/view/place-picture.ts';

type Draw = () => Promise<string | Uint8Array<ArrayBuffer>>;
type AskView = (query: string) => Promise<ChartView>;

interface Finished {
	readonly view: ChartView;
	readonly svg: string;
}

const FONTS = { loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' };

interface Asked {
	readonly chart: string;
	readonly size: PictureSize;
}

/** @param askView the API's answer, worked out anew */
export function drawingRoutes(askView: AskView) {
	/** What has been drawn once, for the steps that begin there. */
	const finished = new Map<string, Finished>();
	return new Hono().get('/bench/draw/:what', async (c) => {
		const { chart = '', width = '', times = '1' } = c.req.query();
		const size = { width: Number.parseInt(width, 10), height: null };
		const known = finished.get(chart) ?? (await finish(askView, { chart, size }));
		finished.set(chart, known);
		const draw = buildWays(askView, { chart, size }, known)[c.req.param('what')];
		if (draw === undefined) return c.notFound();
		let drawn = await draw();
		for (let done = 1; done < Number.parseInt(times, 10); done += 1) drawn = await draw();
		return c.body(drawn);
	});
}

async function finish(askView: AskView, { chart, size }: Asked): Promise<Finished> {
	const view = await askView(chart);
	return { view, svg: renderPicture(view, size, 'light') };
}

function buildWays(
	askView: AskView,
	{ chart, size }: Asked,
	{ view, svg }: Finished
): Readonly<Record<string, Draw>> {
	const draw = () => renderPicture(view, size, 'light');
	return {
		/** All of it: figures found, words said, placed, drawn. */
		address: async () => renderPicture(await askView(chart), size, 'light'),
		svg: () => Promise.resolve(draw()),
		png: () => renderPng(draw(), { wasm: loadWasm, fonts: loadFonts }),
		/** The library's own way, with nothing of ours around it. */
		resvg: async () => {
			const font = { ...FONTS, fontBuffers: await loadFonts() };
			return new Uint8Array(new Resvg(svg, { font }).render().asPng());
		}
	};
}

async function loadWasm(): Promise<WebAssembly.Module> {
	return (await import('bench:resvg.wasm')).default;
}

async function loadFonts(): Promise<Uint8Array[]> {
	const files = [await import('bench:inter-400.ttf'), await import('bench:inter-600.ttf')];
	return files.map((file) => new Uint8Array(file.default));
}
