/** The bytes and requests of what was built stay within their budgets (`bench/budgets.ts`). */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BUDGETS, BUDGET_NAMES } from '../../bench/budgets.ts';
import {
	measureAllPages,
	measureEmbed,
	measurePages,
	withContext
} from '../../bench/bytes/measure-pages.ts';
import type { Measured } from '../../bench/bytes/measure-pages.ts';
import { measureWorker } from '../../bench/bytes/measure-worker.ts';
import { findExcess } from '../../bench/goal.ts';
import { withFolder } from '../../bench/serve.ts';
import { countRuns } from '../../bench/start/count-runs.ts';
import { launchChromium } from './setup/chromium.ts';

let browser: Browser;
let measured: Measured;

beforeAll(async () => {
	browser = await launchChromium();
	const address = inject('address');
	measured = {
		...(await withContext(browser, (context) => measureEmbed(context, address))),
		...(await measurePages(browser, address)),
		...(await measureAllPages(browser, address)),
		...(await measureWorker())
	};
}, 180_000);

afterAll(async () => {
	await browser.close();
});

describe('the budget holds', () => {
	it.each(BUDGET_NAMES)('%s', (name) => {
		expect(findExcess(BUDGETS[name], measured[name])).toBeNull();
	});
});

it('measures what is there', () => {
	expect(measured['embed-html']).toBeGreaterThan(2_000);
	expect(measured['embed-script']).toBeGreaterThan(500);
	expect(measured['embed-requests']).toBe(2);
	expect(measured['compare-scripts']).toBeGreaterThan(500);
	expect(measured['compare-requests']).toBeGreaterThan(4);
	expect(measured['pages-html']).toBeGreaterThan(5_000);
	expect(measured['pages-scripts']).toBeGreaterThan(500);
	expect(measured.worker).toBeGreaterThan(500_000);
	expect(measured['start-runs']).toBeGreaterThan(100);
	expect(measured['explorer-scripts']).toBeGreaterThan(100_000);
});

it('notices an embed that somebody has fattened', async () => {
	const fattened = await withContext(browser, async (context) => {
		await context.route('**/embed?*', async (route) => {
			const response = await route.fetch();
			const fat = `<p>${randomBytes(BUDGETS['embed-html'].most).toString('base64')}</p>`;
			const body =
				(await response.text()) + fat + '<script src="https://example.org/a.js"></script>';
			// Without its headers: its policy would not let the script in.
			await route.fulfill({ contentType: 'text/html', body });
		});
		await context.route('https://example.org/**', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'globalThis.isFat = true;' })
		);
		return await measureEmbed(context, inject('address'));
	});
	expect(findExcess(BUDGETS['embed-html'], fattened['embed-html'])).toMatch(
		/[\d,]+ bytes, [\d,]+ more than the budget of 15,000$/
	);
	expect(fattened['embed-third-party']).toBe(1);
	expect(fattened['embed-other-scripts']).toBeGreaterThan(0);
});

it('notices a worker that computes before it is asked, by the same number each time', async () => {
	await withFolder(async (folder) => {
		const file = join(folder, 'worker.mjs');
		const turns = BUDGETS['start-runs'].most;
		const busy = `let sum = 0; for (let at = 0; at < ${String(turns)}; at += 1) { sum += at; }`;
		writeFileSync(file, `${busy} export default { fetch: () => new Response(String(sum)) };`);
		const runs = await countRuns(file);
		expect(await countRuns(file)).toBe(runs);
		expect(findExcess(BUDGETS['start-runs'], runs)).toMatch(
			/runs, \d+ more than the budget of 2,000$/
		);
	});
});
