/** What Lighthouse thinks of the pages that people open first. */
import { findChromium } from '../../scripts/chromium.mjs';
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfSkipped } from '../experiment.ts';
import type { Experiment, Row, Say } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { askLighthouse, hasLighthouse } from '../lighthouse/ask-lighthouse.ts';
import type { PageReport } from '../lighthouse/read-report.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { HOW_TO_GET_PEERS } from '../reader/peers.ts';
import { withBuiltWorker } from '../serve.ts';

const PAGES = ['/', '/compare', '/area/SRB'];
const ROUNDS = atMost(3);
const ALL_POINTS = 100;

type Reports = readonly PageReport[];

export const lighthouse: Experiment = {
	name: 'lighthouse',
	title: 'Lighthouse',
	note: 'As it comes, for a phone: 1.6 Mbit/s, 150 ms and a quarter of the processor, reckoned from what a fast machine did. A machine that does something else meanwhile costs the page points; the median of three.',
	async run(say) {
		const chromium = findChromium();
		const { what } = TIMED_GOALS['lighthouse-points'];
		if (chromium === null) return [rowOfSkipped(what, 'no Chromium')];
		if (!hasLighthouse()) {
			say(`SKIPPED: there is no Lighthouse: ${HOW_TO_GET_PEERS}`);
			return [rowOfSkipped(what, HOW_TO_GET_PEERS)];
		}
		return await withBuiltWorker((address) => openInTurns(chromium, address, say));
	}
};

async function openInTurns(chromium: string, address: string, say: Say): Promise<readonly Row[]> {
	const reports = new Map<string, PageReport[]>(PAGES.map((path) => [path, []]));
	for (let round = 0; round < ROUNDS; round += 1) {
		say(`round ${String(round + 1)} of ${String(ROUNDS)}`);
		for (const [path, own] of reports) own.push(await askLighthouse(chromium, address + path));
	}
	return [...reports].map(([path, own]) => toRow(path, own));
}

function toRow(path: string, reports: Reports): Row {
	const goal = TIMED_GOALS['lighthouse-points'];
	const points = Object.keys(reports[0]?.points ?? {}).map(
		(name) => [name, median(reports.map((each) => each.points[name] ?? Number.NaN))] as const
	);
	const short = ALL_POINTS - Math.min(...points.map(([, own]) => own));
	const of = (key: 'blocked' | 'largestPaint') =>
		formatQuantity(median(reports.map((each) => each[key])), 'milliseconds');
	const aside = [
		...points.map(([name, own]) => `${name} ${String(own)}`),
		`blocked ${of('blocked')}`,
		`largest paint ${of('largestPaint')}`
	].join('; ');
	return rowOfGoal(goal, short, { what: `\`${path}\`: ${goal.what}`, aside });
}
