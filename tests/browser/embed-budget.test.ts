/** What an embed asks of its readers' browsers (its bytes: `budgets.test.ts`), and what it says when it cannot. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { estimateFrameHeight } from '../../src/lib/charts/image/frame-height.ts';
import { viewOf } from '../contract/view-of.ts';
import { collectComplaints, launchChromium } from './setup/chromium.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';

declare global {
	/** How far things have moved under the reader. */
	var shifted: number;
}

describe('an embed', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	async function open(query: string, options: BrowserContextOptions = {}): Promise<Page> {
		const page = await browser.newPage({ viewport: { width: 800, height: 700 }, ...options });
		await page.goto(`${inject('address')}/embed?${query}`);
		return page;
	}

	it('has chart and table, and no framework', async () => {
		const html = await (await fetch(`${inject('address')}/embed?${QUERY}`)).text();
		expect(html).toContain('<table');
		expect(html).not.toContain('__sveltekit');
		expect(html).not.toContain('<!--');
		expect(html.match(/<script/g)).toHaveLength(1);
	});

	it('has one small script that stays in the cache', async () => {
		const html = await (await fetch(`${inject('address')}/embed?${QUERY}`)).text();
		const [, address = ''] = /<script defer="" src="([^"]+)"/.exec(html) ?? [];
		const script = await fetch(inject('address') + address);
		expect(script.headers.get('cache-control')).toContain('immutable');
		const older = await fetch(`${inject('address')}/embed/chart.js?v=000000000000`);
		expect(older.headers.get('cache-control')).not.toContain('immutable');
	});

	it('asks nobody else, sets no cookie, keeps nothing, moves nothing', async () => {
		const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.addInitScript(() => {
			globalThis.shifted = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					globalThis.shifted += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const complaints = collectComplaints(page);
		await page.goto(`${inject('address')}/embed?${QUERY}`, { waitUntil: 'networkidle' });
		expect(asked.every((url) => url.startsWith(inject('address')))).toBe(true);
		const paths = asked.map((url) => new URL(url).pathname);
		expect(paths.filter((path) => path !== ',')).toEqual(['/embed', '/embed/chart.js']);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
		expect(await page.evaluate(() => globalThis.shifted)).toBe(0);
		expect(complaints).toEqual([]);
	});

	it.each([320, 360, 800, 1280])('fits %i pixels, with JavaScript and without', async (width) => {
		for (const javaScriptEnabled of [true, false]) {
			const viewport = { width, height: 700 };
			const page = await open(QUERY, { viewport, javaScriptEnabled });
			expect(await overflow(page)).toBe(0);
			await page.locator('summary').first().click();
			expect(await overflow(page)).toBe(0);
			expect(await page.locator('tbody tr').count()).toBe(18);
			await page.close();
		}
	});

	it('is a picture with its sentence where no script runs', async () => {
		const page = await open(QUERY, { javaScriptEnabled: false });
		const picture = page.locator('chart-plots');
		expect(await picture.getAttribute('role')).toBe('img');
		expect(await picture.getAttribute('aria-label')).toBe(viewOf(QUERY).sentence);
		expect(await page.locator('chart-plots [tabindex], chart-plots[tabindex]').count()).toBe(0);
	});

	it.each([
		QUERY,
		`${QUERY}&view=table`,
		'measure=sipri-milex.share-of-gdp&areas=WB6~YUG&years=2025',
		'measure=sipri-milex.current-usd&areas=YUG~SRB~HRV~SVN~ALB~BIH~MNE~MKD~XKX&years=1985..2025'
	])('is as high as its snippet says, or a little less: %s', async (query) => {
		const estimate = estimateFrameHeight(viewOf(query));
		const page = await open(query);
		const heights: number[] = [];
		for (const width of [360, 600, 700]) {
			await page.setViewportSize({ width, height: 700 });
			heights.push(await page.evaluate(() => document.documentElement.offsetHeight));
		}
		await page.close();
		expect(Math.max(...heights)).toBeLessThanOrEqual(estimate + 4);
		expect(Math.max(...heights)).toBeGreaterThan(estimate - 40);
	});

	it('says what is wrong with its address, without the framework', async () => {
		const answer = await fetch(
			`${inject('address')}/embed?measure=sipri-milex.constant-usd&areas=KOS`
		);
		expect(answer.status).toBe(400);
		const html = await answer.text();
		expect(html).toContain('did you mean XKX?');
		expect(html).not.toContain('__sveltekit');
		expect(html.match(/<script/g)).toHaveLength(1);
	});

	it('may stand anywhere, and other pages only in ours', async () => {
		const embed = await fetch(`${inject('address')}/embed?${QUERY}`);
		expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
		expect(embed.headers.get('content-security-policy')).toContain("script-src 'self'");
		const page = await fetch(`${inject('address')}/compare?${QUERY}`);
		expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
		for (const { headers } of [embed, page]) {
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
			expect(headers.get('permissions-policy')).toContain('geolocation=()');
			expect(headers.get('set-cookie')).toBeNull();
		}
	});
});

async function overflow(page: Page): Promise<number> {
	const { scroll, client } = await page.locator('html').evaluate((html) => ({
		scroll: html.scrollWidth,
		client: html.clientWidth
	}));
	return scroll - client;
}
