/**
 * What the check of claims costs inside the worker: a sentence with two claims, and the longest text
 * that is taken, full of numbers.
 */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { openLoopback } from '../measure/loopback.ts';
import { median } from '../measure/quantile.ts';
import { atMost } from '../measure/rounds.ts';
import { withBenchWorkerAlone } from '../serve.ts';

const SENTENCE =
	'According to SIPRI, Kosovo allocated around $162 million to defense in 2024, while Serbia allocated around $2.2 billion.';
const MOST_CHARACTERS = 10_240;
const LONGEST = SENTENCE.repeat(Math.floor(MOST_CHARACTERS / SENTENCE.length));

const TEXTS = { 'a sentence with two claims': SENTENCE, 'ten kilobytes of claims': LONGEST };
/** Answers in one question to the worker, whose clock stands still while it computes. */
const TIMES = 20;
const ROUNDS = atMost(15, 3);
const WARM_UP = 3;

export const claims: Experiment = {
	name: 'claims',
	title: 'Checking claims',
	note: 'Inside the worker, twenty answers to a question.',
	run: (say) =>
		withBenchWorkerAlone(async (address) => {
			const worker = openLoopback(address);
			const rows: Row[] = [];
			for (const [name, text] of Object.entries(TEXTS)) {
				say(name);
				const times: number[] = [];
				for (let round = -WARM_UP; round < ROUNDS; round += 1) {
					const start = performance.now();
					await worker.ask(toRepeated(text));
					if (round >= 0) times.push((performance.now() - start) / TIMES);
				}
				const what = `Claim check, ${name}: an answer, inside the worker`;
				rows.push(rowOfGoal(TIMED_GOALS['claims-answer'], median(times), { what }));
			}
			worker.close();
			return rows;
		})
};

function toRepeated(text: string): string {
	const path = `/api/v1/claims?${new URLSearchParams({ text }).toString()}`;
	const query = new URLSearchParams({ path, times: String(TIMES) });
	return `/bench/repeat?${query.toString()}`;
}
