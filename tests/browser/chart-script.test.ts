/** A chart under pointer, finger and arrow keys, in the embed and on a page of the site. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';

/** The figures that a newspaper printed in December 2025. */
const GOLDEN = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2015..2024&release=2025-04';
const GAPS = 'measure=sipri-milex.current-usd&areas=YUG~SRB~XKX&years=1985..2025';
const FLOWS =
	'measure=sipri-transfers.imports&areas=WB6&years=1995..2024&view=flows&release=2026-02';
const FEW_FLOWS = 'measure=seesac.exports-value&areas=SEESAC&years=2016&view=flows&release=2026-11';
const BARS = 'measure=sipri-milex.share-of-gdp&areas=WB6~YUG&years=2025';

describe('the chart script', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	async function open(path: string, width = 800): Promise<Page> {
		const page = await browser.newPage({ viewport: { width, height: 700 }, hasTouch: true });
		await page.goto(inject('address') + path);
		return page;
	}

	it('reads golden figures by arrow keys', async () => {
		const page = await open(`/embed?${GOLDEN}`);
		await page.keyboard.press('Tab');
		expect(await voice(page)).toMatch(/^Serbia, 2024: US\$2,220.million/);
		await page.keyboard.press('ArrowDown');
		expect(await voice(page)).toMatch(/^Kosovo, 2024: US\$162\.0.million$/);
		expect(await tip(page).textContent()).toContain('162.0');
		expect(await tip(page).textContent()).toContain('Constant (2023) US$!CA148 · CA141');
		await page.keyboard.press('Home');
		expect(await voice(page)).toMatch(/^Kosovo, 2015/);
		await page.keyboard.press('ArrowRight');
		expect(await voice(page)).toMatch(/^Kosovo, 2016/);
	});

	it('is one tab stop, with a ring at the point', async () => {
		const page = await open(`/embed?${GOLDEN}`);
		await page.keyboard.press('Tab');
		expect(await page.locator('chart-plots:focus-visible').count()).toBe(1);
		expect(await page.locator('chart-plots .dot.chosen').count()).toBe(1);
		await page.keyboard.press('Tab');
		expect(await page.locator('a:focus').textContent()).toContain('Source');
		expect(await tip(page).count()).toBe(0);
	});

	it('has a name, a role and an explanation for a screen reader', async () => {
		const page = await open(`/embed?${GOLDEN}`);
		const chart = page.getByRole('application');
		expect(await chart.getAttribute('aria-label')).toMatch(/^In 2024, military expenditure/);
		const hint = await chart.getAttribute('aria-describedby');
		expect(await page.locator(`#${hint ?? ''}`).textContent()).toContain('arrow keys');
		expect(await page.locator('chart-plots svg').first().isVisible()).toBe(false);
	});

	it('leads through flows by left and right, from area to area by up and down', async () => {
		const page = await open(`/embed?${FLOWS}`);
		await page.keyboard.press('Tab');
		expect(await voice(page)).toBe(
			'China to Serbia, 1995–2024: 566.5 million TIV, 45% of the total, highly uncertain'
		);
		expect(await tip(page).textContent()).toContain('1995–2024China → Serbia566.5 · 45%');
		await page.keyboard.press('ArrowRight');
		expect(await voice(page)).toMatch(/^Russia to Serbia/);
		await page.keyboard.press('ArrowDown');
		expect(await voice(page)).toMatch(/^France to North Macedonia/);
		await page.keyboard.press('ArrowUp');
		expect(await voice(page)).toMatch(/^China to Serbia/);
	});

	it('tells the ribbon that the pointer is on, wherever along it', async () => {
		const page = await open(`/embed?${FLOWS}`);
		const ribbon = page.locator('chart-plots svg:visible [data-series="1"]');
		const box = await ribbon.boundingBox();
		if (box === null) throw new Error('no ribbon');
		for (const share of [0.05, 0.95]) {
			await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
			expect(await tip(page).textContent()).toContain('Russia → Serbia');
		}
	});

	it('hides on Escape, and keeps its place', async () => {
		const page = await open(`/embed?${GOLDEN}`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Escape');
		expect(await tip(page).count()).toBe(0);
		await page.keyboard.press('ArrowLeft');
		expect(await voice(page)).toMatch(/^Serbia, 2022/);
		await hover(page, 0.5, 0.5);
		expect(await tip(page).count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await tip(page).count()).toBe(0);
	});

	it.each([GOLDEN, GAPS, BARS, FEW_FLOWS])(
		'stays inside its frame wherever it points: %s',
		async (query) => {
			const page = await open(`/embed?${query}`);
			for (const width of [320, 360, 800, 1280]) {
				await page.setViewportSize({ width, height: 700 });
				for (const x of [0.01, 0.2, 0.5, 0.8, 0.99]) {
					for (const y of [0.02, 0.5, 0.98]) {
						await hover(page, x, y);
						await expectInside(page);
					}
				}
			}
		}
	);

	it('says why there is no figure', async () => {
		const page = await open(`/embed?${GAPS}`);
		await hover(page, 0.1, 0.5);
		expect(await tip(page).textContent()).toContain('not a state at the time');
	});

	it('opens under a finger, stays when it is lifted, and closes at a touch elsewhere', async () => {
		const page = await open(`/embed?${GOLDEN}`, 360);
		const box = await chartBox(page);
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		expect(await tip(page).count()).toBe(1);
		await page.touchscreen.tap(box.x + 20, box.y - 40);
		expect(await tip(page).count()).toBe(0);
	});

	it('reads what the workbench puts in place of the first chart', async () => {
		const page = await open(`/compare?${GOLDEN}`);
		const complaints = collectComplaints(page);
		await page.locator('select[name=measure]').selectOption('sipri-milex.share-of-gdp');
		await page.waitForURL(/share-of-gdp/);
		expect(await page.getByRole('application').count()).toBe(1);
		await page.locator('chart-plots').focus();
		await page.keyboard.press('ArrowLeft');
		expect(await voice(page)).toMatch(/^Serbia, 2023: 2\.\d\d% of GDP/);
		expect(complaints).toEqual([]);
	});

	it('reads bars row by row', async () => {
		const page = await open(`/embed?${BARS}`);
		await page.keyboard.press('Tab');
		expect(await voice(page)).toMatch(/^Serbia, 2025: 2\.76% of GDP/);
		await page.keyboard.press('End');
		expect(await voice(page)).toBe('Yugoslavia, 2025: not a state at the time');
	});
});

function tip(page: Page): Locator {
	return page.locator('chart-plots .tip');
}

async function voice(page: Page): Promise<string | null> {
	return await page.locator('chart-plots .voice').textContent();
}

async function chartBox(page: Page) {
	const box = await page.locator('chart-plots').boundingBox();
	if (box === null) throw new Error('the page shows no chart');
	return box;
}

async function hover(page: Page, x: number, y: number): Promise<void> {
	const box = await chartBox(page);
	await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
}

async function expectInside(page: Page): Promise<void> {
	const box = await tip(page).boundingBox();
	if (box === null) throw new Error('no tooltip');
	const frame = page.viewportSize() ?? { width: NaN, height: NaN };
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
}
