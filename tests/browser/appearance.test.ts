/** What readers have set: dark pages without barriers, forced colours that leave a chart legible, no motion. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './setup/chromium.ts';
import { findBarriers } from './setup/find-barriers.ts';
import { SITE_PAGES } from './setup/site-pages.ts';

const LINES =
	'/embed?measure=sipri-milex.share-of-gdp&areas=WB6&years=2008..2025&events=nato&theme=auto';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

async function openWith(options: BrowserContextOptions, path: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 800, height: 900 }, ...options });
	await page.goto(inject('address') + path);
	return page;
}

describe('in the dark', () => {
	it('has no barrier that axe finds on any page', async () => {
		const page = await openWith({ colorScheme: 'dark' }, '/');
		for (const path of [...SITE_PAGES, LINES]) {
			await page.goto(inject('address') + path);
			expect(await findBarriers(page), path).toEqual([]);
		}
		await page.close();
	});
});

describe('in forced colours', () => {
	it.each(['light', 'dark'] as const)('tells the lines of a chart apart, on %s', async (scheme) => {
		const page = await openWith({ colorScheme: scheme, forcedColors: 'active' }, LINES);
		const { paper, strokes, fills } = await page.evaluate(() => {
			document.body.style.background = 'Canvas';
			const shown = [...document.querySelectorAll('svg')].filter(
				(svg) => svg.getBoundingClientRect().width > 200
			);
			const paint = (selector: string, name: 'stroke' | 'fill') =>
				shown.flatMap((svg) =>
					[...svg.querySelectorAll(selector)].map((mark) => getComputedStyle(mark)[name])
				);
			return {
				paper: getComputedStyle(document.body).backgroundColor,
				strokes: paint('path', 'stroke').filter((stroke) => stroke !== 'none'),
				fills: paint('text', 'fill')
			};
		});
		expect(new Set(strokes).size).toBeGreaterThanOrEqual(6);
		expect([...strokes, ...fills]).not.toContain(paper);
		await page.close();
	});
});

describe('with reduced motion', () => {
	it.each(['/', '/compare', LINES])('nothing moves on %s', async (path) => {
		const page = await openWith({ reducedMotion: 'reduce' }, path);
		await page.keyboard.press('Tab');
		await page.mouse.move(400, 450);
		const moving = await page.evaluate(() => [
			...document.getAnimations().map((each) => each.playState),
			...[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationDuration } = getComputedStyle(element);
					return (
						!/^0s(, 0s)*$/.test(transitionDuration) || !/^(0s|auto)(, 0s)*$/.test(animationDuration)
					);
				})
				.map((element) => element.outerHTML.slice(0, 200))
		]);
		expect(moving).toEqual([]);
		await page.close();
	});
});
