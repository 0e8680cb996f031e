/** The releases that this copy serves. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { ReleasesAnswer } from './release-answer.ts';

const app = createApp(shippedDataset);

async function ask(query = '?source=sipri-milex') {
	const answer = await app.request(`/api/v1/releases${query}`);
	return v.parse(ReleasesAnswer, await answer.json()).releases;
}

describe('releases', () => {
	it('come newest first, and say which is the latest', async () => {
		const releases = await ask();
		expect(releases.map(({ id, latest }) => [id, latest])).toEqual([
			['sipri-milex@2026-04', true],
			['sipri-milex@2025-04', false]
		]);
	});

	it('say what is needed to cite them and to find the same file', async () => {
		const [, april2025] = await ask();
		expect(april2025).toMatchObject({
			published: '2025-04-28',
			constantPricesOf: 2023,
			file: 'SIPRI-Milex-data-1949-2024_2.xlsx',
			sha256: '8a31c2794c8070230b3b9ef26a3249663f6317a8bc86ba3ec3099c791cdb692f',
			url: 'https://www.sipri.org/databases/milex'
		});
		expect(april2025?.citation).toContain('April 2025');
	});

	it('say how much of the file this copy serves', async () => {
		for (const { figures } of await ask())
			expect(figures.served).toBeLessThanOrEqual(figures.published);
	});

	it('are of all sources where none is asked', async () => {
		expect(await ask('')).toEqual(expect.arrayContaining(await ask()));
	});

	it('answer what their id asks', async () => {
		for (const { id, release } of await ask()) {
			const query = `measure=sipri-milex.current-usd&areas=XKX&release=${release}`;
			const figures = await app.request(`/api/v1/figures?${query}`);
			expect(await figures.json()).toMatchObject({ release: { id } });
		}
	});
});
