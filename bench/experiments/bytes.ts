/** Bytes and requests of what was built, beside their budgets. Tests hold the same ones. */
import { findChromium } from '../../scripts/chromium.mjs';
import { launchChromium } from '../../tests/browser/setup/chromium.ts';
import { BUDGETS, BUDGET_NAMES } from '../budgets.ts';
import {
	measureAllPages,
	measureEmbed,
	measurePages,
	withContext
} from '../bytes/measure-pages.ts';
import type { Measured } from '../bytes/measure-pages.ts';
import { measureWorker } from '../bytes/measure-worker.ts';
import { rowOfGoal, rowOfSkipped } from '../experiment.ts';
import type { Experiment } from '../experiment.ts';
import { withBuiltWorker } from '../serve.ts';

export const bytes: Experiment = {
	name: 'bytes',
	title: 'Bytes, requests and shifts',
	note: 'What a new browser fetches. Pages are compressed as an edge does in passing, scripts that never change as well as can be, the worker with gzip as wrangler bundles it. `tests/browser/budgets.test.ts` holds each of these: a change past one fails and says by how much.',
	async run(say) {
		const measured: Partial<Measured> = {
			...(await measureWorker()),
			...(findChromium() === null ? {} : await withBuiltWorker(measureInBrowser))
		};
		return BUDGET_NAMES.map((name) => {
			const value = measured[name];
			if (value !== undefined) return rowOfGoal(BUDGETS[name], value);
			say(`SKIPPED: ${name}, for there is no Chromium`);
			return rowOfSkipped(BUDGETS[name].what, 'no Chromium');
		});
	}
};

async function measureInBrowser(address: string) {
	const browser = await launchChromium();
	try {
		const embed = await withContext(browser, (context) => measureEmbed(context, address));
		return {
			...embed,
			...(await measurePages(browser, address)),
			...(await measureAllPages(browser, address))
		};
	} finally {
		await browser.close();
	}
}
