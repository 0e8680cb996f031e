/** What a change in the workbench asks for, and what it leaves as it was. */
import type { Browser, Page } from 'playwright-core';
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

const PAIR = '/compare?measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2010..2025';
const MEASURE = 'sipri-milex.constant-usd';

/** All areas and years of a measure: more points than come with a drawing. */
async function findMany(): Promise<string> {
	const answer = await fetch(`${inject('address')}/api/v1/areas?measure=${MEASURE}`);
	const { areas } = (await answer.json()) as { readonly areas: readonly { code: string }[] };
	const codes = areas.map(({ code }) => code).join('~');
	return `/compare?measure=${MEASURE}&areas=${codes}&years=1949..2025`;
}

/** What the page asks of the workbench from now on. */
function collectAsked(page: Page): readonly string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const address = decodeURIComponent(request.url());
		if (address.includes('/compare')) asked.push(address);
	});
	return asked;
}

async function changeFirstYear(page: Page, year: string): Promise<void> {
	const field = page.locator('input[name=from]');
	await field.fill(year);
	await field.press('Tab');
	await waitFor(page, `years=${year}`);
}

describe('a change in the workbench', () => {
	it('asks once, for one drawing at the width that is shown', async () => {
		const page = await openLive(browser, PAIR);
		expect(await page.locator('chart-plots svg[data-plot]').count()).toBe(3);
		const asked = collectAsked(page);
		await changeFirstYear(page, '2015');
		await expect.poll(() => page.locator('chart-plots svg[data-plot]').count()).toBe(1);
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatch(/\/compare\/redraw\?.*years=2015\.\.2025&plot=2$/);
		const [first, ...others] = await page.locator('chart-plots svg').all();
		expect(others).toEqual([]);
		expect(await first?.getAttribute('viewBox')).toMatch(/^0 0 840 /);
		await page.close();
	});

	it('is drawn anew where the page becomes narrow', async () => {
		const page = await openLive(browser, PAIR);
		await changeFirstYear(page, '2015');
		await page.setViewportSize({ width: 400, height: 900 });
		const drawing = page.locator('chart-plots svg');
		await expect.poll(() => drawing.getAttribute('viewBox')).toMatch(/^0 0 360 /);
		expect(await drawing.isVisible()).toBe(true);
		await page.close();
	});

	it('asks for nothing where the back button leads to the chart that was opened', async () => {
		const page = await openLive(browser, PAIR);
		await changeFirstYear(page, '2015');
		const asked = collectAsked(page);
		await page.goBack();
		await waitFor(page, 'years=2010..2025');
		await expect.poll(() => page.locator('chart-plots svg[data-plot]').count()).toBe(3);
		expect(asked).toEqual([]);
		await page.close();
	});

	it('asks for what another measure offers, once', async () => {
		const page = await openLive(browser, PAIR);
		const asked = collectAsked(page);
		const measure = page.locator('select[name=measure]');
		await measure.selectOption('sipri-milex.share-of-gdp');
		await waitFor(page, 'share-of-gdp');
		const choices = asked.filter((address) => address.includes('/compare/choices?'));
		expect(choices).toHaveLength(1);
		expect(choices[0]).toContain('measure=sipri-milex.share-of-gdp');
		await measure.selectOption('sipri-milex.constant-usd');
		await waitFor(page, 'constant-usd');
		await measure.selectOption('sipri-milex.share-of-gdp');
		await waitFor(page, 'share-of-gdp');
		expect(asked.filter((address) => address.includes('/compare/choices?'))).toEqual(choices);
		await page.close();
	});

	it('shows what was asked for last, however long the one before takes', async () => {
		const page = await openLive(browser, PAIR);
		await page.route('**/compare/redraw?*years=2012*', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			await route.continue();
		});
		const field = page.locator('input[name=from]');
		for (const year of ['2012', '2010']) {
			await field.fill(year);
			await field.dispatchEvent('change');
		}
		await page.waitForTimeout(1200);
		expect(decodeURIComponent(page.url())).toContain('years=2010..2025');
		expect(await page.locator('.subtitle').textContent()).toContain('2010–2025');
		await page.close();
	});

	it('speaks the language of the page', async () => {
		const page = await openLive(browser, `/sq${PAIR}`);
		const asked = collectAsked(page);
		await changeFirstYear(page, '2015');
		expect(await page.locator('.subtitle').textContent()).toContain('2015');
		expect(asked[0]).toContain('/sq/compare/redraw?');
		await page.close();
	});

	it('tells the points of a long chart once it is drawn', async () => {
		const page = await openLive(browser, await findMany());
		await changeFirstYear(page, '1950');
		const chart = page.locator('chart-plots');
		await expect.poll(() => chart.getAttribute('data-told')).toContain('"firstYear":1950');
		await chart.press('ArrowLeft');
		expect(await chart.locator('[aria-live]').textContent()).toMatch(/, 2024: US\$/);
		await page.close();
	});

	it('keeps the boxes that do not change', async () => {
		const page = await openLive(browser, PAIR);
		await page.evaluate(() => {
			const list = document.querySelector('form .list');
			const changes = { count: 0 };
			Object.assign(globalThis, { changes });
			new MutationObserver((all) => (changes.count += all.length)).observe(list ?? document, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
		});
		await changeFirstYear(page, '2015');
		await expect.poll(() => page.locator('chart-plots svg[data-plot]').count()).toBe(1);
		const count = await page.evaluate(
			() => (globalThis as unknown as { changes: { count: number } }).changes.count
		);
		expect(count).toBe(0);
		await page.close();
	});
});
