/** What every answer links to, and that the links lead somewhere. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';

const app = createApp(shippedDataset);
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX&years=2024';
const REVISIONS = 'measure=sipri-milex.constant-usd&areas=XKX&years=2024';

async function findLinks(address: string, headers = {}): Promise<ReadonlyMap<string, string>> {
	const answer = await app.request(address, { headers });
	expect([200, 304], address).toContain(answer.status);
	const header = answer.headers.get('Link') ?? '';
	return new Map(
		[...header.matchAll(/<([^>]+)>; rel="([^"]+)"/g)].map(([, href = '', rel = '']) => [rel, href])
	);
}

describe('links', () => {
	it('of figures by the latest release name the address that stays', async () => {
		const links = await findLinks(`/api/v1/figures?${QUERY}&release=latest`);
		expect(Object.fromEntries(links)).toEqual({
			canonical: `/api/v1/figures?${QUERY}`,
			alternate: `/api/v1/figures.csv?${QUERY}`,
			license: 'https://www.sipri.org/about/terms-and-conditions',
			'cite-as': `/api/v1/figures?${QUERY}&release=2026-04`,
			describedby: '/api/v1/openapi.json',
			'service-doc': '/api/v1/docs'
		});
	});

	it.each([
		`figures?${QUERY}`,
		`figures.csv?${QUERY}`,
		`compare?${QUERY}`,
		`compare.csv?${QUERY}`,
		`revisions?${REVISIONS}`,
		`revisions.csv?${REVISIONS}`,
		'tables?table=coverage'
	])('of %s lead to answers that may be kept or asked again', async (path) => {
		const links = await findLinks(`/api/v1/${path}`);
		for (const rel of ['canonical', 'alternate', 'cite-as', 'describedby']) {
			const href = links.get(rel);
			expect(href, rel).toBeDefined();
			expect((await app.request(href ?? '')).status, href).toBe(200);
		}
		expect(links.get('license')).toMatch(/^https:/);
		const pinned = await app.request(links.get('cite-as') ?? '');
		const isTable = path.startsWith('tables');
		expect(pinned.headers.get('Cache-Control')?.includes('immutable')).toBe(!isTable);
	});

	it('have one canonical address however it is asked', async () => {
		const [one, other] = await Promise.all([
			findLinks('/api/v1/areas?release=latest&measure=sipri-milex.per-capita'),
			findLinks('/api/v1/areas?measure=sipri-milex.per-capita')
		]);
		expect(one.get('canonical')).toBe('/api/v1/areas?measure=sipri-milex.per-capita');
		expect(one.get('canonical')).toBe(other.get('canonical'));
	});

	it('of lists of several sources say where all terms stand', async () => {
		expect((await findLinks('/api/v1/sources')).get('license')).toBe('/data');
	});

	it('stand in a 304 too, and never grow with what is asked', async () => {
		expect((await findLinks('/api/v1/sources', { 'If-None-Match': '*' })).get('canonical')).toBe(
			'/api/v1/sources'
		);
		const text = encodeURIComponent('Kosovo spent $162 million. '.repeat(300));
		const answer = await app.request(`/api/v1/claims?text=${text}`);
		expect(answer.headers.get('Link')?.length).toBeLessThan(500);
	});

	it('are none of a problem’s', async () => {
		expect((await app.request('/api/v1/figures')).headers.has('Link')).toBe(false);
	});
});

/** What people have published needs a database: `charts.worker.test.ts` asks there. */
const NEEDS_STORAGE = /^\/api\/v1\/charts\b/;
const PATHS = [...new Set(app.routes.filter(({ method }) => method === 'GET').map((r) => r.path))];

describe.each(PATHS)('%s', (path) => {
	const address = path.replace(/:\w+/g, 'internal');

	it('tells a browser of another origin that it may read', async () => {
		const answer = await app.request(address, {
			method: 'OPTIONS',
			headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' }
		});
		expect(answer.status).toBe(204);
		expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
		expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS');
	});

	it.skipIf(NEEDS_STORAGE.test(path))(
		'answers HEAD as it answers GET, without a body',
		async () => {
			const [get, head] = [
				await app.request(address),
				await app.request(address, { method: 'HEAD' })
			];
			expect(head.status).toBe(get.status);
			expect(head.headers.get('Content-Type')).toBe(get.headers.get('Content-Type'));
			expect(await head.text()).toBe('');
		}
	);
});
