/** A published chart is drawn as its editor left it, or from its own address while storage is away. */
import { describe, expect, it } from 'vitest';
import { createApp } from '$functions/app.ts';
import { shippedDataset } from '$lib/dataset/shipped.ts';
import { findPublished } from './find-published.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024';
const STORED = { chart: `${QUERY}&title=Corrected`, version: 2, latest: 2 };
const app = createApp(shippedDataset, () => undefined);

/** @param answer what the API says of the chart */
async function find(search: string, answer: () => Response | Promise<Response>) {
	const asked: string[] = [];
	const fetch = (input: RequestInfo | URL) => {
		asked.push(input instanceof Request ? input.url : input.toString());
		return Promise.resolve(answer());
	};
	const url = new URL(`https://bilans.example/c/f4k2m9x0qa/embed${search}`);
	const found = await findPublished({ fetch, params: { id: 'f4k2m9x0qa' }, url });
	const drawn = found.ok ? found.params.toString() : found.problem.status;
	return { asked, found, drawn };
}

/** The real API, without a database. */
const away = () => app.request('https://bilans.example/api/v1/charts/f4k2m9x0qa');
const stored = () => Response.json(STORED);
const refused = (status: number) => () => new Response('{}', { status });

function params(query: string): string {
	return new URLSearchParams(query).toString();
}

describe(findPublished, () => {
	it('draws what is stored, whatever the snippet once said', async () => {
		const { drawn, asked } = await find(`?${QUERY}&title=Old`, stored);
		expect(drawn).toBe(params(STORED.chart));
		expect(asked).toEqual(['/api/v1/charts/f4k2m9x0qa']);
	});

	it('shows it as the snippet asks', async () => {
		const { drawn } = await find(`?${QUERY}&theme=dark&controls=0&childId=7`, stored);
		expect(drawn).toBe(params(`${STORED.chart}&theme=dark&controls=0`));
	});

	it('understands a snippet of an older version by what is stored', async () => {
		const { drawn } = await find('?colour=red&measure=gone', stored);
		expect(drawn).toBe(params(STORED.chart));
	});

	it('asks for the version that is meant', async () => {
		const { asked } = await find('?v=1', stored);
		expect(asked).toEqual(['/api/v1/charts/f4k2m9x0qa?v=1']);
	});

	it('draws from the address while the database is away, and not for long', async () => {
		const { drawn, found } = await find(`?${QUERY}&theme=dark&childId=7&v=1`, away);
		expect(drawn).toBe(params(`${QUERY}&theme=dark`));
		expect(found).toMatchObject({ chart: null, cacheControl: 'public, max-age=15' });
	});

	it('has nothing to draw without either', async () => {
		expect((await find('', away)).drawn).toBe(503);
	});

	it('draws from the address what is unknown here: a restored copy may have lost it', async () => {
		expect((await find(`?${QUERY}`, refused(404))).drawn).toBe(params(QUERY));
		expect((await find('', refused(404))).drawn).toBe(404);
	});

	it('leaves away what its editor has taken back', async () => {
		expect((await find(`?${QUERY}`, refused(410))).drawn).toBe(410);
	});
});
