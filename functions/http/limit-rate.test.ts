/** What an asker is told of its quota, and what is never told to another. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { limitsReads } from './limit-rate.ts';
import { remembers } from './memory.ts';
import { Problem } from './problem.ts';
import { createRateLimit } from './rate-limit.ts';

const LASTING = 'public, max-age=300';

function createReader(most: number, cacheControl: string) {
	const limit = createRateLimit({ name: 'reads', most, now: () => 0 });
	return new Hono()
		.use(limitsReads(limit), remembers())
		.get('/a', (c) => c.body('a', 200, { 'Cache-Control': cacheControl }));
}

type Reader = ReturnType<typeof createReader>;

function ask(app: Reader, address: string, env = {}) {
	return app.request('/a', { headers: { 'CF-Connecting-IP': address } }, env);
}

async function askTimes(app: Reader, times: number) {
	const answers: Response[] = [];
	for (let at = 0; at < times; at += 1) answers.push(await ask(app, '192.0.2.1'));
	return answers;
}

describe(limitsReads, () => {
	it('says the policy to all', async () => {
		const answer = await ask(createReader(600, LASTING), '192.0.2.1');
		expect(answer.headers.get('RateLimit-Policy')).toBe('"reads";q=600;w=60');
	});

	it('says what is left where no cache keeps the answer', async () => {
		const answer = await ask(createReader(600, 'no-store'), '192.0.2.1');
		expect(answer.headers.get('RateLimit')).toBe('"reads";r=599;t=60');
	});

	it('leaves an answer that caches share as it is for everybody', async () => {
		const [first] = await askTimes(createReader(600, LASTING), 1);
		expect(first?.headers.has('RateLimit')).toBe(false);
		expect(first?.headers.get('Cache-Control')).toBe(LASTING);
	});

	it('warns who is in the last fifth, in an answer of its own', async () => {
		const answers = await askTimes(createReader(10, LASTING), 9);
		expect(answers.map(({ headers }) => headers.get('RateLimit')).slice(7)).toEqual([
			null,
			'"reads";r=1;t=60'
		]);
		expect(answers[8]?.headers.get('Cache-Control')).toBe('private, max-age=300');
	});

	it('tells nobody what another has left, also from memory', async () => {
		const app = createReader(10, LASTING);
		await askTimes(app, 10);
		const other = await ask(app, '192.0.2.2');
		expect(other.headers.has('RateLimit')).toBe(false);
		expect(other.headers.get('Cache-Control')).toBe(LASTING);
	});

	it('refuses what is too many, and says when to come again', async () => {
		const [, , refused] = await askTimes(createReader(2, LASTING), 3);
		expect(refused?.status).toBe(429);
		expect(refused?.headers.get('Retry-After')).toBe('60');
		expect(refused?.headers.get('RateLimit')).toBe('"reads";r=0;t=60');
		expect(refused?.headers.get('Cache-Control')).toBe('no-store');
		const problem = v.parse(Problem, await refused?.json());
		expect(problem.type).toBe('/api/v1/problems/too-many');
	});

	it('asks Cloudflare’s limiter where there is one', async () => {
		const asked: string[] = [];
		const limit = ({ key }: { key: string }) => {
			asked.push(key);
			return Promise.resolve({ success: false });
		};
		const app = createReader(600, LASTING);
		expect((await ask(app, '2001:db8::1', { READ_LIMIT: { limit } })).status).toBe(429);
		expect(asked).toEqual(['2001:db8:0:0']);
	});

	it('does not count this machine, but tells it the policy', async () => {
		const app = createReader(1, LASTING);
		const answers = [await ask(app, '127.0.0.1'), await ask(app, '127.0.0.1')];
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(answers[1]?.headers.get('RateLimit-Policy')).toBe('"reads";q=1;w=60');
	});

	it('does not count the pages of this copy, which have no address', async () => {
		const app = createReader(1, LASTING);
		const answers = [await app.request('/a'), await app.request('/a'), await app.request('/a')];
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
	});
});

describe('the API', () => {
	it('takes ten questions a second from one address, and then says so', async () => {
		const app = createApp(shippedDataset);
		const headers = { 'CF-Connecting-IP': '192.0.2.1' };
		const answer = await app.request('/api/v1/health', { headers });
		expect(answer.headers.get('RateLimit-Policy')).toBe('"reads";q=600;w=60');
		expect(answer.headers.get('RateLimit')).toMatch(/^"reads";r=599;t=\d+$/);
	});
});
