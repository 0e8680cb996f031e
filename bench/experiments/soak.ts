/**
 * Readers of all kinds ask the built product, as many questions as half an hour brings, with charts
 * published among them; beside it an empty route by the same wrangler. What the worker still holds is
 * measured on its heap, after each step: the local server's own memory grows whatever a worker does.
 */
import { MEMORY_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfPeer } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { quantile } from '../measure/quantile.ts';
import { isQuick } from '../measure/rounds.ts';
import { withInspected } from '../serve.ts';
import { findGrowth } from '../soak/judge-growth.ts';
import { askOne, fillMemory } from '../soak/soak-questions.ts';
import { soakWorker } from '../soak/soak-worker.ts';
import type { Soaked, Step } from '../soak/soak-worker.ts';
import { EMPTY } from './questions.ts';

/** Two answers a second, for half an hour. */
const USUAL = 3600;
const QUICK = 400;
const STEPS = 8;
/** The product's own, which asks nothing of figures or storage. */
const LIGHT = '/api/v1/sources';

export const soak: Experiment = {
	name: 'soak',
	title: 'A soak',
	note: `${String(USUAL)} answers, as half an hour brings them at two a second, to six readers at once: pages, embeds, SVG, PNG, tables, CSV, claims, mistakes, and charts that are published and looked at; each past the edge cache, after 10 MB of other answers have filled what the worker may remember. **Heap** is what the worker holds when all garbage is gone, by workerd’s inspector; **process** is workerd itself, which grows for an empty route too.`,
	run: (say) => runSoak(isQuick ? QUICK : USUAL, say)
};

/** @param count answers, in eight steps */
export async function runSoak(count: number, say: (line: string) => void): Promise<readonly Row[]> {
	const answersOfStep = Math.ceil(count / STEPS);
	say('an empty route');
	const empty = await withInspected('bench', (served) =>
		soakWorker(served, { steps: STEPS, answersOfStep, ask: askEmpty, light: EMPTY })
	);
	say('the product');
	const product = await withInspected('product', (served) =>
		soakWorker(served, {
			steps: STEPS,
			answersOfStep,
			ask: askOne,
			light: LIGHT,
			fill: fillMemory
		})
	);
	for (const error of product.errors.slice(0, 10)) say(error);
	return [...product.steps.map((step, at) => toRow(step, empty.steps[at])), ...judge(product)];
}

async function askEmpty(address: string): Promise<string | null> {
	const answer = await fetch(address + EMPTY);
	await answer.arrayBuffer();
	return answer.status === 200 ? null : `${EMPTY} answers ${String(answer.status)}`;
}

function toRow({ asked, times, heap, resident }: Step, empty: Step | undefined): Row {
	const megabytes = (value: number | null | undefined) =>
		typeof value === 'number' ? formatQuantity(value, 'megabytes') : 'not told here';
	return rowOfPeer(`${String(asked)} answers`, {
		p50: formatQuantity(quantile(times, 0.5), 'milliseconds'),
		p99: formatQuantity(quantile(times, 0.99), 'milliseconds'),
		Heap: megabytes(heap),
		Process: megabytes(resident),
		'Empty route: heap': megabytes(empty?.heap),
		'Its process': megabytes(empty?.resident)
	});
}

function judge({ steps, errors }: Soaked): readonly Row[] {
	const most = Math.max(...steps.map(({ heap }) => heap));
	return [
		rowOfGoal(MEMORY_GOALS['soak-errors'], errors.length, { aside: errors[0] ?? '' }),
		rowOfGoal(MEMORY_GOALS['heap-growth'], findGrowth(steps), {
			aside: 'the line through the second half of the steps'
		}),
		rowOfGoal(MEMORY_GOALS['heap-most'], most, { aside: 'after garbage collection' })
	];
}
