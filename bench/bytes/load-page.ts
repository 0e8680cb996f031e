/** What Chromium fetches to show a page: every answer, decompressed. */
import type { BrowserContext, Response } from 'playwright-core';
import { serveHostSite } from '../../tests/browser/setup/host-site.ts';

export interface Loaded {
	readonly url: URL;
	/** As the browser calls it: `document`, `script`, `font` … */
	readonly kind: string;
	readonly body: Uint8Array;
}

/**
 * As a reader opens it.
 * @throws where a part of the page is missing, so that a broken page is not a light one
 */
export async function loadPage(
	context: BrowserContext,
	address: string
): Promise<readonly Loaded[]> {
	const page = await context.newPage();
	const loading: Promise<Loaded>[] = [];
	const listen = (answer: Response) => {
		// An icon is fetched when the browser likes, and once.
		if (!new URL(answer.url()).pathname.startsWith('/favicon')) loading.push(read(answer));
	};
	page.on('response', listen);
	await page.goto(address, { waitUntil: 'networkidle' });
	// What the page fetches ahead from now on is no part of it.
	page.off('response', listen);
	const loaded = await Promise.all(loading);
	await page.close();
	return loaded;
}

/** How far things move under the reader while a page loads: cumulative layout shift. */
export async function measureShift(context: BrowserContext, address: string): Promise<number> {
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : Number.NaN;
					}
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					resolve(sum);
				}, 100);
			})
	);
	await page.close();
	return shift;
}

/** As an article on another site shows it, in a frame; without the article itself. */
export async function loadFrame(
	context: BrowserContext,
	address: string
): Promise<readonly Loaded[]> {
	const src = address.replaceAll('&', '&amp;');
	const site = await serveHostSite({ '/article': `<iframe src="${src}"></iframe>` });
	try {
		const loaded = await loadPage(context, `${site.address}/article`);
		return loaded.filter(({ url }) => url.origin !== site.address);
	} finally {
		await site.stop();
	}
}

async function read(answer: Response): Promise<Loaded> {
	if (!answer.ok()) throw new Error(`${answer.url()} answers ${String(answer.status())}`);
	const kind = answer.request().resourceType();
	return { url: new URL(answer.url()), kind, body: await answer.body() };
}
