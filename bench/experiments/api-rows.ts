/**
 * The API beside the same figures as rows of D1: one query, JSON made by SQLite itself. Inside the
 * worker, repeated; and as a client meets it, through wrangler, in turns.
 */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfPeer } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { compareRounds } from '../measure/against.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round, Tasks } from '../measure/alternate.ts';
import { PAST_MEMORY, openLoopback } from '../measure/loopback.ts';
import type { Loopback } from '../measure/loopback.ts';
import { mean, median, quantile } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withBenchWorker } from '../serve.ts';
import { EMPTY, QUESTIONS, QUESTION_NAMES } from './questions.ts';
import type { Question } from './questions.ts';

type Name = 'ours' | 'rows' | 'empty';

const ROWS: Readonly<Record<Question, string>> = {
	'2 areas × 18 years': '/bench/rows?release=2026-04&areas=XKX~SRB&first=2008&last=2025',
	'Western Balkans × all years':
		'/bench/rows?release=2026-04&areas=ALB~BIH~XKX~MNE~MKD~SRB&first=1900&last=2100'
};
const TITLES: Readonly<Record<Name, string>> = {
	ours: '**ours**, worked out anew',
	rows: 'rows of D1',
	empty: 'empty Hono route'
};
const FIGURES = 36;
const OUTSIDE = { rounds: atMost(7), turns: atMost(100, 20), warmUp: atMost(100, 20) };
const INSIDE = { rounds: atMost(7), turns: 3, warmUp: 1 };
/** Answers in one question to the worker, whose clock stands still while it computes. */
const TIMES = 50;
const SECOND = 1000;

export const apiRows: Experiment = {
	name: 'rows',
	title: 'The API beside rows of D1',
	note: 'The same figures in a table of D1 (local: the same workerd, SQLite), found by its primary key and made into JSON by SQLite in one query, as PostgREST has PostgreSQL do it; without a head that says measure, unit, release and names. Ours is asked past what it remembers. At Cloudflare a query of D1 travels to the database’s own place besides; in the worker’s memory nothing travels.',
	run: (say) =>
		withBenchWorker(async (address) => {
			await fill(address);
			const worker = openLoopback(address, PAST_MEMORY);
			const rows: Row[] = [];
			for (const question of QUESTION_NAMES) {
				say(question);
				const outside = await alternate(
					toTasks(worker, question, (path) => path),
					OUTSIDE
				);
				const inside = await alternate(toTasks(worker, question, toRepeated), INSIDE);
				rows.push(...toRows(question, outside, inside));
			}
			worker.close();
			return rows;
		})
};

/** @throws where the rows do not say as many figures as we */
async function fill(address: string): Promise<void> {
	const filled = await fetch(`${address}/bench/fill`, { method: 'POST' });
	if (!filled.ok) throw new Error(`the rows could not be written: ${await filled.text()}`);
	const rows: unknown = await (await fetch(address + ROWS['2 areas × 18 years'])).json();
	if (Array.isArray(rows) && rows.length === FIGURES) return;
	throw new Error(`not ${String(FIGURES)} rows: ${JSON.stringify(rows).slice(0, 200)}`);
}

function toTasks(
	worker: Loopback,
	question: Question,
	toAddress: (path: string) => string
): Tasks<Name> {
	const ask = (path: string) => () => worker.ask(toAddress(path));
	return { ours: ask(QUESTIONS[question]), rows: ask(ROWS[question]), empty: ask(EMPTY) };
}

function toRepeated(path: string): string {
	const query = new URLSearchParams({ path, times: String(TIMES) });
	return `/bench/repeat?${query.toString()}`;
}

function toRows(
	question: Question,
	outside: readonly Round<Name>[],
	inside: readonly Round<Name>[]
): readonly Row[] {
	const { times, aside } = compareRounds(inside, 'ours', 'rows');
	const what = `${TIMED_GOALS['answer-of-rows'].what}: ${question}`;
	return [
		...(Object.keys(TITLES) as readonly Name[]).map((name) => {
			const of = (share: number) => median(outside.map((round) => quantile(round[name], share)));
			const cost = median(inside.map((round) => median(round[name]))) / TIMES;
			const perSecond = median(outside.map((round) => SECOND / mean(round[name])));
			return rowOfPeer(`${question}: ${TITLES[name]}`, {
				'Inside the worker, an answer': formatQuantity(cost, 'milliseconds'),
				'Through wrangler, p50': formatQuantity(of(0.5), 'milliseconds'),
				p99: formatQuantity(of(0.99), 'milliseconds'),
				'One after the other': formatQuantity(perSecond, 'per-second')
			});
		}),
		rowOfGoal(TIMED_GOALS['answer-of-rows'], times, {
			what,
			aside: `${String(TIMES)} answers each: ${aside}`
		})
	];
}
