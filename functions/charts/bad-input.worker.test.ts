/** What should not be published is refused with a word why; what may be is kept letter by letter. */
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import type { Fault } from '../http/faults.ts';
import type { Problem } from '../http/problem.ts';
import { chartsRoutes } from './charts.ts';
import type { ChartAnswer, ChartPublished } from './charts-schema.ts';

const faults: Fault[] = [];
const app = createApp(shippedDataset, (fault) => faults.push(fault));
const CHART = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024';
const RUNS = 60;

const anyUnit = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const halfCharacter = fc.constantFrom('\ud800', '\udfff');

interface Sending {
	readonly headers?: Readonly<Record<string, string>>;
	readonly bindings?: object;
}

async function post(body: unknown, { headers, bindings = env }: Sending = {}) {
	const sent = { 'Content-Type': 'application/json', 'CF-Connecting-IP': crypto.randomUUID() };
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const init = { method: 'POST', headers: { ...sent, ...headers }, body: text };
	return await app.request('http://localhost/api/v1/charts', init, bindings);
}

async function refuse(body: unknown, sending?: Sending): Promise<Problem> {
	const answer = await post(body, sending);
	expect(answer.headers.get('Cache-Control')).toBe('no-store');
	expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
	return (await answer.json()) as Problem;
}

async function publishAndRead(body: object): Promise<ChartAnswer> {
	const published = (await (await post(body)).json()) as ChartPublished;
	const answer = await app.request(`http://localhost/api/v1/charts/${published.id}`, {}, env);
	return (await answer.json()) as ChartAnswer;
}

describe('words', () => {
	it.each([
		['a control character', 'two\u0007budgets', 'control or direction'],
		['a line break', 'two\nbudgets', 'control or direction'],
		['a right-to-left override', 'two \u202estegdub', 'control or direction'],
		['half a character', 'two \ud800', 'control or direction'],
		['an isolate', '\u2066two', 'control or direction'],
		['ten thousand characters', 'x'.repeat(10_000), 'at most 200']
	])('with %s are refused', async (_, title, why) => {
		const problem = await refuse({ chart: CHART, title });
		expect(problem).toMatchObject({ status: 400, param: 'title' });
		expect(problem.detail).toContain(why);
		expect(JSON.stringify(problem).length).toBeLessThan(1000);
	});

	it.each([
		'<script>alert(1)</script>',
		`"><img src=x onerror='alert(1)'>`,
		'Буџет Србије & Kosova — 50 % “više”',
		'ميزانية الدفاع',
		'🇽🇰 vs 🇷🇸',
		"Robert'); DROP TABLE charts;--",
		'{"title": null}',
		'a&areas=ALB#x'
	])('are kept as they are: %s', async (title) => {
		const { title: kept, chart } = await publishAndRead({ chart: CHART, title, note: title });
		expect(kept).toBe(title);
		expect(new URLSearchParams(chart).get('title')).toBe(title);
		expect(new URLSearchParams(chart).get('areas')).toBe('XKX~SRB');
	});

	it('of any kind are kept letter by letter, or refused', async () => {
		const words = fc.string({
			unit: fc.oneof({ arbitrary: anyUnit, weight: 50 }, { arbitrary: halfCharacter, weight: 1 }),
			maxLength: 40
		});
		await fc.assert(
			fc.asyncProperty(words, async (title) => {
				const answer = await post({ chart: CHART, title });
				expect([201, 400]).toContain(answer.status);
				if (answer.status === 400) return;
				const { id } = (await answer.json()) as ChartPublished;
				const read = await app.request(`http://localhost/api/v1/charts/${id}`, {}, env);
				const kept = ((await read.json()) as ChartAnswer).title;
				expect(kept ?? '').toBe(title.trim());
			}),
			{ numRuns: RUNS }
		);
	});
});

describe('events', () => {
	it.each([
		['a year that is none', [{ year: 20.5, text: 'x' }], 'events'],
		['a year of another age', [{ year: 1066, text: 'x' }], 'events'],
		['no words', [{ year: 2022, text: ' ' }], 'events'],
		['a control character', [{ year: 2022, text: 'a\u0007' }], 'events'],
		['the mark that parts events', [{ year: 2022, text: 'a~b' }], 'events'],
		['more than a chart holds', Array(9).fill({ year: 2022, text: 'x' }), 'events'],
		['something else', [{ year: 2022, text: 'x', colour: 'red' }], 'events'],
		['a line without a year', '2022:Invasion~Crimea', 'events']
	])('with %s are refused', async (_, events, param) => {
		expect(await refuse({ chart: CHART, events })).toMatchObject({ status: 400, param });
	});
});

describe('events that fit', () => {
	it('are taken as a list and as in an address, and are drawn', async () => {
		const events = [{ year: 2022, text: 'Invasion of Ukraine' }];
		for (const said of [events, '2022:Invasion of Ukraine']) {
			const kept = await publishAndRead({ chart: CHART, events: said });
			expect(kept.events).toEqual(events);
			expect(new URLSearchParams(kept.chart).get('events')).toBe('2022:Invasion of Ukraine');
		}
	});

	it('have nowhere to stand in bars', async () => {
		const chart = 'measure=sipri-milex.constant-usd&years=2024';
		const problem = await refuse({ chart, events: '2022:Invasion of Ukraine' });
		expect(problem).toMatchObject({ status: 400, param: 'events' });
	});
});

describe('a chart', () => {
	it.each([
		['measure=sipri-milex.constant-usd&areas=KOS', 'did you mean XKX?'],
		['measure=gdp', 'unknown measure: gdp'],
		['areas=XKX', 'measure is missing'],
		['measure=sipri-milex.local-currency&areas=XKX~SRB', 'cannot stand on one axis'],
		[`${CHART}&release=1999-01`, 'unknown release'],
		[`${CHART}&colour=red`, 'unknown key: colour'],
		['', 'measure is missing'],
		[`${CHART}&note=${'x'.repeat(3000)}`, 'at most 2000']
	])('that cannot be drawn is refused: %s', async (chart, why) => {
		const problem = await refuse({ chart });
		expect(problem).toMatchObject({ status: 400, param: 'chart' });
		expect(problem.detail).toContain(why);
	});
});

describe('a body', () => {
	it.each([
		['no JSON', '{"chart":', 'body'],
		['a list', '[]', 'chart'],
		['null', 'null', 'body'],
		['without a chart', '{}', 'chart'],
		['with a key that is none', { chart: CHART, id: 'mine' }, 'id'],
		['with __proto__', `{"chart":"${CHART}","__proto__":{"x":1}}`, '__proto__']
	])('that is %s is refused', async (_, body, param) => {
		expect(await refuse(body)).toMatchObject({ status: 400, param });
	});

	it('that is larger than any chart is refused unread', async () => {
		expect(await refuse('x'.repeat(20_000))).toMatchObject({ status: 413 });
	});

	it('that does not say it is JSON is refused, so that no form of another site can write', async () => {
		for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
			const headers = { 'Content-Type': type };
			expect(await refuse({ chart: CHART }, { headers })).toMatchObject({ status: 415 });
		}
	});
});

describe('writing', () => {
	it('is not for pages of another origin', async () => {
		const headers = { Origin: 'https://elsewhere.example' };
		expect(await refuse({ chart: CHART }, { headers })).toMatchObject({ status: 403 });
		expect((await post({ chart: CHART }, { headers: { Origin: 'null' } })).status).toBe(403);
		expect((await post({ chart: CHART }, { headers: { Origin: 'http://localhost' } })).status).toBe(
			201
		);
	});

	it('too often from one address has to wait', async () => {
		const headers = { 'CF-Connecting-IP': '2001:db8::7' };
		const statuses = [];
		for (let at = 0; at < 22; at += 1) {
			statuses.push((await post({ chart: CHART }, { headers })).status);
		}
		expect(statuses.indexOf(429)).toBe(20);
		const late = await post({ chart: CHART }, { headers });
		expect(late.headers.get('Retry-After')).toMatch(/^([1-9]|[1-5]\d|60)$/);
		expect(late.headers.get('RateLimit')).toMatch(/^"writes";r=0;t=\d+$/);
	});

	it('asks Cloudflare’s limiter where this copy has one', async () => {
		const limit = { limit: () => Promise.resolve({ success: false }) };
		const bindings = { ...env, WRITE_LIMIT: limit };
		expect((await post({ chart: CHART }, { bindings })).status).toBe(429);
	});

	it('ends for an hour when more was written than people write', async () => {
		const now = () => new Date('2031-01-01T12:00:00Z');
		const routes = new Hono().route('/', chartsRoutes(shippedDataset, now));
		const fill = `INSERT INTO chart_versions
			WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
			SELECT 'full', i, NULL, NULL, '[]', 'measure=x', NULL, '2031-01-01T11:30:00Z' FROM n`;
		await env.DB.prepare(`INSERT INTO charts VALUES ('full', '', '2031-01-01', NULL)`).run();
		await env.DB.prepare(fill).run();
		const init = {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ chart: CHART })
		};
		const answer = await routes.request('/charts', init, env);
		expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '3600']);
		await env.DB.prepare(`DELETE FROM chart_versions WHERE chart = 'full'`).run();
		await env.DB.prepare(`DELETE FROM charts WHERE id = 'full'`).run();
	});
});

describe('a database that is away', () => {
	it.each([
		['not bound', {}],
		['failing', { DB: { prepare: () => broken(() => Promise.reject(new Error('secret'))) } }],
		['silent', { DB: { prepare: () => broken(() => new Promise(() => undefined)) } }]
	])('and %s is a problem of ours, soon, without its insides', async (_, bindings) => {
		faults.length = 0;
		const start = Date.now();
		const answer = await app.request('http://localhost/api/v1/charts/0000000000', {}, bindings);
		expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30']);
		expect(Date.now() - start).toBeLessThan(2500);
		expect(await answer.text()).not.toContain('secret');
		expect(faults).toHaveLength(1);
	});
});

function broken(first: () => Promise<unknown>) {
	const statement = { bind: () => statement, first };
	return statement;
}
