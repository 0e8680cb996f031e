/**
 * How long a change in the workbench takes until all areas and years are drawn anew: asked, answered,
 * shown, in a browser with a processor four times slower. The shipped extract has some twenty areas; of
 * a whole workbook (`npm run import -- FILE --all`) there are 174.
 */
import type { Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { launchChromium } from '../../tests/browser/setup/chromium.ts';
import { TIMED_GOALS } from '../budgets.ts';
import { rowOfGoal, rowOfSkipped } from '../experiment.ts';
import type { Experiment, Row } from '../experiment.ts';
import { formatQuantity } from '../goal.ts';
import { median, quantile } from '../measure/quantile.ts';
import { withBuiltWorker } from '../serve.ts';

const MEASURE = 'sipri-milex.constant-usd';
const YEARS = { first: 1949, last: 2025 };
const SLOWER = 4;
const ROUNDS = 40;
/** Nobody changes what is not yet looked at; meanwhile the points come. */
const LOOKED_AT_MS = 800;

interface AnswerOfAreas {
	readonly areas: readonly {
		readonly code: string;
		readonly measures: readonly { readonly id: string }[];
	}[];
}

export const redraw: Experiment = {
	name: 'redraw',
	title: 'The workbench',
	note: `The first year is changed ${String(ROUNDS)} times; server and browser share the machine. Of a whole workbook (\`npm run import -- FILE --all\`) there are 174 states and 21 groups.`,
	async run(say) {
		const { what } = TIMED_GOALS.redraw;
		if (findChromium() === null) return [rowOfSkipped(what, 'no Chromium')];
		return await withBuiltWorker(async (address) => {
			const codes = await listAreas(address);
			say(`${String(codes.length)} areas`);
			return [toRow(await measureChanges(address, codes), codes.length)];
		});
	}
};

/** All that have figures of the measure in what the build holds. */
async function listAreas(address: string): Promise<readonly string[]> {
	const answer = await fetch(`${address}/api/v1/areas`);
	const { areas } = (await answer.json()) as AnswerOfAreas;
	return areas
		.filter(({ measures }) => measures.some(({ id }) => id === MEASURE))
		.map(({ code }) => code);
}

async function measureChanges(
	address: string,
	codes: readonly string[]
): Promise<readonly number[]> {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const years = `${String(YEARS.first)}..${String(YEARS.last)}`;
		const query = `measure=${MEASURE}&areas=${codes.join('~')}&years=${years}&view=lines`;
		await page.goto(`${address}/compare?${query}`, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const times: number[] = [];
		// The first one warms up.
		for (let round = 0; round <= ROUNDS; round += 1) {
			const time = await change(page, YEARS.first + 1 + round);
			if (round > 0) times.push(time);
			await page.waitForTimeout(LOOKED_AT_MS);
		}
		return times;
	} finally {
		await browser.close();
	}
}

/** From the change of the control to the frame that shows it. */
async function change(page: Page, year: number): Promise<number> {
	return await page.evaluate(async (from) => {
		const input = document.querySelector<HTMLInputElement>('input[name=from]');
		const told = () => document.querySelector('.subtitle')?.textContent;
		if (input === null) throw new Error('no control of the first year');
		const [start, before] = [performance.now(), told()];
		input.value = String(from);
		input.dispatchEvent(new Event('change', { bubbles: true }));
		// Watched, not asked for: sixty frames a second would take the processor from the server.
		await new Promise<void>((resolve) => {
			const watch = new MutationObserver(() => {
				if (told() === before) return;
				watch.disconnect();
				resolve();
			});
			watch.observe(document.body, { subtree: true, childList: true, characterData: true });
		});
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		return performance.now() - start;
	}, year);
}

function toRow(times: readonly number[], areas: number): Row {
	const years = String(YEARS.last - YEARS.first + 1);
	const aside = `${String(areas)} areas × ${years} years; p50 ${formatQuantity(median(times), 'milliseconds')}`;
	return rowOfGoal(TIMED_GOALS.redraw, quantile(times, 0.95), { aside });
}
