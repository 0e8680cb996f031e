/** The start of the worker, as it would be uploaded, beside one of three lines: in workerd alone, in turns. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TIMED_GOALS } from '../budgets.ts';
import { bundleWorker } from '../bytes/bundle-worker.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Experiment } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { openLoopback } from '../measure/loopback.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withAlone, withFolder } from '../serve.ts';
import { START, writeDoor } from '../start/write-door.ts';
import { openInspector } from '../worker/open-inspector.ts';

interface Started {
	readonly milliseconds: number;
	readonly megabytes: number;
}

const ROUNDS = atMost(9, 2);
const MAIN = '_worker.js';
const THREE_LINES = 'export default {\n\tfetch: () => new Response(null)\n};\n';

export const start: Experiment = {
	name: 'start',
	title: 'The start of the worker',
	note: 'What a reader waits for where no copy of the worker is awake: reading and evaluating it, before the first answer, in a new workerd each time. Cloudflare refuses a worker whose start takes more than a second of processor (400 ms until October 2025). What it runs meanwhile is counted and has a budget in the tests.',
	run: (say) =>
		withFolder((product) =>
			withFolder(async (empty) => {
				await bundleWorker(product);
				dropOthers(product);
				writeDoor(product, MAIN);
				writeFileSync(join(empty, MAIN), THREE_LINES);
				writeDoor(empty, MAIN);
				const rounds: (readonly [Started, Started])[] = [];
				for (let round = 0; round < ROUNDS; round += 1) {
					say(`start ${String(round + 1)} of ${String(ROUNDS)}`);
					rounds.push([await startOnce(product), await startOnce(empty)]);
				}
				return toRows(rounds);
			})
		)
};

/** Source maps are uploaded beside the worker, not read by it. */
function dropOthers(folder: string): void {
	const others = readdirSync(folder).filter((name) => !/\.(js|wasm)$/.test(name));
	for (const name of others) rmSync(join(folder, name));
}

async function startOnce(folder: string): Promise<Started> {
	return await withAlone(folder, async (served) => {
		const worker = openLoopback(served.address);
		const begin = performance.now();
		await worker.ask(START);
		const milliseconds = performance.now() - begin;
		const inspector = await openInspector(served.inspector);
		const megabytes = await inspector.measureHeap(() => worker.ask(START));
		inspector.close();
		worker.close();
		return { milliseconds, megabytes };
	});
}

function toRows(rounds: readonly (readonly [Started, Started])[]) {
	const of = (which: 0 | 1, key: keyof Started) => median(rounds.map((round) => round[which][key]));
	return [
		rowOfGoal(TIMED_GOALS['start-time'], of(0, 'milliseconds'), {
			aside: `a worker of three lines: ${formatQuantity(of(1, 'milliseconds'), 'milliseconds')}`
		}),
		rowOf('the worker’s heap after its start', of(0, 'megabytes'), {
			unit: 'megabytes',
			aside: `a worker of three lines: ${formatQuantity(of(1, 'megabytes'), 'megabytes')}`
		})
	];
}
