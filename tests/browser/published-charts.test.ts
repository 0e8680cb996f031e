/**
 * A chart's life in a browser: published in the workbench, pasted into an article of another origin,
 * corrected by its secret link, taken back; and drawn when the database is not there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveWorker } from '../../scripts/serve-worker.mjs';
import { collectComplaints, launchChromium } from './setup/chromium.ts';
import { serveHostSite } from './setup/host-site.ts';

const QUERY = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2024&release=2025-04';
const HOSTILE = '"><script>document.title = "owned"</script><img src=x onerror=alert(1)> & 50 %';

interface Made {
	readonly url: string;
	readonly edit: string;
	readonly snippet: string;
}

describe('a published chart', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(async () => {
		await browser.close();
	});

	async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
		const page = await browser.newPage({ viewport: { width: 800, height: 900 }, ...options });
		await page.goto(new URL(address, inject('address')).href, { waitUntil: 'networkidle' });
		return page;
	}

	async function publish(title: string, options: BrowserContextOptions = {}): Promise<Made> {
		const page = await open(`/compare?${QUERY}`, options);
		const complaints = collectComplaints(page);
		await page.getByRole('link', { name: 'Publish' }).click();
		await page.getByLabel('Title, in your words').fill(title);
		await page.getByLabel('Note under the chart').fill('As adopted.');
		await page.getByLabel('Events to mark').fill('2014: Crimea\n\n2022: Invasion of Ukraine');
		await page.getByRole('button', { name: 'Publish' }).click();
		await page.getByRole('heading', { name: 'Your chart is published' }).waitFor();
		const edit = await page.getByLabel('Your secret edit link').inputValue();
		const snippet = await page.getByLabel('HTML to paste into the article').inputValue();
		// Without JavaScript it has begun to load scripts that it leaves at once.
		if (options.javaScriptEnabled !== false) expect(complaints).toEqual([]);
		await page.close();
		return { url: edit.replace(/\/edit#.*/, ''), edit, snippet };
	}

	it('is embedded, corrected, and shown corrected; version 1 stays', async () => {
		const { url, edit, snippet } = await publish('Tow budgets');
		expect(snippet).toContain('events=2014:Crimea~2022:Invasion%20of%20Ukraine');
		const host = await serveHostSite({ '/article': `<!doctype html><body>${snippet}</body>` });
		const before = await open(`${host.address}/article`);
		await before.frameLocator('iframe').getByRole('heading', { name: 'Tow budgets' }).waitFor();

		const desk = await open(edit);
		await desk.getByLabel('Title, in your words').fill('Two budgets');
		await desk.getByRole('button', { name: 'Save as a new version' }).click();
		await desk.getByText('Saved as version 2').waitFor();

		// As the edge does once its minute is over.
		const after = await open(`${host.address}/article`, {
			extraHTTPHeaders: { 'cache-control': 'no-cache' }
		});
		await after.frameLocator('iframe').getByRole('heading', { name: 'Two budgets' }).waitFor();
		expect(await (await open(url)).textContent('h1, h2')).toBe('Two budgets');
		expect(await (await open(`${url}?v=1`)).textContent('h1, h2')).toBe('Tow budgets');
		await host.stop();
	});

	it('has known events in words and with their days, switched on and off beside its own', async () => {
		const query = `${QUERY}&events=ukraine~2014:Crimea`;
		const publishing = await open(`/mk/compare/publish?${query}`, { javaScriptEnabled: false });
		const ukraine = publishing.getByLabel('Инвазија врз Украина (24 февруари 2022)');
		expect(await ukraine.isChecked()).toBe(true);
		expect(await publishing.locator('[name=event-lines]').inputValue()).toBe('2014: Crimea');
		await publishing.getByLabel('Закони за Косовските безбедносни сили').check();
		await publishing.getByRole('button').last().click();
		const edit = await publishing.locator('.secret textarea').inputValue();
		expect(await publishing.locator('main').innerHTML()).toContain(
			'events=ksf~ukraine~2014:Crimea'
		);

		const [, id = '', key = ''] = edit.split(/\/c\/|\/edit#/);
		const desk = await open(`/c/${id}/edit#${key}`);
		await desk.getByLabel('Invasion of Ukraine (24 February 2022)').uncheck();
		await desk.getByRole('button', { name: 'Save as a new version' }).click();
		await desk.getByText('Saved as version 2').waitFor();
		expect(await desk.getByLabel('Invasion of Ukraine (24 February 2022)').isChecked()).toBe(false);
		const kept = await fetch(new URL(`/api/v1/charts/${id}`, edit));
		expect(await kept.json()).toMatchObject({
			events: [{ id: 'ksf' }, { year: 2014, text: 'Crimea' }]
		});
	});

	it('is published without JavaScript as well', async () => {
		const { url, snippet } = await publish('No script', { javaScriptEnabled: false });
		expect(snippet).toContain(`${url}/embed?${QUERY.replaceAll('&', '&amp;')}`);
		const page = await open(url, { javaScriptEnabled: false });
		expect(await page.textContent('h1')).toBe('No script');
		const desk = await open(`${url}/edit`, { javaScriptEnabled: false });
		expect(await desk.textContent('noscript')).toContain('Correcting needs JavaScript');
	});

	it('keeps its edit key out of every request', async () => {
		const { edit } = await publish('Secret');
		const [, key = ''] = edit.split('#');
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url(), request.headers().referer ?? ''));
		await page.goto(edit, { waitUntil: 'networkidle' });
		await page.getByLabel('Title, in your words').fill('Corrected');
		await page.getByRole('button', { name: 'Save as a new version' }).click();
		await page.getByText('Saved as version 2').waitFor();
		expect(asked.length).toBeGreaterThan(3);
		expect(asked.filter((each) => each.includes(key))).toEqual([]);
	});

	it('shows a hostile title as the text that it is', async () => {
		const { url, snippet } = await publish(HOSTILE);
		const host = await serveHostSite({ '/article': `<!doctype html><body>${snippet}</body>` });
		for (const address of [url, `${url}/embed`, `${url}/edit`, `${host.address}/article`]) {
			const page = await open(address);
			expect(await page.title()).not.toBe('owned');
			await page.close();
		}
		const page = await open(`${url}/embed`);
		expect(await page.textContent('h1')).toBe(HOSTILE);
		expect(await (await fetch(`${url}.svg`)).text()).not.toContain('<script');
		await host.stop();
	});

	it('is taken back for good', async () => {
		const { url, edit } = await publish('A mistake');
		const page = await open(edit);
		await page.getByRole('button', { name: 'Delete this chart' }).click();
		await page.getByRole('button', { name: 'Delete for good' }).click();
		await page.getByRole('heading', { name: 'This chart has been taken back' }).waitFor();
		for (const path of ['', '?v=1', '/embed', `/embed?${QUERY}`, '.svg', '.json', '/edit']) {
			expect((await fetch(url + path)).status, path).toBe(410);
		}
	});

	it('says what is wrong with a link that is not whole, or not its own', async () => {
		const { url } = await publish('Mine');
		const halved = await open(`${url}/edit`);
		await halved.getByText('the secret part after # is missing').waitFor();
		const foreign = await open(`${url}/edit#AAAAAAAAAAAAAAAAAAAAAA`);
		await foreign.getByRole('button', { name: 'Save as a new version' }).click();
		await foreign.getByText('does not belong to this chart').waitFor();
	});

	it('says behind its notes that its figures have been revised since, and what stays', async () => {
		const { url } = await publish('Pinned');
		const page = await open(`${url}/embed`);
		await page.getByText('Notes, citation and terms').click();
		await page.getByText('Revised since: the April 2026 release').waitFor();
		const difference = page.getByRole('link', { name: 'What has changed' });
		await page.goto(new URL((await difference.getAttribute('href')) ?? '', url).href);
		await page.getByText('April 2025').first().waitFor();
		expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
	});

	it('is kept at the edge: no database for a minute', async () => {
		const { url, edit } = await publish('Kept');
		const answer = await fetch(`${url}/embed`);
		expect(answer.headers.get('cache-control')).toContain('public, max-age=60');
		expect((await fetch(url)).headers.get('cache-control')).toBe('public, no-cache');
		const [id = '', key = ''] = edit.split(/.*\/c\/|\/edit#/).filter((part) => part !== '');
		const corrected = await fetch(new URL(`/api/v1/charts/${id}`, url), {
			method: 'PATCH',
			headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
			body: JSON.stringify({ title: 'Only the database knows' })
		});
		expect(corrected.status).toBe(200);
		// The database would say otherwise: it has not been asked.
		expect(await (await fetch(`${url}/embed`)).text()).toContain('>Kept</h1>');
		const past = { 'cache-control': 'no-cache' };
		const fresh = await fetch(`${url}/embed?theme=dark`, { headers: past });
		expect(await fresh.text()).toContain('>Only the database knows</h1>');
	});
});

describe('without a database', () => {
	let address: string;
	let stop: () => Promise<void>;
	beforeAll(async () => {
		// No migration has been applied: every question to it fails.
		const state = mkdtempSync(join(tmpdir(), 'bilans-state-'));
		const served = await serveWorker({ port: 0, state });
		address = served.address;
		stop = async () => {
			await served.stop();
			rmSync(state, { recursive: true, force: true });
		};
	});
	afterAll(async () => {
		await stop();
	});

	it('an embed and its picture are drawn from the snippet’s own address', async () => {
		const embed = await fetch(`${address}/c/f4k2m9x0qa/embed?${QUERY}&title=Two%20budgets`);
		expect(embed.status).toBe(200);
		expect(await embed.text()).toContain('>Two budgets</h1>');
		const picture = await fetch(`${address}/c/f4k2m9x0qa.png?${QUERY}`);
		expect(picture.headers.get('content-type')).toBe('image/png');
	});

	it('what only the database knows is said to be away', async () => {
		const embed = await fetch(`${address}/c/f4k2m9x0qa/embed`);
		expect(embed.status).toBe(503);
		expect(await embed.text()).toContain('Not at hand for now');
	});
});
