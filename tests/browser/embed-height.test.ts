/** An embed in somebody else's article: it tells its height in every dialect, once a change. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_CHOICES, formatSnippet } from '../../src/lib/embed/snippets.ts';
import { estimateFrameHeight } from '../../src/lib/charts/image/frame-height.ts';
import { viewOf } from '../contract/view-of.ts';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';
import type { HostSite } from './setup/host-site.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
/** Longer than any message takes. */
const QUIET_MS = 400;

declare global {
	/** What the article has been told, in order. */
	var told: unknown[];
}

/** An article that writes down what it is told, and does nothing about it. */
function listens(frame: string): string {
	return `<!doctype html><meta name="viewport" content="width=device-width">
<script>told = []; addEventListener('message', (event) => told.push(event.data));</script>
<body style="margin:0">${frame}</body>`;
}

describe('an embed in an article of another origin', () => {
	let browser: Browser;
	let host: HostSite;
	let src: string;
	beforeAll(async () => {
		src = `${inject('address')}/embed?${QUERY}`;
		const view = viewOf(QUERY);
		const means = { origin: inject('address'), frameHeight: estimateFrameHeight(view) };
		const snippet = formatSnippet(view, DEFAULT_CHOICES, means);
		host = await serveHostSite({
			'/sandboxed': listens(
				`<iframe sandbox="allow-scripts" width="600" height="400" src="${src}&childId=c1&initialWidth=600#?secret=aB3x"></iframe>`
			),
			'/still': listens(`<iframe sandbox width="360" height="640" src="${src}"></iframe>`),
			'/late': listens(`<iframe width="600" height="400" src="${src}"></iframe>`),
			'/snippet': `<!doctype html><body>${snippet}</body>`,
			'/two': `<!doctype html><body>${snippet}${snippet.replace('XKX~SRB', 'WB6')}</body>`,
			'/stranger': `<!doctype html><body>${snippet}<iframe srcdoc="<script>parent.postMessage({ type: 'bilans:height', height: 9 }, '*')</script>"></iframe></body>`
		});
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
		await host.stop();
	});

	async function open(path: string, width = 800): Promise<Page> {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto(host.address + path, { waitUntil: 'networkidle' });
		return page;
	}

	it('is told of in each dialect, once, also from a sandbox without an origin', async () => {
		const page = await open('/sandboxed');
		const height = await contentHeight(page.frameLocator('iframe'));
		const address = `${src}&childId=c1&initialWidth=600#?secret=aB3x`;
		expect(await page.evaluate(() => told)).toEqual([
			{ type: 'bilans:height', height, src: address },
			{ 'datawrapper-height': { bilans: height } },
			{ sentinel: 'amp', type: 'embed-size', height },
			JSON.stringify({ src: address, context: 'iframe.resize', height }),
			`pymxPYMxc1xPYMxheightxPYMx${height}`,
			{ message: 'height', value: height, secret: 'aB3x' }
		]);
	});

	it('is told of again when it changes, and not when nothing does', async () => {
		const page = await open('/late');
		const frame = page.frameLocator('iframe');
		await page.waitForTimeout(QUIET_MS);
		const before = await heights(page);
		expect(before).toHaveLength(1);
		await frame.locator('summary').first().click();
		await page.waitForFunction(() => told.length > 4);
		await page.waitForTimeout(QUIET_MS);
		expect(await heights(page)).toEqual([...before, await contentHeight(frame)]);
		await page.mouse.move(300, 200);
		await page.mouse.move(400, 200);
		await page.waitForTimeout(QUIET_MS);
		expect(await heights(page)).toHaveLength(2);
	});

	it('is told of again to a host whose script came late', async () => {
		const page = await open('/late');
		await page.evaluate(() => {
			told = [];
			document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'bilans:ask' }, '*');
		});
		await page.waitForFunction(() => told.length > 0);
		expect(await heights(page)).toHaveLength(1);
	});

	it.each([360, 800])('gets its height from the snippet’s listener at %i pixels', async (width) => {
		const page = await open('/snippet', width);
		const frame = page.frameLocator('iframe');
		await expectFit(page, 0);
		await frame.locator('summary').first().click();
		await page.waitForTimeout(QUIET_MS);
		await expectFit(page, 0);
	});

	it('keeps two charts apart', async () => {
		const page = await open('/two');
		await expectFit(page, 0);
		await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
		await page.waitForTimeout(QUIET_MS);
		await expectFit(page, 1);
	});

	it('takes no height from a frame that is not ours', async () => {
		const page = await open('/stranger');
		await page.waitForTimeout(QUIET_MS);
		expect(await page.locator('iframe').nth(1).getAttribute('style')).toBeNull();
		await expectFit(page, 0);
	});

	it('reads in a sandbox that runs nothing', async () => {
		const page = await open('/still', 360);
		const frame = page.frameLocator('iframe');
		expect(await frame.locator('chart-plots').getAttribute('role')).toBe('img');
		await frame.locator('summary').first().click();
		expect(await frame.locator('tbody tr').count()).toBe(18);
		expect(await page.evaluate(() => told)).toEqual([]);
	});

	it('shows nobody a complaint', async () => {
		const page = await browser.newPage();
		const complaints = collectComplaints(page);
		await page.goto(`${host.address}/sandboxed`, { waitUntil: 'networkidle' });
		expect(complaints.filter((each) => !each.includes('favicon'))).toEqual([]);
	});
});

/** The heights told in our own dialect. */
async function heights(page: Page): Promise<readonly unknown[]> {
	const all = await page.evaluate(() => told as { type?: string; height?: number }[]);
	return all.flatMap(({ type, height }) => (type === 'bilans:height' ? [height] : []));
}

async function contentHeight(frame: FrameLocator): Promise<number> {
	return await frame
		.locator('html')
		.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
}

async function expectFit(page: Page, index: number): Promise<void> {
	const frame = page.locator('iframe').nth(index);
	const height = await contentHeight(frame.contentFrame());
	expect(await frame.evaluate((each) => each.clientHeight)).toBe(height);
}
