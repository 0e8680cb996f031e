/** What axe finds on a page, with the size of targets, which it leaves out unless asked. */
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
	/** What its script leaves on the page. */
	var axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** As `rule: element`; empty where it finds nothing. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		globalThis.axe.run({ rules: { 'target-size': { enabled: true } } })
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Pixels by which the page is wider than its window. */
export async function findExcessWidth(page: Page): Promise<number> {
	return await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
