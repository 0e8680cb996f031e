/** What a picture costs the built product, past its edge cache: SVG and PNG, and the first PNG. */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Row, Say } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round } from '../measure/alternate.ts';
import { PAST_CACHE, openLoopback } from '../measure/loopback.ts';
import { mean, median, quantile } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withBuiltWorker } from '../serve.ts';

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025&width=1200';
const BOUNDS = { rounds: atMost(5), turns: atMost(20, 5), warmUp: 5 };
const STARTS = atMost(3);
const SECOND = 1000;

export async function drawServed(say: Say): Promise<readonly Row[]> {
	say('as served, one picture after the other');
	const rounds = await withBuiltWorker(drawInTurns);
	const first: number[] = [];
	while (first.length < STARTS) {
		say(`start ${String(first.length + 1)} of ${String(STARTS)}, and its first PNG`);
		first.push(await withBuiltWorker(drawFirst));
	}
	const aside = `median of ${String(STARTS)} starts: ${first.map((each) => formatQuantity(each, 'milliseconds')).join(', ')}`;
	return [
		toRow('SVG', rounds, 'svg'),
		toRow('PNG', rounds, 'png'),
		rowOfGoal(TIMED_GOALS['png-drawing'], toHalf(rounds, 'png'), {
			aside: 'the way there and back included'
		}),
		rowOf('drawing: the first PNG after a start', median(first), { unit: 'milliseconds', aside })
	];
}

async function drawInTurns(address: string) {
	const product = openLoopback(address, PAST_CACHE);
	const draw = (kind: 'svg' | 'png') => () => product.ask(`/chart.${kind}?${CHART}`);
	const rounds = await alternate({ svg: draw('svg'), png: draw('png') }, BOUNDS);
	product.close();
	return rounds;
}

async function drawFirst(address: string): Promise<number> {
	const product = openLoopback(address, PAST_CACHE);
	const start = performance.now();
	await product.ask(`/chart.png?${CHART}`);
	product.close();
	return performance.now() - start;
}

function toRow(title: string, rounds: readonly Round<'svg' | 'png'>[], kind: 'svg' | 'png'): Row {
	const half = toHalf(rounds, kind);
	const perSecond = median(rounds.map((round) => SECOND / mean(round[kind])));
	return rowOf(`drawing: ${title} of two lines, 1200 px`, perSecond, {
		unit: 'per-second',
		aside: `p50 ${formatQuantity(half, 'milliseconds')}, one after the other, the way there and back included`
	});
}

function toHalf(rounds: readonly Round<'svg' | 'png'>[], kind: 'svg' | 'png'): number {
	return median(rounds.map((round) => quantile(round[kind], 0.5)));
}
