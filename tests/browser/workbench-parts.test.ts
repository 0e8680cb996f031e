/** Controls of the workbench that few charts have: parts of one area, a measure beside another, known events. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';
import { openLive, waitFor } from './setup/open-workbench.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

describe('parts of one area, and a measure beside another', () => {
	it('are a control each, undone by the back button', async () => {
		const page = await openLive(
			browser,
			'/compare?measure=sipri-transfers.imports&areas=SRB&years=2024'
		);
		await page.getByRole('radio', { name: 'by partner' }).check();
		await waitFor(page, 'areas=SRB&by=partner');
		await page.getByRole('heading', { level: 1, name: /by supplier/ }).waitFor();
		await page.goBack();
		await waitFor(page, /areas=SRB&years=2024$/);
		await page.getByRole('checkbox', { name: /beside it: / }).check();
		await waitFor(page, 'against=sipri-transfers.exports');
		await page.close();
	});

	it('are part of the form that a browser without JavaScript sends', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(
			`${inject('address')}/compare?measure=sipri-transfers.imports&areas=SRB&years=2024`
		);
		await page.getByRole('radio', { name: 'by category' }).check();
		await page.getByRole('button', { name: 'Show' }).click();
		expect(page.url()).toContain('areas=SRB&by=category&years=2024');
		expect(await page.getByRole('radio', { name: 'by category' }).isChecked()).toBe(true);
		await context.close();
	});
});

it('marks known events where their box is ticked', async () => {
	const page = await openLive(browser, '/compare?measure=sipri-milex.share-of-gdp&areas=WB6');
	await page.getByText('Mark events').click();
	await page.getByLabel('NATO membership (2009, 2017, 2020)').check();
	await waitFor(page, 'events=nato');
	await page.getByText('NATO: Montenegro').first().waitFor({ state: 'attached' });
	await page.close();
});
