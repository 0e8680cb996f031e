/**
 * What an answer of the API costs beside an empty Hono route on the same workerd, asked in turns
 * over one open connection: from the worker's memory, as most are, and worked out anew; and without
 * that way, repeated inside the worker.
 */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { compareRounds } from '../measure/against.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round, Tasks } from '../measure/alternate.ts';
import { PAST_MEMORY, openLoopback } from '../measure/loopback.ts';
import type { Loopback } from '../measure/loopback.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withBenchWorkerAlone } from '../serve.ts';
import { EMPTY, QUESTIONS, QUESTION_NAMES } from './questions.ts';
import type { Question } from './questions.ts';

type Name = 'empty' | Question;
/** Whether the worker may answer from its memory. */
type From = 'memory' | 'figures';

const OUTSIDE = { rounds: atMost(9), turns: atMost(300, 50), warmUp: atMost(400, 50) };
const INSIDE = { rounds: atMost(7), turns: 3, warmUp: 1 };
/** Answers in one question to the worker. */
const TIMES = 200;
const MICROSECONDS = 1000;

export const apiAnswers: Experiment = {
	name: 'api',
	title: 'The API beside an empty route',
	note: 'Workerd alone: the API and an empty Hono route in one worker, asked in turns over one open connection. Inside the worker leaves the way there and back out: an answer’s own time.',
	run: (say) =>
		withBenchWorkerAlone(async (address) => {
			const worker = openLoopback(address);
			const anew = openLoopback(address, PAST_MEMORY);
			say('beside an empty route, from memory');
			const outside = await alternate(
				toTasks(worker, (path) => path),
				OUTSIDE
			);
			say('beside an empty route, worked out anew');
			const fresh = await alternate(
				toTasks(anew, (path) => path),
				OUTSIDE
			);
			say('inside the worker');
			const inside = await alternate(toTasks(worker, toRepeated), INSIDE);
			for (const each of [worker, anew]) each.close();
			return QUESTION_NAMES.flatMap((name) => [
				...toOutsideRows(name, outside, 'memory'),
				...toOutsideRows(name, fresh, 'figures'),
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

/** What is promised is promised of what the worker remembers; the rest is told. */
function toOutsideRows(name: Question, rounds: readonly Round<Name>[], from: From): readonly Row[] {
	const { times, mean, slowest, aside } = compareRounds(rounds, name, 'empty');
	const what = (measured: string) =>
		`API, ${name}, ${from === 'memory' ? 'from memory' : 'worked out anew'}: ${measured}, workerd alone`;
	const throughput = `${(100 / mean).toFixed(0)} % of the empty route's throughput`;
	const half = what('p50 against an empty route');
	const all = what('all turns against an empty route');
	if (from === 'figures') {
		return [
			rowOf(half, times, { unit: 'times', aside }),
			rowOf(all, mean, { unit: 'times', aside: throughput })
		];
	}
	return [
		rowOfGoal(TIMED_GOALS['api-answer'], times, { what: half, aside }),
		rowOfGoal(TIMED_GOALS['api-throughput'], mean, { what: all, aside: throughput }),
		rowOfGoal(TIMED_GOALS['api-slowest'], slowest, { what: what('p99') })
	];
}

function toInsideRow(name: Question, rounds: readonly Round<Name>[]): Row {
	const cost = (each: Name) =>
		(median(rounds.map((round) => median(round[each]))) / TIMES) * MICROSECONDS;
	return rowOf(`API, ${name}, worked out anew: inside the worker, an answer`, cost(name), {
		unit: 'microseconds',
		aside: `empty route ${formatQuantity(cost('empty'), 'microseconds')}`
	});
}
