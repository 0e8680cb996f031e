/** The libraries that stand beside us, each a file of `bench/peers/charts/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const PEER_NAMES = [
	'chart-js',
	'observable-plot',
	'highcharts',
	'echarts',
	'vega-embed',
	'plotly'
] as const;

export type PeerName = (typeof PEER_NAMES)[number];

export const PEERS = join(import.meta.dirname, '..', 'peers');

/** They are no part of the product. */
export const HOW_TO_GET_PEERS = '`npm install --prefix bench/peers`';

export function hasPeers(): boolean {
	return existsSync(join(PEERS, 'node_modules'));
}
