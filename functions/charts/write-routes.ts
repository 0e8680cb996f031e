/** Publishing a chart, correcting it, and taking it back. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { keepNever } from '../http/freshness.ts';
import { refuseBody } from '../http/problem.ts';
import { isJson, readBody } from '../http/read-body.ts';
import { toChartAnswer, toChartPublished, toOrigin } from './chart-answers.ts';
import { ALLOWED_IN_BODIES, ChartBody, CorrectionBody } from './chart-body.ts';
import { answerFull, answerGone, answerManyVersions, answerNoChart } from './chart-problems.ts';
import { DESCRIBED } from './charts-described.ts';
import { findOwnChart, readEditKey } from './find-own-chart.ts';
import { openStore } from './open-store.ts';
import { MOST_VERSIONS, correctChart, isFull, publishChart } from './write-charts.ts';
import type { WriteMeans } from './write-charts.ts';

export function writeRoutes(dataset: Dataset, now: () => Date) {
	const toMeans = (c: Context): WriteMeans => ({ store: openStore(c), dataset, now });
	return new Hono()
		.post('/charts', DESCRIBED.publish, isJson, (c) => answerNew(c, toMeans(c)))
		.patch('/charts/:id', DESCRIBED.correct, isJson, (c) =>
			answerCorrected(c, c.req.param('id'), toMeans(c))
		)
		.delete('/charts/:id', DESCRIBED.delete, (c) =>
			answerDeleted(c, c.req.param('id'), toMeans(c))
		);
}

async function answerNew(c: Context, means: WriteMeans): Promise<Response> {
	const body = await readBody(c, ChartBody, ALLOWED_IN_BODIES);
	if (!body.ok) return refuseBody(c, body.problem);
	if (await isFull(means)) return answerFull(c);
	const made = await publishChart(body.value, means);
	if (!made.ok) return refuseBody(c, made.problem);
	const { id, key, version } = made.value;
	const answer = toChartPublished({ id, version, origin: toOrigin(c) }, key);
	keepNever(c);
	c.header('Location', answer.url);
	return c.json(answer, 201);
}

async function answerCorrected(c: Context, id: string, means: WriteMeans): Promise<Response> {
	const chart = await findOwnChart(means.store, id, readEditKey(c));
	if (chart === null) return answerNoChart(c, id);
	const { shown } = chart;
	if (shown === null) return answerGone(c, id);
	const body = await readBody(c, CorrectionBody, ALLOWED_IN_BODIES);
	if (!body.ok) return refuseBody(c, body.problem);
	if (chart.latest >= MOST_VERSIONS) return answerManyVersions(c, MOST_VERSIONS);
	if (await isFull(means)) return answerFull(c);
	const corrected = await correctChart({ ...chart, shown }, body.value, means);
	if (!corrected.ok) return refuseBody(c, corrected.problem);
	const version = corrected.value;
	if (version === null) return answerGone(c, id);
	keepNever(c);
	return c.json(toChartAnswer({ id, version, origin: toOrigin(c) }, version.version), 200);
}

async function answerDeleted(c: Context, id: string, means: WriteMeans): Promise<Response> {
	const chart = await findOwnChart(means.store, id, readEditKey(c));
	if (chart === null) return answerNoChart(c, id);
	if (chart.deleted !== null) return answerGone(c, id);
	await means.store.deleteChart(id, means.now().toISOString());
	keepNever(c);
	return c.body(null, 204);
}
