/**
 * The same chart of seven countries as an article's frame would load it: ours, a bare picture, and one
 * of each library that newsrooms pick. All files of a page, by path.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { SEVEN_LINES, toPeerData } from '../seven-lines.ts';
import { PEERS, PEER_NAMES, hasPeers } from './peers.ts';
import type { PeerName } from './peers.ts';

export type PageName = 'ours' | 'bare SVG' | PeerName;

/** `/` is the page itself. */
export type PageFiles = Readonly<Record<string, { readonly type: string; readonly body: string }>>;

const HEAD =
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Chart</title>';

/** @param address of the served product, that the figures and our own files come from */
export async function buildPages(address: string): Promise<ReadonlyMap<PageName, PageFiles>> {
	const ask = async (path: string) => (await fetch(address + path)).text();
	const embed = await ask(`/embed?${SEVEN_LINES}`);
	const [, script = ''] = /<script defer="" src="([^"]+)"/.exec(embed) ?? [];
	const svg = await ask(`/chart.svg?${SEVEN_LINES}&width=640`);
	const data = JSON.stringify(toPeerData(JSON.parse(await ask(`/chart.json?${SEVEN_LINES}`))));
	const pages = new Map<PageName, PageFiles>([
		['ours', { '/': html(embed), [script]: js(await ask(script)) }],
		['bare SVG', { '/': html(`${HEAD}<body>${svg}`) }]
	]);
	for (const name of hasPeers() ? PEER_NAMES : []) {
		const body = `${HEAD}<body><script id="data" type="application/json">${data}</script><script defer src="/chart.js"></script>`;
		pages.set(name, { '/': html(body), '/chart.js': js(await bundle(name)) });
	}
	return pages;
}

/** One file, as a newsroom's own build would make it. */
async function bundle(name: PeerName): Promise<string> {
	const built = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			minify: true,
			modulePreload: false,
			lib: { entry: join(PEERS, 'charts', `${name}.js`), formats: ['iife'], name: 'peer' }
		}
	});
	const results = Array.isArray(built) ? built : [built];
	const [chunk] = results.flatMap((each) => ('output' in each ? [each.output[0]] : []));
	if (chunk === undefined) throw new Error(`nothing came of bundling ${name}`);
	return chunk.code;
}

function html(body: string) {
	return { type: 'text/html; charset=utf-8', body };
}

function js(body: string) {
	return { type: 'text/javascript; charset=utf-8', body };
}
