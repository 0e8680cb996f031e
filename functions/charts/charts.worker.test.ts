/** Published charts in the runtime that serves them, with a real database. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import type { ChartAnswer, ChartExport, ChartPublished } from './charts-schema.ts';

const app = createApp(shippedDataset, (fault) => {
	throw new Error(`${fault.method} ${fault.path}: ${fault.message}`);
});
const ORIGIN = 'http://localhost';
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024';

interface Sending {
	readonly body?: unknown;
	readonly key?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Each from an address of its own, so that no test uses up another's writes. */
async function send(method: string, path: string, { body, key, headers }: Sending = {}) {
	const sent = {
		'CF-Connecting-IP': crypto.randomUUID(),
		...(body !== undefined && { 'Content-Type': 'application/json' }),
		...(key !== undefined && { Authorization: `Bearer ${key}` }),
		...headers
	};
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const init = { method, headers: sent, ...(body !== undefined && { body: text }) };
	return await app.request(`${ORIGIN}/api/v1${path}`, init, env);
}

async function publish(more: object = {}) {
	const answer = await send('POST', '/charts', { body: { chart: QUERY, ...more } });
	expect(answer.status).toBe(201);
	const published = (await answer.json()) as ChartPublished;
	return { ...published, key: published.edit_url.split('#')[1] ?? '' };
}

async function read(id: string, query = ''): Promise<ChartAnswer> {
	const answer = await send('GET', `/charts/${id}${query}`);
	expect(answer.status).toBe(200);
	return (await answer.json()) as ChartAnswer;
}

describe('publishing', () => {
	it('gives an address, an embed that can be drawn without us, and a secret link', async () => {
		const { id, version, url, embed_url, edit_url, key } = await publish({ title: 'Two budgets' });
		expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
		expect(version).toBe(1);
		expect(url).toBe(`${ORIGIN}/c/${id}`);
		expect(embed_url).toBe(`${url}/embed?${QUERY}&title=Two%20budgets`);
		expect(edit_url).toBe(`${url}/edit#${key}`);
		expect(key).toMatch(/^[\w-]{22}$/);
	});

	it('keeps what was sent', async () => {
		const { id } = await publish({ chart: `${QUERY}&release=2025-04`, note: 'As adopted.' });
		expect(await read(id)).toMatchObject({
			version: 1,
			latest: 1,
			title: null,
			note: 'As adopted.',
			release: '2025-04',
			chart: `${QUERY}&release=2025-04&note=As%20adopted.`
		});
	});

	it('takes the words of the query where the body has none', async () => {
		const { id } = await publish({ chart: `${QUERY}&title=Budgets`, note: '' });
		expect(await read(id)).toMatchObject({ title: 'Budgets', note: null });
	});

	it('keeps only the hash of the key', async () => {
		const { id, key } = await publish();
		const row = await env.DB.prepare('SELECT * FROM charts WHERE id = ?').bind(id).first();
		expect(JSON.stringify(row)).not.toContain(key);
		expect(row?.key_hash).toMatch(/^[0-9a-f]{64}$/);
	});

	it('is kept by no cache', async () => {
		const answer = await send('POST', '/charts', { body: { chart: QUERY } });
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
	});
});

describe('the database', () => {
	it('is well, says the health of this copy', async () => {
		const health: unknown = await (await send('GET', '/health')).json();
		expect(health).toMatchObject({ status: 'ok', storage: 'ok' });
	});
});

describe('correcting', () => {
	it('makes a version, and keeps the one before', async () => {
		const { id, key } = await publish({ title: 'Tow budgets', note: 'As adopted.' });
		const answer = await send('PATCH', `/charts/${id}`, { key, body: { title: 'Two budgets' } });
		expect(await answer.json()).toMatchObject({ version: 2, latest: 2, title: 'Two budgets' });
		expect(await read(id)).toMatchObject({ version: 2, title: 'Two budgets', note: 'As adopted.' });
		expect(await read(id, '?v=1')).toMatchObject({ version: 1, latest: 2, title: 'Tow budgets' });
	});

	it('pins and lets go', async () => {
		const { id, key } = await publish();
		await send('PATCH', `/charts/${id}`, { key, body: { release: '2025-04' } });
		expect(await read(id)).toMatchObject({ release: '2025-04', chart: `${QUERY}&release=2025-04` });
		await send('PATCH', `/charts/${id}`, { key, body: { release: 'latest' } });
		expect(await read(id)).toMatchObject({ version: 3, release: null, chart: QUERY });
	});

	it('takes words away', async () => {
		const { id, key } = await publish({ title: 'Two budgets', note: 'As adopted.' });
		await send('PATCH', `/charts/${id}`, { key, body: { title: null, note: '' } });
		expect(await read(id)).toMatchObject({ title: null, note: null });
	});

	it('numbers corrections that come at once', async () => {
		const { id, key } = await publish();
		const titles = ['a', 'b', 'c', 'd'];
		const answers = await Promise.all(
			titles.map((title) => send('PATCH', `/charts/${id}`, { key, body: { title } }))
		);
		const versions = await Promise.all(
			answers.map(async (answer) => ((await answer.json()) as ChartAnswer).version)
		);
		expect(versions.sort()).toEqual([2, 3, 4, 5]);
	});
});

describe('a stranger', () => {
	it('with a wrong key meets the same as with an unknown id', async () => {
		const { id, key } = await publish();
		const { key: other } = await publish();
		for (const wrong of [other, '', key.slice(1), `${key}A`, 'x'.repeat(5000)]) {
			for (const [method, path] of [
				['PATCH', ''],
				['DELETE', ''],
				['GET', '/export']
			] as const) {
				const known = await send(method, `/charts/${id}${path}`, { key: wrong, ...toBody(method) });
				const unknown = await send(method, `/charts/0000000000${path}`, {
					key: wrong,
					...toBody(method)
				});
				expect([known.status, unknown.status]).toEqual([404, 404]);
				expect((await known.text()).replaceAll(id, '0000000000')).toBe(await unknown.text());
			}
		}
		expect(await read(id)).toMatchObject({ version: 1 });
	});

	it('finds no list of charts', async () => {
		await publish();
		expect((await send('GET', '/charts')).status).toBe(405);
	});

	it('finds no chart of an unknown id, and no version that is not there', async () => {
		expect((await send('GET', '/charts/0000000000')).status).toBe(404);
		const { id } = await publish();
		expect((await send('GET', `/charts/${id}?v=2`)).status).toBe(404);
		expect((await send('GET', `/charts/${id}?v=0`)).status).toBe(400);
		expect((await send('GET', `/charts/${id}?version=1`)).status).toBe(400);
	});
});

function toBody(method: string): Sending {
	return method === 'PATCH' ? { body: { title: 'Mine now' } } : {};
}

describe('taking back', () => {
	it('leaves nothing but the id', async () => {
		const { id, key } = await publish({ title: 'A mistake' });
		expect((await send('DELETE', `/charts/${id}`, { key })).status).toBe(204);
		for (const query of ['', '?v=1']) {
			expect((await send('GET', `/charts/${id}${query}`)).status).toBe(410);
		}
		for (const method of ['DELETE', 'PATCH'] as const) {
			expect((await send(method, `/charts/${id}`, { key, ...toBody(method) })).status).toBe(410);
		}
		const left = env.DB.prepare('SELECT * FROM chart_versions WHERE chart = ?').bind(id);
		expect((await left.all()).results).toEqual([]);
	});
});

describe('an export', () => {
	it('has every version of one chart, or of several', async () => {
		const [one, other] = [await publish({ title: 'Tow' }), await publish()];
		await send('PATCH', `/charts/${one.id}`, { key: one.key, body: { title: 'Two' } });
		const answer = await send('GET', `/charts/${one.id}/export`, { key: one.key });
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		const { charts } = (await answer.json()) as ChartExport;
		expect(charts[0]?.versions.map(({ title }) => title)).toEqual(['Tow', 'Two']);
		const body = { charts: [one, other].map(({ id, key }) => ({ id, key })) };
		const several = await send('POST', '/charts/export', { body });
		const both = (await several.json()) as ChartExport;
		expect(both.charts.map(({ id }) => id)).toEqual([one.id, other.id]);
	});

	it('of several is refused whole where one key is wrong', async () => {
		const { id, key } = await publish();
		const body = {
			charts: [
				{ id, key },
				{ id, key: 'wrong' }
			]
		};
		expect((await send('POST', '/charts/export', { body })).status).toBe(404);
	});
});
