/** Pages in six languages: whole on a phone, and leading on in their own language. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGE_NAMES, LOCALES } from '../../src/lib/i18n/locale.ts';
import { toPageAddress } from '../../src/lib/i18n/page-address.ts';
import { launchChromium } from './setup/chromium.ts';
import { SITE_PAGES } from './setup/site-pages.ts';

const EMBED = '/embed?measure=sipri-milex.constant-usd&areas=XKX~SRB';
const PHONE = { width: 360, height: 800 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await browser.newPage({ viewport: PHONE });
});

afterAll(async () => {
	await browser.close();
});

const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
/** Whatever a reader may fold out. */
const openAll = () =>
	page.locator('details').evaluateAll((all) => {
		for (const each of all) each.setAttribute('open', '');
	});
const languageOf = () => page.evaluate(() => document.documentElement.lang);

describe.each(LOCALES)('in %s', (locale) => {
	it.each(SITE_PAGES)('%s fits a phone and leads on in its language', async (path) => {
		await page.goto(inject('address') + toPageAddress(path, locale));
		expect(await languageOf()).toBe(locale);
		expect(await widthOf()).toBeLessThanOrEqual(PHONE.width);
		await openAll();
		expect(await widthOf()).toBeLessThanOrEqual(PHONE.width);
		const hrefs = await page
			.locator('a[href^="/"]:not([hreflang]), form[action^="/"]')
			.evaluateAll((all) =>
				all.map((each) => each.getAttribute('href') ?? each.getAttribute('action') ?? '')
			);
		const pages = hrefs.filter((href) => !/^\/(api\/v1\/(?!docs)|chart\.)|\.\w+(\?|$)/.test(href));
		expect(pages.length).toBeGreaterThan(5);
		const prefix =
			locale === 'en'
				? /^\/(?!(sq|sr-Latn|sr-Cyrl|bs|mk)(\/|$))/
				: new RegExp(`^/${locale}([/?#]|$)`);
		expect(pages.filter((href) => !prefix.test(href))).toEqual([]);
	});

	it('an embed fits a phone and leads to the workbench in its language', async () => {
		await page.goto(`${inject('address')}${EMBED}&lang=${locale}`);
		expect(await languageOf()).toBe(locale);
		expect(await widthOf()).toBeLessThanOrEqual(PHONE.width);
		await openAll();
		expect(await widthOf()).toBeLessThanOrEqual(PHONE.width);
		const open = await page.locator('a[href*="/compare?"]').first().getAttribute('href');
		expect(open).toContain(toPageAddress('/compare', locale));
	});
});

it('the switch leads to the same page with the same query, by a link of each language', async () => {
	await page.goto(`${inject('address')}/mk/compare?measure=sipri-milex.per-capita&areas=SRB`);
	for (const locale of LOCALES) {
		await page.getByRole('link', { name: LANGUAGE_NAMES[locale], exact: true }).click();
		await page.waitForLoadState();
		expect(await languageOf()).toBe(locale);
		const { pathname, search } = new URL(page.url());
		expect(pathname + search).toBe(
			toPageAddress('/compare?measure=sipri-milex.per-capita&areas=SRB', locale)
		);
	}
});

it('machines are told of all languages of a page, by absolute addresses', async () => {
	await page.goto(`${inject('address')}/sq/exports`);
	const told = await page
		.locator('link[rel="alternate"][hreflang]')
		.evaluateAll((all) =>
			all.map((each) => [each.getAttribute('hreflang'), each.getAttribute('href')])
		);
	const at = (path: string) => inject('address') + path;
	expect(told).toEqual([
		['x-default', at('/exports')],
		['en', at('/exports')],
		['sq', at('/sq/exports')],
		['sr-Latn', at('/sr-Latn/exports')],
		['sr-Cyrl', at('/sr-Cyrl/exports')],
		['bs', at('/bs/exports')],
		['mk', at('/mk/exports')]
	]);
	expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(at('/sq/exports'));
});

it('asks for no language but that of the address', async () => {
	const context = await browser.newContext({ locale: 'sq-AL' });
	const asked = await context.newPage();
	const answer = await asked.goto(`${inject('address')}/data`);
	expect(answer?.url()).toBe(`${inject('address')}/data`);
	expect(await asked.evaluate(() => document.documentElement.lang)).toBe('en');
	expect(await context.cookies()).toEqual([]);
	await context.close();
});
