/**
 * The API in the built worker, where the edge cache answers before it: formats stay apart, 304 and
 * HEAD stay right, and nothing is kept that should not be.
 */
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it } from 'vitest';

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

/** `fetch` adds a Cache-Control of its own to a conditional request and so goes round the cache. */
async function ask(
	path: string,
	headers: OutgoingHttpHeaders = {},
	method = 'GET'
): Promise<Answer> {
	const asking = request(new URL(path, inject('address')), { headers, method });
	asking.end();
	const [answer] = (await once(asking, 'response')) as [IncomingMessage];
	return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

async function askUntilKept(path: string): Promise<Answer> {
	for (let tries = 0; tries < 50; tries += 1) {
		const answer = await ask(path);
		if (answer.headers['cf-cache-status'] === 'HIT') return answer;
	}
	throw new Error(`never kept: ${path}`);
}

/** Again and again, until an answer is of the kind; a slow machine may need more than one window. */
async function askUntil(
	headers: OutgoingHttpHeaders,
	isOfKind: (answer: Answer) => boolean
): Promise<Answer> {
	for (let batch = 0; batch < 60; batch += 1) {
		const asking = Array.from({ length: 50 }, () => ask('/api/v1/health', headers));
		const found = (await Promise.all(asking)).find(isOfKind);
		if (found !== undefined) return found;
	}
	throw new Error('no answer of the kind');
}

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04';
const JSON_PATH = `/api/v1/figures?${QUERY}`;
const CSV_PATH = `/api/v1/figures.csv?${QUERY}`;

describe('the API in the built worker', () => {
	it('answers the figures that the newspaper printed', async () => {
		const { body } = await ask(JSON_PATH);
		expect(body).toContain('"value":161.9895');
		expect(body).toContain('"at":"Constant (2023) US$!CA148"');
	});

	it('says the same from the edge cache, and keeps the formats apart', async () => {
		for (const [path, type] of [
			[JSON_PATH, 'application/json'],
			[CSV_PATH, 'text/csv']
		] as const) {
			const fresh = await ask(path, { 'Cache-Control': 'no-cache' });
			const kept = await askUntilKept(path);
			expect(kept.body).toBe(fresh.body);
			expect(kept.headers.etag).toBe(fresh.headers.etag);
			expect(kept.headers['content-type']).toContain(type);
			expect(kept.headers['access-control-allow-origin']).toBe('*');
		}
	});

	it('answers 304 from the edge cache and past it', async () => {
		const { headers } = await askUntilKept(JSON_PATH);
		for (const more of [{}, { 'Cache-Control': 'no-cache' }]) {
			const answer = await ask(JSON_PATH, { 'If-None-Match': headers.etag, ...more });
			expect(answer.status).toBe(304);
			expect(answer.body).toBe('');
			expect(answer.headers.etag).toBe(headers.etag);
		}
	});

	it('does not keep a 304 in place of the answer', async () => {
		const path = '/api/v1/figures?measure=sipri-milex.current-usd&areas=ALB&years=2024';
		expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(304);
		expect((await ask(path)).status).toBe(200);
	});

	it('answers HEAD, kept or not', async () => {
		const cold = '/api/v1/figures?measure=sipri-milex.current-usd&areas=MNE&years=2024';
		expect(await ask(cold, {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect((await ask(cold)).body).toContain('"MNE"');
		await askUntilKept(cold);
		expect(await ask(cold, {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
	});

	it.each(['/api/v1/health', '/api/v1/figures', '/api/v1/nothing'])(
		'never keeps %s',
		async (path) => {
			await ask(path);
			const { headers } = await ask(path);
			expect(headers['cf-cache-status']).not.toBe('HIT');
			expect(headers['cache-control']).toBe('no-store');
		}
	);

	it('says the policy from the edge cache too, and what one has left to nobody else', async () => {
		const path = '/api/v1/figures?measure=sipri-milex.per-capita&areas=ALB&years=2024';
		const mine = { 'CF-Connecting-IP': '192.0.2.10', 'Cache-Control': 'no-cache' };
		await askUntil(mine, ({ headers }) => /;r=\d{1,2};/.test(String(headers.ratelimit)));
		const warned = await ask(path, mine);
		expect(warned.headers.ratelimit).toMatch(/^"reads";r=\d{1,2};t=\d+$/);
		expect(warned.headers['cache-control']).toMatch(/^private, /);
		const kept = await askUntilKept(path);
		expect(kept.headers['ratelimit-policy']).toBe('"reads";q=600;w=60');
		expect(kept.headers.ratelimit).toBeUndefined();
	});

	it('answers 429 to who asks too much, and says when to come again', async () => {
		const mine = { 'CF-Connecting-IP': '192.0.2.11' };
		const refused = await askUntil(mine, ({ status }) => status === 429);
		expect(refused.headers['retry-after']).toMatch(/^\d+$/);
		expect(refused.headers.ratelimit).toMatch(/^"reads";r=0;t=\d+$/);
		expect(refused.headers['content-type']).toBe('application/problem+json');
		expect((await ask('/api/v1/health', { 'CF-Connecting-IP': '192.0.2.12' })).status).toBe(200);
	});

	it('refuses other methods itself', async () => {
		const answer = await ask('/api/v1/figures', {}, 'DELETE');
		expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
	});

	it('describes itself', async () => {
		const { body } = await ask('/api/v1/openapi.json');
		expect(JSON.parse(body)).toMatchObject({ openapi: '3.1.0' });
	});
});
