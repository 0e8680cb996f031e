/** The view of a chart as data. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { Problem } from '../http/problem.ts';
import { ViewAnswer } from './view-schema.ts';

const app = createApp(shippedDataset);

const QUERIES = [
	'measure=sipri-milex.constant-usd',
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04',
	'measure=sipri-milex.share-of-gdp&areas=XKX~SRB~ALB&years=2008..latest&view=table',
	'measure=sipri-milex.constant-usd&areas=YUG~XKX&title=Two+states&note=Ours'
];

describe('compare', () => {
	it.each(QUERIES)('answers the view that pages draw, and nothing else: %s', async (query) => {
		const answer = await app.request(`/api/v1/compare?${query}`);
		const view: unknown = await answer.json();
		const asked = parseChart(new URLSearchParams(query));
		if (!asked.ok) throw new Error(asked.problem.detail);
		const built = buildView(asked.value.spec, shippedDataset, 'en');
		expect(built).toEqual({ ok: true, value: view });
		expect(v.parse(ViewAnswer, view)).toEqual(view);
	});

	it('takes the address of a page as it came, with what mailers hang on to it', async () => {
		const query = 'measure=sipri-milex.constant-usd&areas=XKX&utm_source=mail&fbclid=1&theme=dark';
		const answer = await app.request(`/api/v1/compare?${query}`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('Link')).toContain(
			'</api/v1/compare?measure=sipri-milex.constant-usd&areas=XKX>; rel="canonical"'
		);
	});

	it.each([
		['measure=sipri-transfers.imports&against=sipri-milex.constant-usd', 'against', 'not money'],
		['measure=seesac.licences-value&against=seesac.exports-value', 'against', 'never add up'],
		['measure=sipri-milex.constant-usd&release=2025-04~2026-04', 'release', 'prices of two years'],
		['measure=sipri-milex.constant-usd&against=nato.constant-usd', 'against', 'prices of two years']
	])('refuses what never meets, and says why: %s', async (query, param, why) => {
		const answer = await app.request(`/api/v1/compare?${query}`);
		expect(answer.status).toBe(400);
		const problem = v.parse(Problem, await answer.json());
		expect(problem).toMatchObject({ param });
		expect(problem.detail).toContain(why);
		expect(problem.allowed?.length).toBeGreaterThan(0);
	});

	it('can say its address in a header whatever the title', async () => {
		const title = encodeURIComponent('Буџети, “два” <и> још\u00a0један');
		const answer = await app.request(
			`/api/v1/compare?measure=sipri-milex.constant-usd&areas=XKX&title=${title}`
		);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('Link')).toMatch(/^<[!-;=?-~]+>; rel="canonical",/);
	});
});
