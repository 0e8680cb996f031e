/** PNG where the drawer does not start at once, and where it does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { renderPng } from './render-png.ts';

const { resolve } = createRequire(import.meta.url);
const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>';
const wasm = () => WebAssembly.compile(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fonts = () => Promise.resolve([]);

it('fails where WebAssembly does not start or a font is away, and is drawn by the next request', async () => {
	const broken = () => Promise.reject(new Error('the module is away'));
	await expect(renderPng(SVG, { wasm: broken, fonts })).rejects.toThrow('the module is away');
	await expect(renderPng(SVG, { wasm, fonts: broken })).rejects.toThrow('the module is away');
	const png = Buffer.from(await renderPng(SVG, { wasm, fonts }));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4, 3]);
});
