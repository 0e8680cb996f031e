/** The API as the product mounts it, beside an empty Hono route, in one worker: nothing around them. */
import { Hono } from 'hono';
import { createApp } from '../../functions/app.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';

const MOST_TIMES = 10_000;

const api = createApp(shippedDataset);
const empty = new Hono().get('/bench/empty', (c) => c.body(null, 200));

/** The API works each answer out anew: a tag that no answer has leads past what it remembers. */
const ANEW = { headers: { 'If-None-Match': '"none"' } };

/** Answers one question many times inside the worker: what an answer costs without its way here. */
const repeater = new Hono().get('/bench/repeat', async (c) => {
	const { path = '', times = '' } = c.req.query();
	const app = path.startsWith('/bench/') ? empty : api;
	const most = Math.min(Number.parseInt(times, 10), MOST_TIMES);
	for (let done = 0; done < most; done += 1) {
		const answer = await app.request(path, ANEW);
		if (answer.status !== 200) return c.text(`${path} answers ${String(answer.status)}`, 500);
		await answer.arrayBuffer();
	}
	return c.body(null, 200);
});

const worker = {
	fetch(request: Request): Response | Promise<Response> {
		const { pathname } = new URL(request.url);
		if (pathname === '/bench/empty') return empty.fetch(request);
		if (pathname === '/bench/repeat') return repeater.fetch(request);
		return api.fetch(request);
	}
};

// The runtime looks for a default export.
export { worker as default };
