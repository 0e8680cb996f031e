/**
 * The same chart of seven countries as an article's frame would load it: ours, a bare picture, and one
 * of each library that newsrooms pick. All files of a page, by path.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PEER_NAMES } from './peers.ts';
import type { PeerName } from './peers.ts';

export type PageName = 'ours' | 'bare SVG' | PeerName;

/** `/` is the page itself. */
export type PageFiles = Readonly<Record<string, { readonly type: string; readonly body: string }>>;

const CHART =
	'measure=sipri-milex.share-of-gdp&areas=ALB~BIH~HRV~XKX~MNE~MKD~SRB&years=2008..2025&release=2026-04';
const PEERS = join(import.meta.dirname, '..', 'peers');
const HEAD =
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Chart</title>';

/** @param address of the served product, that the figures and our own files come from */
export async function buildPages(address: string): Promise<ReadonlyMap<PageName, PageFiles>> {
	const ask = async (path: string) => (await fetch(address + path)).text();
	const embed = await ask(`/embed?${CHART}`);
	const [, script = ''] = /<script defer="" src="([^"]+)"/.exec(embed) ?? [];
	const svg = await ask(`/chart.svg?${CHART}&width=640`);
	const data = toData(await ask(`/chart.json?${CHART}`));
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

/** They are no part of the product: `npm install --prefix bench/peers`. */
export function hasPeers(): boolean {
	return existsSync(join(PEERS, 'node_modules'));
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

interface Shown {
	readonly years: readonly number[];
	readonly series: readonly {
		readonly area: { readonly name: string };
		readonly points: readonly { readonly value: number | null }[];
	}[];
}

/** In per cent with two decimals, as it would be typed into a chart. */
function toData(json: string): string {
	const { years, series } = JSON.parse(json) as Shown;
	return JSON.stringify({
		years,
		series: series.map(({ area, points }) => ({
			name: area.name,
			values: points.map(({ value }) => (value === null ? null : Math.round(value * 1e4) / 100))
		}))
	});
}

function html(body: string) {
	return { type: 'text/html; charset=utf-8', body };
}

function js(body: string) {
	return { type: 'text/javascript; charset=utf-8', body };
}
