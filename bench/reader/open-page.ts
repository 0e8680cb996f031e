/** Opens a page as a reader with a slow phone does, and says what it cost. */
import type { Browser, CDPSession } from 'playwright-core';
import type { PageFiles } from './pages.ts';
import { servePage } from './serve-pages.ts';

export interface Cost {
	readonly bytes: number;
	readonly requests: number;
	/** Milliseconds until something of the chart is on the screen. */
	readonly firstPaint: number;
	/** Milliseconds until the last script has run and nothing blocks the page. */
	readonly settled: number;
	/** Milliseconds of work on the main thread. */
	readonly work: number;
	/** Of JavaScript, when all garbage is gone. */
	readonly megabytes: number;
}

interface Paints {
	readonly firstPaint: number;
	readonly settled: number;
}

/** 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 96_000
};
const CPU_SLOWER = 4;
const QUIET_MS = 1000;
const MEGA = 1_000_000;
const MILLISECONDS = 1000;

export async function openPage(browser: Browser, files: PageFiles): Promise<Cost> {
	const served = await servePage(files);
	const context = await browser.newContext({ viewport: { width: 700, height: 640 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', NETWORK);
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
		await session.send('Performance.enable');
		await page.goto(served.address, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForSelector('svg path, svg line, canvas', {
			state: 'attached',
			timeout: 60_000
		});
		await page.waitForTimeout(QUIET_MS);
		const paints = await page.evaluate(readPaints);
		const work = await readMetric(session, 'TaskDuration');
		await session.send('HeapProfiler.collectGarbage');
		return {
			bytes: served.bytes(),
			requests: served.requests(),
			...paints,
			work: work * MILLISECONDS,
			megabytes: (await readMetric(session, 'JSHeapUsedSize')) / MEGA
		};
	} finally {
		await context.close();
		await served.stop();
	}
}

async function readMetric(session: CDPSession, name: string): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	const found = metrics.find((each) => each.name === name);
	if (found === undefined) throw new Error(`no metric ${name}`);
	return found.value;
}

/** Runs in the page. */
async function readPaints(): Promise<Paints> {
	const [paint] = performance.getEntriesByName('first-contentful-paint');
	if (paint === undefined) throw new Error('nothing was painted');
	const tasks = await new Promise<PerformanceEntry[]>((resolve) => {
		const listed: PerformanceEntry[] = [];
		new PerformanceObserver((list) => listed.push(...list.getEntries())).observe({
			type: 'longtask',
			buffered: true
		});
		setTimeout(() => {
			resolve(listed);
		}, 50);
	});
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const ends = tasks.map(({ startTime, duration }) => startTime + duration);
	const settled = Math.max(paint.startTime, navigation?.loadEventEnd ?? paint.startTime, ...ends);
	return { firstPaint: paint.startTime, settled };
}
