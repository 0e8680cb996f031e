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
	page.on('response', (answer) => {
		// An icon is fetched when the browser likes, and once.
		if (!new URL(answer.url()).pathname.startsWith('/favicon')) loading.push(read(answer));
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const loaded = await Promise.all(loading);
	await page.close();
	return loaded;
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
