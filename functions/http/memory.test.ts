/** What the worker remembers, and what it must not. */
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { remembers } from './memory.ts';

/** Counts how often each path is really answered. */
function createCounter(cacheControl: string, mostBytes?: number) {
	const asked: string[] = [];
	const app = new Hono().use(remembers(mostBytes)).get('/:name', (c) => {
		asked.push(c.req.url);
		return c.body('12345', 200, { 'Cache-Control': cacheControl, ETag: '"a"' });
	});
	return { app, asked };
}

const LASTING = 'public, max-age=300';

describe(remembers, () => {
	it('answers again what it has answered, headers and all', async () => {
		const { app, asked } = createCounter(LASTING);
		const answers = [await app.request('/a'), await app.request('/a')];
		expect(asked).toHaveLength(1);
		for (const answer of answers) {
			expect(await answer.text()).toBe('12345');
			expect(answer.headers.get('ETag')).toBe('"a"');
			expect(answer.headers.get('Cache-Control')).toBe(LASTING);
		}
	});

	it.each(['no-store', 'public, no-cache'])('does not keep %s', async (cacheControl) => {
		const { app, asked } = createCounter(cacheControl);
		await app.request('/a');
		await app.request('/a');
		expect(asked).toHaveLength(2);
	});

	it('leaves questions with a condition to who knows them', async () => {
		const { app, asked } = createCounter(LASTING);
		await app.request('/a');
		await app.request('/a', { headers: { 'If-None-Match': '"a"' } });
		expect(asked).toHaveLength(2);
	});

	it('forgets the oldest when it has enough', async () => {
		const { app, asked } = createCounter(LASTING, 12);
		for (const path of ['/a', '/b', '/c', '/c', '/a']) await app.request(path);
		expect(asked.map((url) => new URL(url).pathname)).toEqual(['/a', '/b', '/c', '/a']);
	});
});
