/**
 * The API as the product mounts it, beside an empty Hono route, rows of D1 and the drawing of pictures,
 * in one worker: nothing around them.
 */
import type { D1Database } from '@cloudflare/workers-types';
import { Hono } from 'hono';
import { createApp } from '../../functions/app.ts';
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { drawingRoutes } from './drawing.ts';
import { fillRows, rowRoutes } from './rows.ts';

interface Env {
	readonly DB: D1Database;
}

const MOST_TIMES = 10_000;

const api = createApp(shippedDataset);

/** The API works each answer out anew: a tag that no answer has leads past what it remembers. */
const ANEW = { headers: { 'If-None-Match': '"none"' } };

const bench = new Hono<{ Bindings: Env }>()
	.get('/bench/empty', (c) => c.body(null, 200))
	.route('/', rowRoutes())
	.route('/', drawingRoutes(askView))
	.post('/bench/fill', async (c) => {
		await fillRows(c.env.DB, shippedDataset);
		return c.body(null, 200);
	});

/** Answers one question many times inside the worker: what an answer costs without its way here. */
const repeater = new Hono<{ Bindings: Env }>().get('/bench/repeat', async (c) => {
	const { path = '', times = '' } = c.req.query();
	const app = path.startsWith('/bench/') ? bench : api;
	const most = Math.min(Number.parseInt(times, 10), MOST_TIMES);
	for (let done = 0; done < most; done += 1) {
		const answer = await app.request(path, ANEW, c.env);
		if (answer.status !== 200) return c.text(`${path} answers ${String(answer.status)}`, 500);
		await answer.arrayBuffer();
	}
	return c.body(null, 200);
});

async function askView(query: string): Promise<ChartView> {
	const answer = await api.request(`/api/v1/compare?${query}`, ANEW);
	if (answer.status !== 200) throw new Error(await answer.text());
	return (await answer.json()) as ChartView;
}

const worker = {
	fetch(request: Request, env: Env): Response | Promise<Response> {
		const { pathname } = new URL(request.url);
		if (pathname === '/bench/repeat') return repeater.fetch(request, env);
		if (pathname.startsWith('/bench/')) return bench.fetch(request, env);
		return api.fetch(request);
	}
};

// The runtime looks for a default export.
export { worker as default };
