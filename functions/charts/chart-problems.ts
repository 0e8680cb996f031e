/** What may be wrong with asking for a published chart. */
import type { Context } from 'hono';
import { answerProblem } from '../http/problem.ts';
import { answerTooMany } from '../http/limit-rate.ts';

const HOUR_S = 3600;

/** The same for an unknown id and for a wrong key: nobody learns which ids there are. */
export function answerNoChart(c: Context, id: string) {
	return answerProblem(c, 'not-found', { detail: `no chart for this id and key: ${id}` });
}

export function answerNoVersion(c: Context, latest: number) {
	const detail = `the chart has ${String(latest)} versions`;
	return answerProblem(c, 'not-found', { detail, param: 'v', value: c.req.query('v') ?? null });
}

export function answerGone(c: Context, id: string) {
	return answerProblem(c, 'gone', { detail: `its editor has taken this chart back: ${id}` });
}

export function answerFull(c: Context) {
	return answerTooMany(c, 'this copy takes no more charts for now: try again in an hour', HOUR_S);
}

export function answerManyVersions(c: Context, most: number) {
	const detail = `a chart has at most ${String(most)} versions: publish it anew`;
	return answerProblem(c, 'unfit-value', { detail });
}
