/** What an article with charts costs its readers, and what an embed answers to bad addresses. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countBrotliOfFile, countBrotliOfPage } from '../../bench/bytes/compress.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { DEFAULT_CHOICES, formatSnippet } from '../../src/lib/embed/snippets.ts';
import { viewOf } from '../contract/view-of.ts';
import { launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
/** Of every form that an article is likely to have, from one line to thirty-one rows. */
const CHARTS = [
	...['lines', 'lines-gaps', 'lines-one-area', 'lines-one-year', 'lines-many', 'lines-nothing'],
	...['lines-events', 'lines-log', 'lines-index', 'lines-change', 'lines-ratio', 'lines-euro'],
	...['bars', 'bars-gaps', 'bars-one-area', 'bars-many', 'bars-change', 'bars-two-years'],
	...['bars-three-years', 'slope']
];
/** Over the wire, brotli in passing (quality 4). */
const MOST_EMBED = 15_000;
/**
 * Bytes of all that an article loads of us when it is read to its end. A page with one line chart of
 * Highcharts, with accessibility and export (its equal in function), is 137 KB over the wire, brotli,
 * measured in Chromium in November 2026: twenty of ours, with their tables, are less than that one.
 */
const MOST_OF_ALL = 133_000;
const MOST_PNG = 150_000;

describe('an article of twenty charts', () => {
	const site = inject('address');
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	it('costs to its end less than one chart of a library', async () => {
		const means = { origin: site, frameHeight: 600 };
		const snippets = GALLERY.filter(({ id }) => CHARTS.includes(id)).map(({ query }) =>
			formatSnippet(viewOf(query), DEFAULT_CHOICES, means)
		);
		const host = await serveHostSite({
			'/article': `<!doctype html><body style="width:700px">${snippets.join('<p>Words.</p>')}`
		});
		const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
		const sizes = new Map<string, Promise<number>>();
		page.on('response', (response) => {
			if (!response.url().startsWith(site)) return;
			const isScript = response.url().includes('chart.js');
			const count = isScript ? countBrotliOfFile : countBrotliOfPage;
			sizes.set(response.url(), response.body().then(count));
		});
		await page.goto(`${host.address}/article`, { waitUntil: 'networkidle' });
		for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		const pages = [...sizes.keys()].filter((address) => address.includes('/embed?'));
		expect(pages).toHaveLength(CHARTS.length);
		expect([...sizes.keys()]).toHaveLength(CHARTS.length + 1);
		expect(await sum(sizes)).toBeLessThan(MOST_OF_ALL);
		await host.stop();
	});
});

describe('an embed', () => {
	it.each(GALLERY)('with chart and table is light: $id', async ({ query }) => {
		const answer = await fetch(`${inject('address')}/embed?${query}`);
		const bytes = countBrotliOfPage(new Uint8Array(await answer.arrayBuffer()));
		expect(bytes).toBeGreaterThan(2_000);
		expect(bytes).toBeLessThanOrEqual(MOST_EMBED);
	});
});

describe('a picture', () => {
	it('is the same bytes each time', async () => {
		const address = `${inject('address')}/chart.png?${QUERY}&release=2026-04&width=1200`;
		const [once, again] = await Promise.all(
			[0, 1].map(async (turn) => {
				// The second past the edge's cache.
				const headers = { 'cache-control': 'no-cache' };
				const answer = await fetch(address, turn === 0 ? {} : { headers });
				return Buffer.from(await answer.arrayBuffer());
			})
		);
		expect(once?.equals(again ?? Buffer.of())).toBe(true);
	});

	it.each(GALLERY.filter(({ id }) => !id.startsWith('table')))(
		'of 1200 pixels is light: $id',
		async ({ query }) => {
			const answer = await fetch(`${inject('address')}/chart.png?${query}&width=1200`);
			const { length } = Buffer.from(await answer.arrayBuffer());
			expect(length).toBeGreaterThan(10_000);
			expect(length).toBeLessThan(MOST_PNG);
		}
	);

	it('that would need more memory than there is, is refused with what would do', async () => {
		const many = 'measure=sipri-milex.current-usd&areas=NATO&years=2025&width=3600';
		const answer = await fetch(`${inject('address')}/chart.png?${many}`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ param: 'width', value: '3600' });
	});
});

describe('an embed with a title', () => {
	async function ask(title: string): Promise<{ status: number; html: string }> {
		const query = `${QUERY}&title=${encodeURIComponent(title)}`;
		const answer = await fetch(`${inject('address')}/embed?${query}`);
		return { status: answer.status, html: await answer.text() };
	}

	it.each([
		['a control character', 'two\u0007budgets'],
		['a right-to-left override', 'two \u202estegdub'],
		['ten thousand characters', 'x'.repeat(10_000)]
	])('with %s says what would do, in few words', async (_, title) => {
		const { status, html } = await ask(title);
		expect(status).toBe(400);
		expect(html).toContain('plain text of at most 200 characters');
		expect(html).not.toMatch(/[\u0007\u202e]/);
		expect(html.length).toBeLessThan(20_000);
	});

	it('with markup shows it as the words that it is', async () => {
		const title = `</title><script>alert(1)</script>"'><img src=x onerror=alert(2)>`;
		const { status, html } = await ask(title);
		expect(status).toBe(200);
		expect(html).not.toMatch(/<script>|<img/);
		expect(html.match(/<script/g)).toHaveLength(1);
		expect(html).toContain('&lt;script>alert(1)&lt;/script>');
	});
});

async function sum(sizes: ReadonlyMap<string, Promise<number>>): Promise<number> {
	const all = await Promise.all(sizes.values());
	return all.reduce((total, each) => total + each, 0);
}
