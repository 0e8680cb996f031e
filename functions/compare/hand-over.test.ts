import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { askWithin } from './hand-over.ts';

const app = createApp(shippedDataset);
const PAIR = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04';

async function askTwice(query: string) {
	const address = `https://bilans.example/api/v1/compare?${query}`;
	const within = await askWithin(new Request(address), async (request) => await app.fetch(request));
	return { within, outside: await app.request(address) };
}

describe(askWithin, () => {
	it('gives the view that others read from JSON, and writes none', async () => {
		const { within, outside } = await askTwice(PAIR);
		const view: unknown = await within.json();
		const read: unknown = await outside.json();
		expect(view).toEqual(read);
		expect(await within.json()).toBe(view);
		expect(JSON.parse(await within.text())).toEqual(read);
		expect(within.ok).toBe(true);
		expect(within.body).toBeNull();
	});

	it('gives a problem as it is', async () => {
		const { within, outside } = await askTwice('measure=nonsense');
		expect([within.status, await within.text()]).toEqual([400, await outside.text()]);
	});

	it('leaves what is no view alone', async () => {
		const address = 'https://bilans.example/api/v1/sources';
		const ask = async (request: Request) => await app.fetch(request);
		const answer = await askWithin(new Request(address), ask);
		expect(answer.headers.get('content-type')).toContain('application/json');
		expect(await answer.text()).toBe(await (await app.request(address)).text());
	});
});
