/** The chart in a WordPress that knows nothing of it and allows it nothing but its frame. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { OembedAnswer } from '../../src/lib/embed/oembed.ts';
import { launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';
import type { HostSite } from './setup/host-site.ts';
import { HOST_SCRIPT, keepOfOembed } from './setup/wordpress-host.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const SECRET = 'aB3xYz90Qw';

describe('WordPress', () => {
	const site = inject('address');
	let browser: Browser;
	let host: HostSite;
	let kept: string;
	beforeAll(async () => {
		browser = await launchChromium();
		kept = (await keep(`/compare?${QUERY}`)) ?? '';
		const page = (script: string) =>
			`<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${kept}<p>The end.</p>${script}`;
		host = await serveHostSite({
			'/post': page(`<script>${HOST_SCRIPT}</script>`),
			// Its script comes after the frame has spoken.
			'/late': page(
				`<script>setTimeout(() => {${HOST_SCRIPT}; dispatchEvent(new Event('load'))}, 1500)</script>`
			),
			'/plain': page('')
		});
	});
	afterAll(async () => {
		await browser.close();
		await host.stop();
	});

	/** As WordPress does: the links in the page's head, first of them JSON, with the room it has. */
	async function discover(path: string): Promise<OembedAnswer> {
		const html = await (await fetch(site + path)).text();
		const [head = ''] = html.split(/<\/head>/i);
		const links = [...head.matchAll(/<link([^<>]+)\/?>/gi)].map(
			([, attributes = '']) => attributes
		);
		const link = links.find((each) => each.includes('application/json+oembed')) ?? '';
		const address = /href="([^"]+)"/.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
		const answer = await fetch(`${address}&maxwidth=600&maxheight=900`);
		return (await answer.json()) as OembedAnswer;
	}

	async function keep(path: string): Promise<string | null> {
		const page = await browser.newPage();
		const kept = await keepOfOembed(page, (await discover(path)).html, SECRET);
		await page.close();
		return kept;
	}

	async function open(path: string, width = 800): Promise<Page> {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto(host.address + path, { waitUntil: 'networkidle' });
		return page;
	}

	it('keeps the quotation and the frame, and locks the frame in', () => {
		expect(kept).toMatch(
			/^<blockquote data-secret="aB3xYz90Qw" class="wp-embedded-content"><a href=/
		);
		expect(kept).toContain('sandbox="allow-scripts"');
		expect(kept).toContain(`#?secret=${SECRET}"`);
		expect(kept).toContain('title="Military expenditure in constant 2024 US dollars');
		expect(kept).not.toContain('loading=');
	});

	it.each(['/compare', `/compare?${QUERY}&view=table`, '/area/SRB'])(
		'finds a chart at %s',
		async (path) => {
			expect(await keep(path)).toContain('<iframe');
		}
	);

	it.each(['/post', '/late'])('resizes the chart with nothing else allowed: %s', async (path) => {
		for (const width of [360, 800]) {
			const page = await open(path, width);
			await page.locator('blockquote').waitFor({ state: 'hidden' });
			await expectFits(page);
			await page.close();
		}
	});

	it('resizes it again when the reader opens its table, up to its own bound', async () => {
		const page = await open('/post');
		await page.locator('blockquote').waitFor({ state: 'hidden' });
		await page.frameLocator('iframe').locator('summary').first().click();
		await page.waitForTimeout(400);
		const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
		expect(height).toBeGreaterThan(800);
		expect(height).toBeLessThanOrEqual(1000);
	});

	it('follows a link to our own page, and only a click on it', async () => {
		const page = await open('/post');
		await page.locator('blockquote').waitFor({ state: 'hidden' });
		await page.frameLocator('iframe').getByRole('link', { name: 'Open and compare' }).click();
		await page.waitForURL(`${site}/compare?**`);
		expect(await page.locator('h1').first().textContent()).toContain('Kosovo and Serbia');
	});

	it('shows the quotation with its link where its own script is missing', async () => {
		const page = await open('/plain');
		expect(await page.locator('blockquote').isVisible()).toBe(true);
		expect(await page.locator('blockquote a').getAttribute('href')).toContain(`${site}/compare?`);
	});
});

async function expectFits(page: Page): Promise<void> {
	const frame = page.locator('iframe');
	await page.waitForTimeout(300);
	const html = frame.contentFrame().locator('html');
	const height = await html.evaluate((each) => Math.ceil(each.getBoundingClientRect().height));
	expect(height).toBeGreaterThan(300);
	expect(await frame.getAttribute('height')).toBe(String(height));
	expect(await page.locator('html').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(
		0
	);
}
