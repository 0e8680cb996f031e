/**
 * The same questions as a client of `npm start` asks them: through wrangler, of the API by itself and
 * of the whole product, past its edge cache and from it.
 */
import { TIMED_GOALS } from '../budgets.ts';
import { rowOf, rowOfGoal } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { compareRounds } from '../measure/against.ts';
import { alternate } from '../measure/alternate.ts';
import type { Round } from '../measure/alternate.ts';
import { PAST_CACHE, openLoopback } from '../measure/loopback.ts';
import { atMost } from '../measure/rounds.ts';
import { withBenchWorker, withBuiltWorker } from '../serve.ts';
import { EMPTY, QUESTIONS, QUESTION_NAMES } from './questions.ts';
import type { Question } from './questions.ts';

type Name = 'empty' | 'api' | 'product' | 'cached';

const BOUNDS = { rounds: atMost(7), turns: atMost(120, 20), warmUp: atMost(150, 20) };

export const apiServed: Experiment = {
	name: 'served-api',
	title: 'The API as it is served',
	note: 'What a client of `npm start` sees. Wrangler’s proxy costs both sides a few milliseconds and so flatters the ratio; the local edge cache is a simulation on disk, and Cloudflare’s is not measured.',
	run: (say) =>
		withBenchWorker((bench) =>
			withBuiltWorker(async (product) => {
				const rows: Row[] = [];
				for (const name of QUESTION_NAMES) {
					say(name);
					rows.push(...toRows(name, await askInTurns(QUESTIONS[name], bench, product)));
				}
				return rows;
			})
		)
};

async function askInTurns(path: string, bench: string, product: string) {
	const [alone, whole] = [openLoopback(bench), openLoopback(product)];
	const pastCache = openLoopback(product, PAST_CACHE);
	const rounds = await alternate<Name>(
		{
			empty: () => alone.ask(EMPTY),
			api: () => alone.ask(path),
			product: () => pastCache.ask(path),
			cached: () => whole.ask(path)
		},
		BOUNDS
	);
	for (const each of [alone, whole, pastCache]) each.close();
	return rounds;
}

function toRows(question: Question, rounds: readonly Round<Name>[]): readonly Row[] {
	const start = `API, ${question}: p50 against an empty route, `;
	const compare = (name: Name) => compareRounds(rounds, name, 'empty');
	const { times, aside } = compare('api');
	return [
		rowOfGoal(TIMED_GOALS['api-answer'], times, { what: `${start}through wrangler`, aside }),
		...(['product', 'cached'] as const).map((name) => {
			const place = name === 'cached' ? 'from its local edge cache' : 'past its edge cache';
			const found = compare(name);
			return rowOf(`${start}the product ${place}`, found.times, {
				unit: 'times',
				aside: found.aside
			});
		})
	];
}
