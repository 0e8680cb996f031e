/** The pages that are read: whole at a phone's width and at a desk's, and free of barriers that a machine can find. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { findBarriers, findExcessWidth } from './setup/find-barriers.ts';
import { NO_PAGES, READ_PAGES } from './setup/site-pages.ts';

/** Those that look otherwise for some of what can be asked of them. */
const PAGES = [
	...READ_PAGES,
	'/area/XKX',
	'/area/YUG',
	'/area/WORLD',
	'/area/LUX',
	'/area/NATO',
	'/exports?exporter=BIH',
	'/industry?year=2010',
	'/transfers?state=XKX&flow=exports',
	'/transfers?area=XKX&side=recipient&from=2024&to=1995',
	'/revisions?measure=sipri-milex.constant-usd&areas=SRB&years=2024',
	'/revisions?chart=measure%3Dsipri-milex.constant-usd%26areas%3DXKX~SRB%26release%3D2025-04'
];
const WIDTHS = [360, 1280];
/** HTML with its styles and drawings, brotli. */
const MOST_HTML = 60_000;

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

async function open(path: string, width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	await page.goto(inject('address') + path);
	return page;
}

describe.each(PAGES)('%s', (path) => {
	it.each(WIDTHS)(
		'opens at %d pixels without a complaint, whole and with one heading',
		async (width) => {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			const complaints = collectComplaints(page);
			const answer = await page.goto(inject('address') + path);
			expect(answer?.status()).toBe(200);
			expect(await page.locator('h1').count()).toBe(1);
			expect(await findExcessWidth(page)).toBe(0);
			expect(complaints).toEqual([]);
			await page.close();
		}
	);

	it.each(WIDTHS)('has no barrier that axe finds at %d pixels', async (width) => {
		const page = await open(path, width);
		expect(await findBarriers(page)).toEqual([]);
		await page.close();
	});

	it('says what it is to machines, is light, and has no framework', async () => {
		const html = await (await fetch(inject('address') + path)).text();
		expect(html).toMatch(/<title>[^<]+<\/title>/);
		expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
		expect(html).toContain('<link rel="canonical"');
		expect(html).not.toContain('__sveltekit');
		expect(brotliCompressSync(html).length).toBeLessThan(MOST_HTML);
	});
});

describe('an area', () => {
	it('that nobody knows is told the nearest', async () => {
		const page = await open('/area/KOS', 800);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		await page.getByRole('link', { name: 'Kosovo (XKX)' }).click();
		await expect.poll(() => page.title()).toContain('Kosovo');
		await page.close();
	});

	it('in small letters is led to its address', async () => {
		const answer = await fetch(`${inject('address')}/area/srb`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([308, '/area/SRB']);
	});

	it('without figures says why', async () => {
		const page = await open('/area/LUX', 800);
		expect(await page.textContent('main')).toContain('no figures of Luxembourg');
		await page.close();
	});
});

describe('the deliveries', () => {
	it('are chosen by a plain form', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${inject('address')}/transfers`);
		await page.getByRole('combobox', { name: 'State' }).selectOption('XKX');
		await page.getByRole('button', { name: 'Show' }).click();
		await page.waitForURL('**area=XKX**');
		const table = page.getByRole('region', { name: /^Deliveries/ });
		expect(await table.getByRole('row').count()).toBe(11);
		expect(await table.textContent()).toContain('Bayraktar TB-2');
		await context.close();
	});

	it('are the newest, and all of them one step away', async () => {
		const page = await open('/transfers', 800);
		const rows = page.getByRole('region', { name: /^Deliveries/ }).getByRole('row');
		expect(await rows.count()).toBe(26);
		await page.getByRole('link', { name: 'Show all deliveries' }).click();
		await page.waitForURL('**rows=all**');
		expect(await rows.count()).toBeGreaterThan(150);
		await page.close();
	});

	it('of nowhere are refused with what would do', async () => {
		const answer = await fetch(`${inject('address')}/transfers?area=KOS`);
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain('did you mean XKX?');
	});
});

describe('what is told apart', () => {
	it('by supplier and category is chosen by plain links', async () => {
		const page = await open('/transfers', 800);
		await page.getByRole('navigation', { name: 'State' }).getByText('Kosovo').click();
		await page.getByRole('navigation', { name: 'Year' }).getByText('2022').click();
		await page.waitForURL('**year=2022#parts');
		const titles = page.locator('#parts').getByRole('heading', { level: 3 });
		expect(await titles.allInnerTexts()).toEqual([
			expect.stringContaining('sum of 2015–2024: Western Balkans'),
			expect.stringContaining('by supplier: Kosovo'),
			expect.stringContaining('by category: Kosovo')
		]);
		await page.close();
	});

	it('says so where the register knows of nothing', async () => {
		const page = await open('/transfers?state=XKX&flow=exports', 800);
		expect(await page.locator('#parts').innerText()).toContain('knows of no delivery');
		await page.close();
	});

	it('shows an exporter’s licences beside its exports', async () => {
		const page = await open('/exports?exporter=BIH', 800);
		const text = await page.locator('#exporter figure').first().innerText();
		expect(text).toContain('licensed €257.0 million; exported €119.1 million');
		expect(await page.locator('#exporter').innerText()).toContain('no destinations');
		await page.close();
	});

	const REFUSED = [
		['/exports?exporter=XKX', 'SRB'],
		['/transfers?state=FRA', 'SRB'],
		['/industry?year=1990', '2024']
	] as const;
	it.each(REFUSED)('is refused with what would do: %s', async (path, allowed) => {
		const answer = await fetch(inject('address') + path);
		expect(answer.status).toBe(400);
		const text = await answer.text();
		expect(text).toContain('cannot be chosen here');
		expect(text).toMatch(new RegExp(`<code[^>]*>${allowed}<`));
		expect(text).toContain('Open the nearest chart');
	});
});

it.each([
	['/nothing', 'There is no page at /nothing.'],
	['/mk/area', 'На адресата /area нема страница.']
])('%s says that it is no page, among those that are', async (path, told) => {
	const answer = await fetch(inject('address') + path);
	expect(answer.status).toBe(404);
	const text = await answer.text();
	expect(text).toContain(told);
	expect(text).toMatch(/<nav/);
});

it.each(NO_PAGES)('%s is told without a script', async (path) => {
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') asked.push(request.url());
	});
	const answer = await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
	expect(answer?.status()).toBeGreaterThanOrEqual(400);
	expect(await page.locator('h1').count()).toBe(1);
	expect(await page.locator('script').count()).toBe(0);
	expect(asked).toEqual([]);
	await page.close();
});

it('SEESAC’s grid says in words what is at hand', async () => {
	const page = await open('/exports', 1280);
	const row = page.getByRole('row', { name: /^2016/ }).last();
	expect(await row.textContent()).toMatch(/transcribed: \d+/);
	expect(await row.textContent()).toContain('not covered');
	await page.close();
});
