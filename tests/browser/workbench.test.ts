/** The workbench as a reader meets it: by keyboard, as a plain form, with a broken address, and back. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { openLive, waitFor } from './setup/open-workbench.ts';
import { findBarriers, findExcessWidth } from './setup/find-barriers.ts';

const MOST_TABS = 200;

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

/** What has the focus: its role-like words, as far as the walk needs them. */
async function tellFocus(page: Page): Promise<string> {
	return await page.evaluate(() => {
		const { activeElement: used } = document;
		if (!(used instanceof HTMLElement)) return '';
		const label = used instanceof HTMLInputElement ? used.labels?.[0]?.textContent : null;
		const words = used.getAttribute('aria-label') ?? label ?? used.textContent;
		const named = used.getAttribute('name');
		return `${named === null ? '' : `${named}: `}${words.trim().replaceAll(/\s+/g, ' ')}`;
	});
}

async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
	for (let step = 0; step < MOST_TABS; step += 1) {
		await page.keyboard.press('Tab');
		const focus = await tellFocus(page);
		if (typeof wanted === 'string' ? focus === wanted : wanted.test(focus)) return;
	}
	throw new Error(`the Tab key never leads to ${String(wanted)}`);
}

it('leads by keyboard alone from the front page to a picture of small multiples', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const complaints = collectComplaints(page);
	await page.goto(inject('address'));
	await tabTo(page, 'Compare');
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('Find an area').waitFor();

	await tabTo(page, /^measure: /);
	await page.keyboard.type('Military expenditure as a share of GDP');
	await waitFor(page, 'sipri-milex.share-of-gdp');
	for (const [sought, box] of [
		['wb6', 'area: Western Balkans'],
		['kosovo', 'area: Kosovo'],
		['srb', 'area: Serbia']
	] as const) {
		await page.getByPlaceholder('Find an area').focus();
		await page.keyboard.press('Control+A');
		await page.keyboard.type(sought);
		await tabTo(page, box);
		await page.keyboard.press('Space');
	}
	await waitFor(page, /share-of-gdp&years=2008/);
	await tabTo(page, 'from: from');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('2015');
	await tabTo(page, /^newest: /);
	await page.keyboard.press('Space');
	await tabTo(page, 'view: Lines');
	await waitFor(page, 'years=2015..2025');
	// The arrows go through the views; bars, which show one year, do not lose the others.
	for (const view of ['years=2025', 'view=slope', 'view=multiples']) {
		await page.keyboard.press('ArrowDown');
		await waitFor(page, view);
	}
	expect(await tellFocus(page)).toBe('view: Small multiples');
	await waitFor(page, 'measure=sipri-milex.share-of-gdp&years=2015..2025&view=multiples');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		(async () => {
			await page.locator('#content').focus();
			await tabTo(page, 'PNG');
			await page.keyboard.press('Enter');
		})()
	]);
	expect(decodeURIComponent(download.url())).toContain(
		'share-of-gdp&years=2015..2025&view=multiples&release=2026-04'
	);
	const picture = readFileSync(await download.path());
	expect(picture.subarray(1, 4).toString()).toBe('PNG');
	expect(complaints).toEqual([]);
	await page.close();
});

describe('a change of a control', () => {
	it('is undone by the back button', async () => {
		const page = await openLive(browser, '/compare');
		const title = await page.locator('h1').textContent();
		await page.getByLabel('Bars, one year').check();
		await waitFor(page, 'years=latest');
		await page.goBack();
		await waitFor(page, /compare$/);
		const lines = page.getByLabel('Lines', { exact: true });
		await expect.poll(() => lines.isChecked()).toBe(true);
		expect(await page.locator('h1').textContent()).toBe(title);
		await page.close();
	});

	it('is told to screen readers, and moves nothing under the hand', async () => {
		const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
		await page.goto(`${inject('address')}/compare`);
		await page.getByPlaceholder('Find an area').waitFor();
		const table = page.getByLabel('Table', { exact: true });
		await table.scrollIntoViewIfNeeded();
		const before = await table.boundingBox();
		await table.check();
		await waitFor(page, 'view=table');
		await expect.poll(() => page.getByRole('status').textContent()).toContain('Kosovo and Serbia');
		const after = await table.boundingBox();
		expect(after?.y).toBeCloseTo(before?.y ?? Infinity, 0);
		await page.close();
	});

	it('takes an area away by its button, and the focus stays among the areas', async () => {
		const page = await openLive(
			browser,
			'/compare?measure=sipri-milex.share-of-gdp&areas=XKX~SRB~ALB'
		);
		await page.getByRole('button', { name: 'Remove Serbia' }).press('Enter');
		await waitFor(page, 'areas=XKX~ALB');
		expect(await tellFocus(page)).toBe('Find an area');
		await page.getByRole('button', { name: 'Remove Albania' }).press('Enter');
		await waitFor(page, /areas=XKX(&|$)/);
		expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
		await page.close();
	});

	it('that cannot be asked for is explained', async () => {
		const page = await openLive(browser, '/compare?measure=sipri-milex.share-of-gdp');
		expect(await page.getByLabel('Shares of the total').isDisabled()).toBe(true);
		expect(await page.textContent('form')).toContain('need amounts that add up');
		await page.close();
	});
});

it('works as a plain form', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${inject('address')}/compare`);
	await page.getByLabel('Albania').check();
	await page.getByLabel('Figures as').selectOption('index');
	await page.getByRole('button', { name: 'Show' }).click();
	expect(decodeURIComponent(page.url())).toMatch(
		/areas=XKX~SRB~ALB&years=2008..latest&as=index:2008$/
	);
	await page.goto(`${inject('address')}/compare`);
	await page.getByRole('button', { name: 'Add the neighbours' }).click();
	expect(page.url()).toContain('areas=XKX~SRB~ALB~MKD~MNE~BGR~BIH~HRV~HUN~ROU');
	await page.getByRole('button', { name: 'Remove Serbia' }).click();
	expect(page.url()).toContain('areas=XKX~ALB~MKD~MNE~BGR~BIH~HRV~HUN~ROU&');
	// Enter sends the form as it stands: it presses no button that adds or removes.
	await page.getByLabel('from', { exact: true }).press('Enter');
	expect(page.url()).toContain('areas=XKX~ALB~MKD~MNE~BGR~BIH~HRV~HUN~ROU&');
	await context.close();
});

describe('a broken address', () => {
	it.each([
		['areas=KOS~SRB&measure=sipri-milex.share-of-gdp', 'areas=XKX~SRB'],
		['measure=sipri-milex.share-of-gdp&colour=red', 'measure=sipri-milex.share-of-gdp'],
		['measure=sipri-milex.constant-usd&as=index:1901', 'measure=sipri-milex.constant-usd'],
		['measure=sipri-milex.share-of-gdp&release=1999-04', 'measure=sipri-milex.share-of-gdp'],
		[
			'measure=seesac.exports-value&areas=SRB&view=flows',
			'measure=seesac.exports-value&areas=SEESAC&view=flows'
		]
	])('%s leads to the nearest chart', async (query, nearest) => {
		const page = await openLive(browser, `/compare?${query}`);
		expect(await page.locator('h1').textContent()).toBe('This address is not understood');
		await page.getByRole('link', { name: 'Open the nearest chart' }).click();
		await page.locator('figure').waitFor();
		expect(page.url()).toContain(`/compare?`);
		expect(page.url()).toContain(nearest);
		await page.close();
	});
});

describe.each([
	['a chart', '/compare'],
	['a table', '/compare?measure=sipri-milex.share-of-gdp&view=table'],
	['what cannot be asked for', '/compare?measure=sipri-transfers.imports&years=latest'],
	['a broken address', '/compare?measure=sipri-milex.share-of-gdp&areas=KOS']
])('%s in the workbench', (_, path) => {
	// 320 pixels: 1280 pixels at 400 per cent.
	it.each([
		[320, 'light'],
		[1280, 'dark']
	] as const)('has no barrier that axe finds at %d pixels, %s', async (width, colorScheme) => {
		const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
		await page.goto(inject('address') + path);
		await page.getByPlaceholder('Find an area').waitFor();
		for (const fold of await page.locator('summary').all()) await fold.click();
		expect(await findExcessWidth(page)).toBe(0);
		expect(await findBarriers(page)).toEqual([]);
		await page.close();
	});
});
