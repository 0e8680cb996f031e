/**
 * An embedded chart as a reader gets it, beside the same chart by the libraries that newsrooms pick: in
 * turns, in a browser with a slow network and processor.
 */
import { findChromium } from '../../scripts/chromium.mjs';
import { launchChromium } from '../../tests/browser/setup/chromium.ts';
import { READER_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal, rowOfSkipped } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { openPage } from '../reader/open-page.ts';
import type { Cost } from '../reader/open-page.ts';
import { buildPages } from '../reader/pages.ts';
import type { PageFiles, PageName } from '../reader/pages.ts';
import { HOW_TO_GET_PEERS, PEER_NAMES, hasPeers } from '../reader/peers.ts';
import { withBuiltWorker } from '../serve.ts';

const ROUNDS = atMost(3);
const KILO = 1000;
const TITLE = 'An embed of seven lines, slow phone';

type Costs = ReadonlyMap<PageName, readonly Cost[]>;

export const reader: Experiment = {
	name: 'reader',
	title: 'An embed beside what a newsroom would pick instead',
	note: 'The same seven lines, each by its library, bundled and minified, with the figures in the page, in Chromium at 1.6 Mbit/s, 150 ms and a quarter of the processor, in turns. Ours has table, tooltip and keyboard; the bare SVG has none of them. Datawrapper’s `chart-core` is a frame for its own closed visualisations and draws nothing by itself.',
	async run(say) {
		if (findChromium() === null) return [rowOfSkipped(TITLE, 'no Chromium')];
		const pages = await withBuiltWorker(buildPages);
		const costs = await openInTurns(pages, say);
		const rows = [...costs].map(([name, own]) => toRow(name, own));
		if (hasPeers()) return [...rows, ...compare(costs)];
		return [...rows, rowOfSkipped(`${TITLE}: other libraries`, HOW_TO_GET_PEERS)];
	}
};

async function openInTurns(
	pages: ReadonlyMap<PageName, PageFiles>,
	say: (line: string) => void
): Promise<Costs> {
	const costs = new Map<PageName, Cost[]>([...pages.keys()].map((name) => [name, []]));
	const browser = await launchChromium();
	try {
		for (let round = 0; round < ROUNDS; round += 1) {
			say(`round ${String(round + 1)} of ${String(ROUNDS)}`);
			for (const [name, files] of pages) costs.get(name)?.push(await openPage(browser, files));
		}
	} finally {
		await browser.close();
	}
	return costs;
}

function toRow(name: PageName, costs: readonly Cost[]): Row {
	const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
	const aside = [
		`${formatQuantity(of('bytes'), 'bytes')} in ${String(of('requests'))} requests`,
		`settled ${formatQuantity(of('settled') / KILO, 'seconds')}`,
		`main thread ${formatQuantity(of('work'), 'milliseconds')}`,
		`memory ${formatQuantity(of('megabytes'), 'megabytes')}`
	].join('; ');
	const what = `${TITLE}: ${name}, first paint`;
	return rowOf(what, of('firstPaint') / KILO, { unit: 'seconds', aside });
}

/** Ratios within a round: what else the machine did met both. */
function compare(costs: Costs): readonly Row[] {
	const bytesOf = (name: PageName) => median((costs.get(name) ?? []).map(({ bytes }) => bytes));
	const times = (of: PageName, by: PageName) =>
		median(
			(costs.get(of) ?? []).map(
				({ firstPaint }, round) => firstPaint / (costs.get(by)?.[round]?.firstPaint ?? Number.NaN)
			)
		);
	const soonest = Math.max(...PEER_NAMES.map((name) => times('ours', name)));
	const lightest = Math.max(...PEER_NAMES.map((name) => bytesOf('ours') / bytesOf(name)));
	return [
		rowOfGoal(READER_GOALS['bytes-of-highcharts'], bytesOf('ours') / bytesOf('highcharts')),
		rowOfGoal(READER_GOALS['bytes-of-lightest'], lightest),
		rowOfGoal(READER_GOALS['paint-of-soonest'], soonest),
		rowOfGoal(READER_GOALS['paint-of-bare'], times('ours', 'bare SVG'))
	];
}
