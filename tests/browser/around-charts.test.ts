/** What stands around the chart of any page: its terms and how to cite it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';
import { findBarriers, findExcessWidth } from './setup/find-barriers.ts';

const PAGES = ['/', '/exports', '/transfers', '/industry', '/area/SRB', '/mk/area/XKX'];

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

async function open(path: string, options: { width: number; hasScripts: boolean }): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width: options.width, height: 800 },
		javaScriptEnabled: options.hasScripts,
		permissions: ['clipboard-read', 'clipboard-write']
	});
	await page.goto(inject('address') + path);
	return page;
}

describe.each(PAGES)('%s', (path) => {
	it('has terms and a citation with every chart, also on a phone', async () => {
		const page = await open(path, { width: 360, hasScripts: true });
		const charts = await page.locator('figure.chart').count();
		expect(charts).toBeGreaterThan(0);
		const cites = page.locator('figure.chart summary', { hasText: /^(Cite|Цитирајте)/ });
		expect(await cites.count()).toBe(charts);
		expect(await page.locator('figure.chart p:has([data-term])').count()).toBe(charts);
		for (const cite of await cites.all()) await cite.click();
		expect(await findExcessWidth(page)).toBe(0);
		expect(await findBarriers(page)).toEqual([]);
		await page.close();
	});
});

describe.each([true, false])('with JavaScript: %s', (hasScripts) => {
	it('a term is explained under the pointer, with the focus and at a press', async () => {
		const page = await open('/', { width: 800, hasScripts });
		const term = page.getByRole('button', { name: 'share of GDP' });
		const meaning = page.getByText('divided by all that the country');
		expect(await meaning.isVisible()).toBe(false);
		await term.hover();
		expect(await meaning.isVisible()).toBe(true);
		await page.mouse.move(0, 0);
		expect(await meaning.isVisible()).toBe(false);
		await term.focus();
		expect(await meaning.isVisible()).toBe(true);
		await term.blur();
		await term.click();
		expect(await meaning.isVisible()).toBe(true);
		await page.close();
	});

	it('a citation is selected whole at a press', async () => {
		const page = await open('/', { width: 800, hasScripts });
		await page.getByText('Cite this chart').first().click();
		const text = page.getByLabel('As text').first();
		await text.click();
		const selected = await page.evaluate(() => String(getSelection()));
		expect(selected).toBe(await text.innerText());
		expect(selected).toContain('release=2026-04');
		await page.close();
	});
});

it('a meaning stays while the pointer is on it', async () => {
	const page = await open('/', { width: 800, hasScripts: true });
	await page.getByRole('button', { name: 'share of GDP' }).hover();
	const meaning = page.getByText('divided by all that the country');
	await meaning.hover();
	expect(await meaning.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await meaning.isVisible()).toBe(false);
	await page.close();
});

it('a button copies a citation and says so', async () => {
	const page = await open('/exports', { width: 800, hasScripts: true });
	await page.getByText('Cite this chart').first().click();
	await page.getByRole('button', { name: 'Copy' }).nth(1).click();
	await page.getByText('Copied.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^@misc\{bilans-actual-arms-exports-in-2026,/);
	await page.close();
});

it('the workbench explains its terms, and says how to cite its chart at an address that stays', async () => {
	const page = await open('/compare', { width: 1280, hasScripts: true });
	await page.getByRole('button', { name: 'constant prices' }).hover();
	expect(await page.getByText('so that inflation is taken out').isVisible()).toBe(true);
	await page.getByText('Cite this chart').click();
	const text = await page.getByLabel('As text').innerText();
	expect(text).toContain('Kosovo and Serbia');
	expect(text).toMatch(/release=2026-04, accessed \d{1,2} \p{L}+ \d{4}\. Figures: /u);
	expect(await page.getByLabel('BibTeX').innerText()).toMatch(/^@misc\{bilans-military/);
	await page.close();
});

it('the claim check gives a sentence to copy, and no framework', async () => {
	const page = await open('/check?text=Kosovo+spent+%24162+million+in+2024.', {
		width: 800,
		hasScripts: true
	});
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await page.getByText('Copied.').first().waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Kosovo');
	expect(await page.locator('script[type=module], link[rel=modulepreload]').count()).toBe(0);
	await page.close();
});
