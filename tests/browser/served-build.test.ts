/** The build answers where the browser tests look for it, and a browser reads it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';

describe('the built worker', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	it('is well', async () => {
		const answer = await fetch(`${inject('address')}/api/v1/health`);
		expect(answer.status).toBe(200);
	});

	it('opens in a browser without a complaint', async () => {
		const page = await browser.newPage();
		const complaints = collectComplaints(page);
		const answer = await page.goto(inject('address'));
		expect(answer?.status()).toBe(200);
		expect(complaints).toEqual([]);
	});

	it('is of another origin than a site that embeds it', async () => {
		const host = await serveHostSite({ '/article': '<h1>Budgets</h1>' });
		const page = await browser.newPage();
		await page.goto(`${host.address}/article`);
		expect(await page.textContent('h1')).toBe('Budgets');
		expect(new URL(host.address).origin).not.toBe(new URL(inject('address')).origin);
		await host.stop();
	});
});
