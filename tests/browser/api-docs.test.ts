/** The API's documentation: the lines to copy read figures, and the explorer asks a path, with nothing from elsewhere. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectComplaints, launchChromium } from './setup/chromium.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

const BALKANS = ['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB'];

async function readLines(): Promise<readonly string[]> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${inject('address')}/api/v1/docs`);
	const lines = await page.locator('pre code').allTextContents();
	await context.close();
	return lines;
}

describe('/api/v1/docs', () => {
	it('reads without JavaScript, and each line asks for the share of GDP of the Western Balkans', async () => {
		const lines = await readLines();
		expect(lines.map((line) => line.split(/\W/)[0])).toEqual([
			'curl',
			'import',
			'figures',
			'',
			'const'
		]);
		for (const line of lines) {
			const address = /"([^"]+)"/.exec(line)?.[1] ?? '';
			const answer = await fetch(address);
			expect(answer.status, line).toBe(200);
			const text = await answer.text();
			for (const code of BALKANS) expect(text).toContain(code);
			expect(text).toContain('0.018528');
		}
	});

	it('has every path of the document', async () => {
		const answer = await fetch(`${inject('address')}/api/v1/openapi.json`);
		const { paths } = (await answer.json()) as { paths: Record<string, object> };
		const page = await (await fetch(`${inject('address')}/api/v1/docs`)).text();
		const missing = Object.keys(paths).filter((path) => !page.includes(`>${path}</code>`));
		expect(missing).toEqual([]);
	});
});

describe('/api/v1/docs/explore', () => {
	it('asks a path and shows its answer, without a complaint and without another host', async () => {
		const page = await browser.newPage();
		const complaints = collectComplaints(page);
		const hosts = new Set<string>();
		page.on('request', (request) => {
			if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
		});
		await page.goto(`${inject('address')}/api/v1/docs/explore`);
		await page.locator('#operations-About-tellHealth .opblock-summary-control').click();
		await page.locator('#operations-About-tellHealth .try-out__btn').click();
		await page.locator('#operations-About-tellHealth .execute').click();
		await page.locator('#operations-About-tellHealth .live-responses-table').waitFor();
		expect(await page.locator('.live-responses-table').textContent()).toContain('200');
		expect([...hosts]).toEqual([inject('address')]);
		expect(complaints).toEqual([]);
		await page.close();
	});
});
