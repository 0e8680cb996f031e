/** A Chromium of its own for a test file: no profile, no cache, no request but ours. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { HOW_TO_GET_CHROMIUM, findChromium } from '../../../scripts/chromium.mjs';

/** Debian's Chromium in a container: no sandbox below root, no GPU, nothing that phones home. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The profile is new and goes with the browser; close it when the tests are done. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === null) throw new Error(`no Chromium: ${HOW_TO_GET_CHROMIUM}`);
	return await chromium.launch({ executablePath, args: FLAGS });
}

/** What a page complains of from now on: warnings, errors and failed requests. Meant to stay empty. */
export function collectComplaints(page: Page): readonly string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	return complaints;
}
