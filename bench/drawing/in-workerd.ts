/** Ours in workerd, without its way there and back; and PNG beside resvg alone on the same picture. */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round, Task } from '../measure/alternate.ts';
import { openLoopback } from '../measure/loopback.ts';
import { mean, median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withAlone } from '../serve.ts';
import { BENCH_WORKER } from '../worker/build-bench-worker.ts';
import { toDrawing } from './ours-in-node.ts';
import type { Step } from './ours-in-node.ts';

type Name = Step | 'png' | 'resvg';

const BOUNDS = { rounds: atMost(7), turns: 3, warmUp: 2 };
/** In one question: the clock of the worker stands still while it computes. */
const TIMES = 10;
const SECOND = 1000;
const PLACE = 'seven lines, 640 px, in workerd alone';

/** The bench worker must have been built. */
export async function drawInWorkerd(): Promise<readonly Row[]> {
	return await withAlone(BENCH_WORKER, async ({ address }) => {
		const worker = openLoopback(address);
		const draw =
			(name: Name): Task =>
			() =>
				worker.ask(toDrawing(name, TIMES));
		// PNG before resvg, which does not start the module by itself.
		const rounds = await alternate<Name>(
			{ png: draw('png'), resvg: draw('resvg'), address: draw('address'), svg: draw('svg') },
			BOUNDS
		);
		worker.close();
		return toRows(rounds);
	});
}

function toRows(rounds: readonly Round<Name>[]): readonly Row[] {
	const cost = (name: Name) => median(rounds.map((round) => mean(round[name]) / TIMES));
	const times = median(rounds.map((round) => mean(round.png) / mean(round.resvg)));
	const aside = `${formatQuantity(cost('png'), 'milliseconds')} against ${formatQuantity(cost('resvg'), 'milliseconds')} for the same SVG by resvg alone`;
	return [
		rowOf(`SVG of ${PLACE}: from the address`, SECOND / cost('address'), {
			unit: 'per-second',
			aside: `${formatQuantity(cost('address'), 'milliseconds')} each, of which drawing ${formatQuantity(cost('svg'), 'milliseconds')}`
		}),
		rowOf(`PNG of ${PLACE}`, SECOND / cost('png'), { unit: 'per-second' }),
		rowOfGoal(TIMED_GOALS['png-of-resvg'], times, { aside })
	];
}
