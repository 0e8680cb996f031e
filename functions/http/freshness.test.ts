/** What may be kept, for how long, and when an asker already has it. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';

const app = createApp(shippedDataset);

const MOVING = '/api/v1/figures?measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024';
const PINNED = `${MOVING}&release=2025-04`;
const PINNED_CSV = PINNED.replace('figures?', 'figures.csv?');

async function tagOf(address: string): Promise<string> {
	const tag = (await app.request(address)).headers.get('ETag');
	if (tag === null) throw new Error(`no ETag: ${address}`);
	return tag;
}

function askAgain(address: string, tag: string, method = 'GET') {
	return app.request(address, { method, headers: { 'If-None-Match': tag } });
}

describe('Cache-Control', () => {
	it.each([PINNED, PINNED_CSV, PINNED.replace('figures', 'compare')])(
		'is for ever where the address names its release: %s',
		async (address) => {
			const answer = await app.request(address);
			expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
		}
	);

	it.each([MOVING, '/api/v1/releases', '/api/v1/areas?release=2025-04', '/api/v1/openapi.json'])(
		'is minutes where the answer may move: %s',
		async (address) => {
			const answer = await app.request(address);
			expect(answer.headers.get('Cache-Control')).toMatch(/^public, max-age=300, stale-while-/);
		}
	);

	it.each([
		'/api/v1/health',
		'/api/v1/figures',
		'/api/v1/nothing',
		'/api/v1/figures?measure=sipri-milex.constant-usd&release=1999-01'
	])('keeps no health and no error: %s', async (address) => {
		const answer = await app.request(address);
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		expect(answer.headers.has('ETag')).toBe(false);
	});
});

describe('ETag', () => {
	it('is strong, and the same for the same answer', async () => {
		expect(await tagOf(PINNED)).toMatch(/^"[0-9a-f]{32}"$/);
		expect(await tagOf(PINNED)).toBe(await tagOf(PINNED));
	});

	it('differs between formats, questions and releases', async () => {
		const other = PINNED.replace('2024', '2023');
		const tags = await Promise.all([PINNED, PINNED_CSV, MOVING, other].map(tagOf));
		expect(new Set(tags).size).toBe(4);
	});

	it.each([
		['itself', (tag: string) => tag],
		['a weak form of it', (tag: string) => `W/${tag}`],
		['a list with it', (tag: string) => `"a,b", ${tag} , W/"c"`],
		['anything', () => '*']
	])('answers 304 to %s', async (_, toHeader) => {
		const answer = await askAgain(PINNED, toHeader(await tagOf(PINNED)));
		expect(answer.status).toBe(304);
		expect(await answer.text()).toBe('');
	});

	it.each(['"other"', 'not a tag', '', '""'])('answers in full to %j', async (header) => {
		const answer = await askAgain(PINNED, header);
		expect(answer.status).toBe(200);
	});

	it('answers in full to the tag of the other format', async () => {
		expect((await askAgain(PINNED, await tagOf(PINNED_CSV))).status).toBe(200);
	});

	it('leaves a 304 what a cache and another origin need, and nothing about a body', async () => {
		const { headers } = await askAgain(PINNED_CSV, await tagOf(PINNED_CSV));
		expect([...headers.keys()].sort()).toEqual([
			'access-control-allow-origin',
			'access-control-expose-headers',
			'cache-control',
			'etag',
			'link',
			'ratelimit-policy',
			'x-content-type-options'
		]);
	});

	it('does not turn a problem into a 304', async () => {
		expect((await askAgain('/api/v1/figures', '*')).status).toBe(400);
	});
});

describe('HEAD', () => {
	it.each([PINNED, PINNED_CSV, '/api/v1/health'])('says what GET says: %s', async (address) => {
		const [head, get] = [
			await app.request(address, { method: 'HEAD' }),
			await app.request(address)
		];
		expect(head.status).toBe(200);
		expect([...head.headers]).toEqual([...get.headers]);
		expect(await head.text()).toBe('');
	});

	it('answers 304 and 400 like GET', async () => {
		expect((await askAgain(PINNED, await tagOf(PINNED), 'HEAD')).status).toBe(304);
		expect((await app.request('/api/v1/figures', { method: 'HEAD' })).status).toBe(400);
	});
});
