/** oEmbed as its specification has it, asked as content systems ask. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '$functions/app.ts';
import { shippedDataset } from '$lib/dataset/shipped.ts';
import type { OembedAnswer } from '$lib/embed/oembed.ts';
import { GET } from './+server.ts';

const ORIGIN = 'https://bilans.example';
const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const PUBLISHED = { chart: `${QUERY}&release=2026-04&title=Corrected`, version: 2, latest: 2 };
const api = createApp(shippedDataset, () => undefined);

/** @param charts what the database answers; else the real API, which has none here */
async function ask(params: Readonly<Record<string, string>>, charts?: () => Response) {
	const fetch = async (input: RequestInfo | URL) => {
		const address = new URL(input instanceof Request ? input.url : input.toString(), ORIGIN);
		const isChart = address.pathname.startsWith('/api/v1/charts/');
		return isChart && charts ? charts() : await api.request(address.href);
	};
	const url = new URL(`${ORIGIN}/oembed?${new URLSearchParams(params).toString()}`);
	const event: unknown = { fetch, url };
	return await GET(event as Parameters<typeof GET>[0]);
}

async function askChart(path: string, more: Readonly<Record<string, string>> = {}) {
	const answer = await ask({ url: ORIGIN + path, ...more });
	expect(answer.status).toBe(200);
	return (await answer.json()) as OembedAnswer;
}

describe('/oembed', () => {
	it('answers with all that the specification requires of a rich answer', async () => {
		const answer = await askChart(`/compare?${QUERY}`);
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700 });
		expect(answer.height).toBeGreaterThan(400);
		expect(answer.title).toContain('Serbia');
		expect(answer.thumbnail_url).toMatch(/^https:\/\/bilans\.example\/chart\.png\?.*&width=1200/);
		expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
	});

	it('begins with a quotation that a host shows until the frame has told its height', async () => {
		const { html } = await askChart(`/compare?${QUERY}`);
		expect(html).toMatch(
			/^<blockquote><a href="https:\/\/bilans\.example\/compare\?[^"]+">Military expenditure in constant 2024 US dollars: Kosovo and Serbia<\/a>\. .*<\/blockquote><iframe src="[^"]+" [^>]*><\/iframe>$/
		);
		expect(html).toContain(
			`src="${ORIGIN}/embed?${QUERY.replaceAll('&', '&amp;')}&amp;theme=light"`
		);
	});

	it('shows the chart as the address asks', async () => {
		const { html } = await askChart(`/compare?${QUERY}&theme=dark&controls=0&utm_source=x`);
		expect(html).toContain('&amp;theme=dark&amp;controls=0"');
		expect(html).not.toMatch(/src="[^"]*utm_source/);
	});

	it.each(['/compare', '/area/XKX', `/embed?${QUERY}&childId=7`])(
		'knows the chart of %s',
		async (path) => {
			const { html } = await askChart(path);
			expect(html).toContain(`src="${ORIGIN}/embed?measure=sipri-milex.constant-usd&amp;`);
			expect(html).toMatch(/areas=XKX/);
		}
	);

	it('knows a published chart, by its page and by its embed, with the whole chart in the address', async () => {
		for (const path of ['/c/f4k2m9x0qa', '/c/f4k2m9x0qa/embed?theme=light', '/c/f4k2m9x0qa/']) {
			const answer = await ask({ url: ORIGIN + path }, () => Response.json(PUBLISHED));
			const { html, thumbnail_url } = (await answer.json()) as OembedAnswer;
			expect(html).toContain(`src="${ORIGIN}/c/f4k2m9x0qa/embed?measure=`);
			expect(html).toContain('title=Corrected');
			expect(thumbnail_url).toMatch(/\/c\/f4k2m9x0qa\.png\?/);
		}
	});

	it('keeps within what the host has room for', async () => {
		const answer = await askChart(`/compare?${QUERY}`, { maxwidth: '640', maxheight: '400' });
		expect([answer.width, answer.height]).toEqual([640, 400]);
		expect(answer.html).toContain('height="400"');
		expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([640, 336]);
		expect(await askChart(`/compare?${QUERY}`, { maxwidth: '300' })).not.toHaveProperty(
			'thumbnail_url'
		);
		expect((await askChart(`/compare?${QUERY}`, { maxwidth: '5000' })).width).toBe(960);
	});

	it('speaks the language of the page', async () => {
		const { html, title, thumbnail_url } = await askChart(`/mk/compare?${QUERY}`);
		expect(html).toContain('&amp;lang=mk&amp;theme=light"');
		expect(html).toContain(`<a href="${ORIGIN}/mk/compare?`);
		expect(title).toMatch(/Србија/);
		expect(thumbnail_url).toContain('&lang=mk');
	});

	it('makes XML of the same', async () => {
		const params = { url: `${ORIGIN}/compare?${QUERY}&title=A%20%26%20%3CB%3E`, format: 'xml' };
		const answer = await ask(params);
		expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
		const xml = await answer.text();
		expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
		expect(xml).toContain('<width>700</width>');
		// Escaped once for HTML, and that once more for XML.
		expect(xml).toContain('&amp;gt;');
		expect(xml).toContain('A &amp;amp; &amp;lt;B&amp;gt;');
	});

	it.each([
		[{}, 400, 'url'],
		[{ url: 'budgets' }, 404, 'url'],
		[{ url: `https://elsewhere.example/compare?${QUERY}` }, 404, 'url'],
		[{ url: `https://bilans.example:8443/compare?${QUERY}` }, 404, 'url'],
		[{ url: `javascript://bilans.example/compare` }, 404, 'url'],
		[{ url: `${ORIGIN}/data` }, 404, 'url'],
		[{ url: `${ORIGIN}/area/ATLANTIS` }, 404, 'url'],
		[{ url: `${ORIGIN}/compare?measure=gdp` }, 404, 'url'],
		[{ url: `${ORIGIN}/compare?${'x'.repeat(9000)}` }, 404, 'url'],
		[{ url: `${ORIGIN}/sq/embed?${QUERY}` }, 404, 'url'],
		[{ url: `${ORIGIN}/compare?${QUERY}&title=${'x'.repeat(10_000)}` }, 404, 'url'],
		[{ url: `${ORIGIN}/compare?${QUERY}&title=%E2%80%AEevil` }, 404, 'url'],
		[{ url: `${ORIGIN}/compare?${QUERY}`, format: 'yaml' }, 501, 'format'],
		[{ url: `${ORIGIN}/compare?${QUERY}`, maxwidth: 'wide' }, 400, 'maxwidth'],
		[{ url: `${ORIGIN}/compare?${QUERY}`, maxheight: '-3' }, 400, 'maxheight'],
		[{ url: `${ORIGIN}/compare?${QUERY}`, maxwidth: '0' }, 400, 'maxwidth']
	])('answers %j with %i', async (params, status, param) => {
		const answer = await ask(params);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(answer.headers.get('cache-control')).toBe('no-store');
		const text = await answer.text();
		expect(JSON.parse(text)).toMatchObject({ status, param });
		expect(text.length).toBeLessThan(1500);
	});

	it.each([
		[404, 404],
		[410, 404],
		[503, 503]
	])('answers %i of the storage with %i', async (stored, status) => {
		const url = `${ORIGIN}/c/f4k2m9x0qa`;
		const answer = await ask({ url }, () => new Response('{}', { status: stored }));
		expect(answer.status).toBe(status);
	});

	it('draws from the address of a snippet while the storage is away', async () => {
		const url = `${ORIGIN}/c/f4k2m9x0qa/embed?${QUERY}`;
		const answer = await ask({ url }, () => new Response('{}', { status: 503 }));
		expect(((await answer.json()) as OembedAnswer).html).toContain(`/c/f4k2m9x0qa/embed?measure=`);
	});

	it('lets no title out of its place', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (title) => {
				const chart = `${QUERY}&title=${encodeURIComponent(`<b x="'${title}`)}`;
				const answer = await ask({ url: `${ORIGIN}/compare?${chart}` });
				if (answer.status === 404) return;
				const { html } = (await answer.json()) as OembedAnswer;
				expect(html.match(/<[a-z/]+/g)).toEqual([
					...['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe']
				]);
			}),
			{ numRuns: 50 }
		);
	});
});
