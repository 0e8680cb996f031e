/** A chart's page on paper. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025';

describe('the workbench on paper', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	it('keeps the chart and its notes, and leaves out what can only be pressed', async () => {
		const page = await browser.newPage();
		await page.goto(`${inject('address')}/compare?${QUERY}`);
		const pressed = ['nav', '.controls', '.actions', 'footer', 'summary'];
		expect(await page.locator('.folds dl').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.chart > h1').isVisible()).toBe(true);
		expect(await page.locator('.folds dl').isVisible()).toBe(true);
		for (const name of pressed) {
			expect(await page.locator(name).filter({ visible: true }).count(), name).toBe(0);
		}
		await page.close();
	});
});
