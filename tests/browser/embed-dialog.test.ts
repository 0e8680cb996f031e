/** The embed dialog of the workbench, by keyboard and without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';

describe('the embed dialog', () => {
	let browser: Browser;
	let address: string;
	beforeAll(async () => {
		browser = await launchChromium();
		address = `${inject('address')}/compare?${QUERY}`;
	});
	afterAll(async () => {
		await browser.close();
	});

	it('writes what the editor chooses, copies it and says so', async () => {
		const context = await browser.newContext({
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const page = await context.newPage();
		await page.goto(address);
		await page.getByRole('button', { name: 'Embed' }).press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
		const text = dialog.getByRole('textbox');
		expect(await text.inputValue()).toContain('release=2026-04');
		expect(await text.inputValue()).toContain(`src="${inject('address')}/embed?`);
		await dialog.getByLabel('the chart follows').check();
		await dialog.getByRole('radio', { name: 'dark' }).check();
		expect(await text.inputValue()).not.toContain('release=');
		expect(await text.inputValue()).toContain('theme=dark');
		await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
		await dialog.getByText('Copied.').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await text.inputValue());
		await context.close();
	});

	it('gives the focus back when it closes', async () => {
		const page = await browser.newPage();
		await page.goto(address);
		await page.getByRole('button', { name: 'Embed' }).press('Enter');
		await page.keyboard.press('Escape');
		expect(await page.locator(':focus').textContent()).toBe('Embed');
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	it('offers the picture in every size, each of which comes as it is named', async () => {
		const page = await browser.newPage();
		await page.goto(address);
		await page.getByRole('button', { name: 'Embed' }).press('Enter');
		const sizes = page.getByRole('region', { name: 'The picture alone, in the size you need' });
		expect(await sizes.getByRole('link').count()).toBe(24);
		expect(await readPicture(page, '1×, for an article, light')).toMatch(/^800x\d+$/);
		expect(await readPicture(page, '3×, square, dark')).toBe('3000x3000');
		expect(await readPicture(page, '2×, for social networks, light')).toBe('2400x1260');
		const drawing = sizes.getByRole('link', { name: 'SVG, square, dark' });
		const { origin } = new URL(address);
		expect(await drawing.getAttribute('href')).toBe(
			`${origin}/chart.svg?${QUERY}&release=2026-04&theme=dark&width=1000&height=1000`
		);
		await page.getByRole('dialog').getByLabel('the chart follows').check();
		expect(await drawing.getAttribute('href')).not.toContain('release=');
		await page.close();
	});

	it('is a fold with the HTML where no script runs', async () => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(address);
		expect(await page.getByRole('button', { name: 'Embed' }).count()).toBe(0);
		await page.getByText('Embed this chart').click();
		expect(await page.getByLabel('HTML to paste').inputValue()).toMatch(/^<iframe /);
		expect(await readPicture(page, '2×, square, light')).toBe('2000x2000');
	});
});

/** Fetches the file that a link of this name leads to: `800x596`, as the PNG itself says. */
async function readPicture(page: Page, name: string): Promise<string> {
	const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
	const answer = await page.request.get(href ?? 'no address');
	const bytes = await answer.body();
	return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
}
