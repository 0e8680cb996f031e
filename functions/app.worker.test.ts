/** The API inside the runtime that serves it. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../src/lib/dataset/shipped.ts';
import { createApp } from './app.ts';

const app = createApp(shippedDataset);
const NEWSPAPER =
	'/api/v1/figures?measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04';

describe('the API in workerd', () => {
	it('answers the figures that the newspaper printed', async () => {
		const answer = await app.request(NEWSPAPER);
		expect(await answer.json()).toMatchObject({
			series: [
				{ area: { code: 'XKX' }, figures: [{ value: 161.9895 }] },
				{ area: { code: 'SRB' }, figures: [{ value: 2219.7351 }] }
			]
		});
	});

	it('answers 304 to who has them', async () => {
		const tag = (await app.request(NEWSPAPER)).headers.get('ETag') ?? '';
		const answer = await app.request(NEWSPAPER, { headers: { 'If-None-Match': tag } });
		expect([answer.status, answer.body]).toEqual([304, null]);
	});

	it.each([
		'figures.csv?measure=sipri-milex.local-currency',
		'compare?measure=sipri-milex.constant-usd'
	])('answers %s', async (path) => {
		expect((await app.request(`/api/v1/${path}`)).status).toBe(200);
	});

	it('describes itself', async () => {
		const answer = await app.request('/api/v1/openapi.json');
		expect(await answer.json()).toMatchObject({ openapi: '3.1.0' });
	});
});
