/** Reading published charts: one by its id, and whole histories by their edit keys. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { NO_FIELDS, asks } from '../http/ask.ts';
import { keepNever, keepUntilCorrected } from '../http/freshness.ts';
import { refuseBody } from '../http/problem.ts';
import { isJson, readBody } from '../http/read-body.ts';
import { toChartAnswer, toExported, toOrigin } from './chart-answers.ts';
import { ALLOWED_IN_BODIES, ExportBody } from './chart-body.ts';
import { answerGone, answerNoChart, answerNoVersion } from './chart-problems.ts';
import type { ChartExport } from './charts-schema.ts';
import { DESCRIBED, READ_FIELDS } from './charts-described.ts';
import { findOwnChart, readEditKey } from './find-own-chart.ts';
import { openStore } from './open-store.ts';

export function readRoutes() {
	return new Hono()
		.get('/charts/:id', DESCRIBED.read, asks(READ_FIELDS), async (c) => {
			const id = c.req.param('id');
			const { v: version = null } = c.req.valid('query');
			const chart = await openStore(c).findChart(id, version);
			if (chart === null) return answerNoChart(c, id);
			if (chart.deleted !== null) return answerGone(c, id);
			if (chart.shown === null) return answerNoVersion(c, chart.latest);
			keepUntilCorrected(c);
			const published = { id, version: chart.shown, origin: toOrigin(c) };
			return c.json(toChartAnswer(published, chart.latest), 200);
		})
		.get('/charts/:id/export', DESCRIBED.export, asks(NO_FIELDS), async (c) => {
			return await exportCharts(c, [{ id: c.req.param('id'), key: readEditKey(c) }]);
		})
		.post('/charts/export', DESCRIBED.exportMany, isJson, async (c) => {
			const body = await readBody(c, ExportBody, ALLOWED_IN_BODIES);
			if (!body.ok) return refuseBody(c, body.problem);
			return await exportCharts(c, body.value.charts);
		});
}

/** All or none: a half export looks like a whole one. */
async function exportCharts(
	c: Context,
	asked: readonly { readonly id: string; readonly key: string }[]
): Promise<Response> {
	const store = openStore(c);
	const charts: ChartExport['charts'] = [];
	for (const { id, key } of asked) {
		const chart = await findOwnChart(store, id, key);
		if (chart === null) return answerNoChart(c, id);
		if (chart.deleted !== null) return answerGone(c, id);
		charts.push(toExported(chart, await store.listVersions(id), toOrigin(c)));
	}
	keepNever(c);
	c.header('Content-Disposition', 'attachment; filename="bilans-charts.json"');
	return c.json({ charts } satisfies ChartExport, 200);
}
