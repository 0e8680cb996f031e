/** The same seven lines as SVG by us and by the libraries that can draw on a server, in Node, in turns. */
import { countGzip } from '../bytes/compress.ts';
import { rowOfPeer } from '../experiment.ts';
import type { Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { compareRounds } from '../measure/against.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round } from '../measure/alternate.ts';
import { mean, median, quantile } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { toPeerData } from '../seven-lines.ts';
import { loadOurs } from './ours-in-node.ts';
import { DRAWERS, loadDrawer } from './peers.ts';
import type { Drawer } from './peers.ts';

type Name = 'ours' | 'ownDrawing' | Drawer;
type Draws = Readonly<Record<Name, () => Promise<string>>>;

const TITLES: Readonly<Record<Name, string>> = {
	ours: '**ours**, from the address',
	ownDrawing: '**ours**, of the finished view',
	...DRAWERS
};
const NAMES = Object.keys(TITLES) as readonly Name[];
const BOUNDS = { rounds: atMost(7), turns: atMost(12, 4), warmUp: atMost(20, 4) };
const SECOND = 1000;
const LINES = 7;

export async function drawBesidePeers(): Promise<readonly Row[]> {
	const draws = await loadDraws();
	const sizes = new Map<Name, number>();
	for (const name of NAMES) sizes.set(name, measure(name, await draws[name]()));
	const rounds = await alternate<Name>(draws, BOUNDS);
	return NAMES.map((name) => toRow(name, rounds, sizes.get(name) ?? Number.NaN));
}

async function loadDraws(): Promise<Draws> {
	const ours = await loadOurs();
	const data = toPeerData(await ours.askView());
	const load = async (name: Drawer) => {
		const draw = await loadDrawer(name);
		return async () => await draw(data);
	};
	return {
		ours: () => ours.draw('address'),
		ownDrawing: () => ours.draw('svg'),
		echarts: await load('echarts'),
		'vega-lite': await load('vega-lite'),
		'plot-linkedom': await load('plot-linkedom'),
		'plot-jsdom': await load('plot-jsdom')
	};
}

/** @returns bytes, gzip. @throws where it is no picture of as many lines */
function measure(name: Name, svg: string): number {
	const paths = svg.match(/<path\b/g)?.length ?? -1;
	if (!svg.includes('<svg') || paths < LINES) {
		throw new Error(`${name} drew ${String(paths)} paths: ${svg.slice(0, 200)}`);
	}
	return countGzip(Buffer.from(svg));
}

function toRow(name: Name, rounds: readonly Round<Name>[], bytes: number): Row {
	const half = median(rounds.map((round) => quantile(round[name], 0.5)));
	const perSecond = median(rounds.map((round) => SECOND / mean(round[name])));
	return rowOfPeer(TITLES[name], {
		'SVG a second': formatQuantity(perSecond, 'per-second'),
		'One, p50': formatQuantity(half, 'milliseconds'),
		'Of ours': formatQuantity(compareRounds(rounds, name, 'ours').times, 'times'),
		'SVG, gzip': formatQuantity(bytes, 'bytes')
	});
}
