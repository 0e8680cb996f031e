/** Opens the workbench as somebody who has JavaScript, and waits for what a change does to its address. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

/** What is done to the chart is done once its address has changed. */
export async function waitFor(page: Page, part: string | RegExp): Promise<void> {
	const isThere = ({ href }: URL) => {
		const address = decodeURIComponent(href);
		return typeof part === 'string' ? address.includes(part) : part.test(address);
	};
	await page.waitForURL(isThere, { timeout: 15_000 }).catch(() => {
		throw new Error(`no ${String(part)} in ${page.url()}`);
	});
}

export async function openLive(browser: Browser, path: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(inject('address') + path);
	// In every language: nobody can search without JavaScript.
	await page.locator('form input[type=search]').waitFor();
	return page;
}
