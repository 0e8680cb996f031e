/** Who changes the workbench's form before its scripts are there loses nothing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { waitFor } from './setup/open-workbench.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

/** A page whose scripts are on their way until `release` is called. */
async function openSlow(): Promise<{
	page: Page;
	release: () => void;
	complaints: readonly string[];
}> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const complaints = collectComplaints(page);
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/_app/**/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	await page.goto(`${inject('address')}/compare`, { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Show' }).waitFor();
	return {
		page,
		complaints,
		release: () => {
			resolve(undefined);
		}
	};
}

describe('before its scripts are there', () => {
	it('a box that is ticked is in the chart once they are', async () => {
		const { page, release, complaints } = await openSlow();
		await page.locator('[name=area][value=ALB]').click();
		release();
		await waitFor(page, 'areas=XKX~SRB~ALB');
		expect(await page.locator('[name=area][value=ALB]').isChecked()).toBe(true);
		await page.goBack();
		await waitFor(page, /compare$/);
		expect(complaints).toEqual([]);
		await page.close();
	});

	it('a year that is half typed is finished by its reader', async () => {
		const { page, release, complaints } = await openSlow();
		const from = page.locator('input[name=from]');
		await from.click();
		await page.keyboard.press('Control+A');
		await page.keyboard.type('20');
		release();
		await page.getByPlaceholder('Find an area').waitFor();
		expect(await from.inputValue()).toBe('20');
		await page.keyboard.type('15');
		await page.keyboard.press('Tab');
		await waitFor(page, 'years=2015..latest');
		expect(complaints).toEqual([]);
		await page.close();
	});
});
