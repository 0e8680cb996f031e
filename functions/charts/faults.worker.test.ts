/** What publishing does when the database is full or slow, and when the clock is wrong. */
import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import type { Fault } from '../http/faults.ts';
import type { ChartAnswer, ChartPublished } from './charts-schema.ts';
import { chartsRoutes } from './charts.ts';

const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024';

function post(body: object, key?: string): RequestInit {
	const headers = {
		'Content-Type': 'application/json',
		'CF-Connecting-IP': crypto.randomUUID(),
		...(key !== undefined && { Authorization: `Bearer ${key}` })
	};
	return { method: key === undefined ? 'POST' : 'PATCH', headers, body: JSON.stringify(body) };
}

describe('a full database', () => {
	const why = 'D1_ERROR: Exceeded maximum DB size: SQLITE_FULL';
	const full = new Proxy(env.DB, {
		get(db, name) {
			if (name === 'batch') return () => Promise.reject(new Error(why));
			const own: unknown = Reflect.get(db, name);
			return typeof own === 'function' ? (own.bind(db) as unknown) : own;
		}
	});

	it('is said without its insides, logged with them, and leaves no half of a chart', async () => {
		const faults: Fault[] = [];
		const app = createApp(shippedDataset, (fault) => faults.push(fault));
		const count = () => env.DB.prepare('SELECT COUNT(*) AS n FROM charts').first<number>('n');
		const before = await count();
		const answer = await app.request('http://localhost/api/v1/charts', post({ chart: CHART }), {
			...env,
			DB: full
		});
		expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30']);
		expect(await answer.text()).not.toContain('SQLITE');
		expect(faults.map(({ stack }) => stack).join()).toContain(why);
		expect(await count()).toBe(before);
	});

	it('still shows what was published', async () => {
		const app = createApp(shippedDataset, () => undefined);
		const sent = await app.request('http://localhost/api/v1/charts', post({ chart: CHART }), env);
		const { id } = (await sent.json()) as ChartPublished;
		const read = await app.request(
			`http://localhost/api/v1/charts/${id}`,
			{},
			{ ...env, DB: full }
		);
		expect(read.status).toBe(200);
	});
});

describe('a clock', () => {
	async function publishAndCorrect(times: readonly string[]) {
		let at = 0;
		const now = () => new Date(times[Math.min(at, times.length - 1)] ?? '');
		const routes = new Hono().route('/', chartsRoutes(shippedDataset, now));
		const first = await routes.request('/charts', post({ chart: CHART, title: 'first' }), env);
		const { id, edit_url } = (await first.json()) as ChartPublished;
		at = 1;
		const key = edit_url.split('#')[1] ?? '';
		await routes.request(`/charts/${id}`, post({ title: 'second' }, key), env);
		return (await (await routes.request(`/charts/${id}`, {}, env)).json()) as ChartAnswer;
	}

	it.each([
		['set back by years', ['2026-11-23T12:00:00Z', '1970-01-01T00:00:00Z']],
		['years ahead', ['2099-01-01T00:00:00Z', '2099-01-01T00:00:01Z']],
		['standing still', ['2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z']]
	])('%s does not change which version is the newest', async (_, times) => {
		const chart = await publishAndCorrect(times);
		expect([chart.version, chart.title]).toEqual([2, 'second']);
	});
});
