/** One life of the bench worker behind a door: what its start, its first answers and its memory cost. */
import { cpSync } from 'node:fs';
import { QUESTIONS } from '../experiments/questions.ts';
import { PAST_MEMORY, openLoopback } from '../measure/loopback.ts';
import { START, writeDoor } from '../start/write-door.ts';
import { BENCH_WORKER } from '../worker/build-bench-worker.ts';
import { openInspector } from '../worker/open-inspector.ts';
import { serveAlone } from '../worker/serve-alone.ts';

/** Milliseconds and megabytes. */
export interface Start {
	readonly start: number;
	readonly first: number;
	/** Of a release that nobody has asked for yet, when the code has run once. */
	readonly decode: number;
	readonly next: number;
	readonly heap: number;
	readonly heapOfAll: number;
}

const QUESTION = QUESTIONS['2 areas × 18 years'];
const OLDER = '2025-04';
const TIMES = 50;
const CHART_SOURCE = 'sipri-milex@';

/** @param folder holds the data, and takes the worker */
export async function measureStart(folder: string, releases: readonly string[]): Promise<Start> {
	cpSync(BENCH_WORKER, folder, { recursive: true });
	writeDoor(folder, 'worker.js');
	const served = await serveAlone(folder);
	const inspector = await openInspector(served.inspector);
	const worker = openLoopback(served.address, PAST_MEMORY);
	const time = async (path: string) => {
		const begin = performance.now();
		await worker.ask(path);
		return performance.now() - begin;
	};
	const wake = () => worker.ask('/bench/empty');
	try {
		const start = await time(START);
		const first = await time(QUESTION);
		const heap = await inspector.measureHeap(wake);
		const decode = await time(`${QUESTION}&release=${OLDER}`);
		const repeated = new URLSearchParams({ path: QUESTION, times: String(TIMES) });
		const next = (await time(`/bench/repeat?${repeated.toString()}`)) / TIMES;
		for (const release of releases.filter((name) => name.startsWith(CHART_SOURCE))) {
			await worker.ask(`${QUESTION}&release=${release.slice(CHART_SOURCE.length)}`);
		}
		return { start, first, decode, next, heap, heapOfAll: await inspector.measureHeap(wake) };
	} finally {
		worker.close();
		inspector.close();
		await served.stop();
	}
}
