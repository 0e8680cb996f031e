/**
 * What an answer of the API costs beside an empty Hono route on the same workerd, asked in turns
 * over one open connection; and without that way, repeated inside the worker.
 */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { compareRounds } from '../measure/against.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round, Tasks } from '../measure/alternate.ts';
import { openLoopback } from '../measure/loopback.ts';
import type { Loopback } from '../measure/loopback.ts';
import { median } from '../measure/quantile.ts';
import { withBenchWorkerAlone } from '../serve.ts';
import { EMPTY, QUESTIONS, QUESTION_NAMES } from './questions.ts';
import type { Question } from './questions.ts';

type Name = 'empty' | Question;

const OUTSIDE = { rounds: 9, turns: 300, warmUp: 400 };
const INSIDE = { rounds: 7, turns: 3, warmUp: 1 };
/** Answers in one question to the worker. */
const TIMES = 200;
const MICROSECONDS = 1000;

export const apiAnswers: Experiment = {
	name: 'api',
	run: (say) =>
		withBenchWorkerAlone(async (address) => {
			const worker = openLoopback(address);
			say('beside an empty route');
			const outside = await alternate(
				toTasks(worker, (path) => path),
				OUTSIDE
			);
			say('inside the worker');
			const inside = await alternate(toTasks(worker, toRepeated), INSIDE);
			worker.close();
			return QUESTION_NAMES.flatMap((name) => [
				toOutsideRow(name, outside),
				toInsideRow(name, inside)
			]);
		})
};

function toTasks(worker: Loopback, toAddress: (path: string) => string): Tasks<Name> {
	const ask = (path: string) => () => worker.ask(toAddress(path));
	return {
		empty: ask(EMPTY),
		'2 areas × 18 years': ask(QUESTIONS['2 areas × 18 years']),
		'Western Balkans × all years': ask(QUESTIONS['Western Balkans × all years'])
	};
}

function toRepeated(path: string): string {
	const query = new URLSearchParams({ path, times: String(TIMES) });
	return `/bench/repeat?${query.toString()}`;
}

function toOutsideRow(name: Question, rounds: readonly Round<Name>[]): Row {
	const { times, aside } = compareRounds(rounds, name, 'empty');
	const what = `API, ${name}: p50 against an empty route, workerd alone`;
	return rowOfGoal(TIMED_GOALS['api-answer'], times, { what, aside });
}

function toInsideRow(name: Question, rounds: readonly Round<Name>[]): Row {
	const cost = (each: Name) =>
		(median(rounds.map((round) => median(round[each]))) / TIMES) * MICROSECONDS;
	return rowOf(`API, ${name}: inside the worker, an answer`, cost(name), {
		unit: 'microseconds',
		aside: `empty route ${formatQuantity(cost('empty'), 'microseconds')}`
	});
}
