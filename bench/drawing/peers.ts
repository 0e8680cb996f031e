/** The libraries that draw SVG on a server, each a file of `bench/peers/drawings/`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS } from '../reader/peers.ts';
import type { PeerData } from '../seven-lines.ts';

export const DRAWERS = {
	echarts: 'ECharts 6.1, SSR',
	'vega-lite': 'Vega-Lite 6.5, SSR',
	'plot-linkedom': 'Observable Plot 0.6, linkedom',
	'plot-jsdom': 'Observable Plot 0.6, jsdom'
} as const;

export type Drawer = keyof typeof DRAWERS;

type DrawPeer = (data: PeerData) => string | Promise<string>;

export async function loadDrawer(name: Drawer): Promise<DrawPeer> {
	const file = pathToFileURL(join(PEERS, 'drawings', `${name}.js`)).href;
	const { draw } = (await import(file)) as { readonly draw: DrawPeer };
	return draw;
}
