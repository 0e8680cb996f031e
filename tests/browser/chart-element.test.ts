/** `<bilans-chart>` in the page of somebody else: as it is pasted, moved, repeated, and kept out. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';
import type { HostSite } from './setup/host-site.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';
const OTHER = 'measure=sipri-milex.share-of-gdp&areas=WB6&years=2025';
/** Longer than an element waits for a frame that has come and says nothing. */
const GIVES_UP_MS = 4500;

describe('<bilans-chart>', () => {
	const site = inject('address');
	let browser: Browser;
	let host: HostSite;
	beforeAll(async () => {
		const script = `<script async src="${site}/embed.js"></script>`;
		const chart = (query: string) =>
			`<bilans-chart src="${site}/compare?${query}"><a href="${site}/compare?${query}"><img loading="lazy" src="${site}/chart.png?${query}" alt="In words"></a></bilans-chart>`;
		const page = (body: string, head = '') =>
			`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
		const allow = (policy: string) =>
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${site}; ${policy}">`;
		host = await serveHostSite({
			'/article': page(chart(QUERY) + script),
			'/three': page(script + chart(QUERY) + chart(OTHER) + script + chart(QUERY)),
			'/macedonian': page(chart(QUERY) + script).replace('lang="en-GB"', 'lang="mk"'),
			'/query': page(`${script}<bilans-chart query="${OTHER}" theme="dark"></bilans-chart>`),
			'/no-frames': page(chart(QUERY) + script, allow(`script-src ${site}`)),
			'/no-scripts': page(chart(QUERY) + script, allow(`frame-src ${site}`)),
			'/allowed': page(chart(QUERY) + script, allow(`script-src ${site}; frame-src ${site}`)),
			'/liar': page(
				`${chart(QUERY)}${script}<iframe srcdoc="<script>setInterval(() => parent.postMessage({ type: 'bilans:height', height: 9 }, '*'), 50)</script>"></iframe>`
			)
		});
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
		await host.stop();
	});

	async function open(path: string): Promise<Page> {
		const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
		await page.goto(host.address + path, { waitUntil: 'networkidle' });
		return page;
	}

	it('shows the chart at its own height, and speaks the language of the page', async () => {
		const page = await open('/article');
		const [frame] = chartFrames(page);
		expect(frame?.url()).toBe(`${site}/embed?${QUERY}&lang=en`);
		await expectFits(page);
		await frame?.locator('summary').first().click();
		await expectFits(page);
		expect(await page.locator('bilans-chart iframe').getAttribute('title')).toBe('In words');
		expect(await page.locator('bilans-chart img').isVisible()).toBe(false);
	});

	it('speaks the language of a page in Macedonian', async () => {
		const page = await open('/macedonian');
		const [frame] = chartFrames(page);
		expect(frame?.url()).toBe(`${site}/embed?${QUERY}&lang=mk`);
		expect(await frame?.locator('svg text').allTextContents()).toEqual(
			expect.arrayContaining([expect.stringContaining('Србија')])
		);
	});

	it('may stand there several times, and its script as well', async () => {
		const page = await open('/three');
		await page.evaluate(() => {
			scrollTo(0, document.body.scrollHeight);
		});
		await page.waitForTimeout(1000);
		expect(chartFrames(page)).toHaveLength(3);
		await expectFits(page);
	});

	it('may be moved, removed, put back, changed, and come later', async () => {
		const page = await open('/article');
		await page.evaluate(() => {
			const [chart] = document.getElementsByTagName('bilans-chart');
			chart?.remove();
			const section = document.createElement('section');
			document.body.append(section);
			if (chart) section.append(chart);
		});
		await page.waitForTimeout(1000);
		expect(chartFrames(page)).toHaveLength(1);
		await expectFits(page);
		await page.evaluate((query) => {
			const [chart] = document.getElementsByTagName('bilans-chart');
			chart?.setAttribute(
				'src',
				`${new URL(chart.getAttribute('src') ?? '').origin}/compare?${query}`
			);
			document.body.insertAdjacentHTML('beforeend', chart?.outerHTML ?? '');
		}, OTHER);
		await page.evaluate(() => {
			scrollTo(0, document.body.scrollHeight);
		});
		await page.waitForTimeout(1500);
		expect(chartFrames(page).map((frame) => frame.url())).toEqual(
			Array(2).fill(`${site}/embed?${OTHER}&lang=en`)
		);
		await expectFits(page);
	});

	it('draws a query of the script’s own site, as its attributes say', async () => {
		const page = await open('/query');
		expect(chartFrames(page)[0]?.url()).toBe(`${site}/embed?${OTHER}&lang=en&theme=dark`);
	});

	it('believes no other frame', async () => {
		const page = await open('/liar');
		await page.waitForTimeout(300);
		await expectFits(page);
	});

	it('needs of a strict page no more than its script and its frame', async () => {
		await expectFits(await open('/allowed'));
	});

	it('shows the picture at once where the page forbids frames', async () => {
		const page = await open('/no-frames');
		expect(await page.locator('bilans-chart img').isVisible()).toBe(true);
		await expectPicture(page);
	});

	it('is the picture where the page forbids the script', async () => {
		const page = await open('/no-scripts');
		expect(chartFrames(page)).toHaveLength(0);
		await expectPicture(page);
	});

	it('shows the picture without a network, and the chart once there is one', async () => {
		const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
		await page.route('**/embed?*', (route) => route.abort('internetdisconnected'));
		await page.goto(`${host.address}/article`);
		await page.waitForTimeout(GIVES_UP_MS);
		await expectPicture(page);
		await page.unroute('**/embed?*');
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await page.waitForTimeout(1500);
		await expectFits(page);
		expect(await page.locator('bilans-chart img').isVisible()).toBe(false);
	});
});

function chartFrames(page: Page): readonly Frame[] {
	return page.frames().filter((frame) => frame.url().includes('/embed'));
}

async function expectFits(page: Page): Promise<void> {
	await page.waitForTimeout(300);
	const frames = await page.locator('bilans-chart iframe').all();
	expect(frames.length).toBeGreaterThan(0);
	for (const frame of frames) {
		const html = frame.contentFrame().locator('html');
		const height = await html.evaluate((each) => Math.ceil(each.getBoundingClientRect().height));
		expect(height).toBeGreaterThan(300);
		expect(await frame.evaluate((each) => each.clientHeight)).toBe(height);
	}
}

async function expectPicture(page: Page): Promise<void> {
	await page.locator('bilans-chart img').waitFor({ state: 'visible' });
	await page.waitForFunction(() => {
		const picture = document.querySelector<HTMLImageElement>('bilans-chart img');
		return picture !== null && picture.naturalWidth > 0;
	});
	const frames = await page.locator('bilans-chart iframe').all();
	for (const frame of frames) expect(await frame.isVisible()).toBe(false);
}
