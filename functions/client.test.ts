/** The client that pages use gets typed answers: this file is checked by the compiler as well. */
import { hc } from 'hono/client';
import { describe, expect, it } from 'vitest';
import type { ChartView } from '../src/lib/charts/view/chart-view.ts';
import { shippedDataset } from '../src/lib/dataset/shipped.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';

const app = createApp(shippedDataset);
const { v1 } = hc<App>('http://bilans.example', {
	fetch: (input: RequestInfo | URL, init?: RequestInit) => app.request(input, init)
}).api;

describe('the typed client', () => {
	it('gets a view that drawings take', async () => {
		const query = { measure: 'sipri-milex.constant-usd', areas: 'XKX~SRB', years: '2024' };
		const answer = await v1.compare.$get({ query });
		if (!answer.ok) throw new Error((await answer.json()).detail);
		const view: ChartView = await answer.json();
		expect(view.series.map(({ area }) => area.code)).toEqual(['SRB', 'XKX']);
	});

	it('gets figures', async () => {
		const query = {
			measure: 'sipri-milex.constant-usd',
			areas: 'XKX',
			years: '2024',
			release: '2025-04'
		};
		const answer = await v1.figures.$get({ query });
		if (!answer.ok) throw new Error((await answer.json()).detail);
		const { series } = await answer.json();
		const value: number | null | undefined = series[0]?.figures[0]?.value;
		expect(value).toBe(161.9895);
	});

	it('gets a problem', async () => {
		const answer = await v1.figures.$get({ query: { measure: 'gdp' } });
		if (answer.ok) throw new Error('an answer where there is none');
		const { param } = await answer.json();
		expect(param).toBe('measure');
	});
});
