/**
 * `npm run soak`: readers of all kinds ask the built product, a bounded number of times. Fails where an
 * answer is not what it should be. Memory is told, not judged: the local server's own grows with each
 * request, whatever the worker does (`docs/faults.md`).
 * `npm run soak -- 20000` asks more often.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations, buildWorker } from '../scripts/build.mjs';
import { serveWorker } from '../scripts/serve-worker.mjs';
import { PlainError, runMain } from '../scripts/toolchain.mjs';
import { formatQuantity } from './goal.ts';
import { measureGroup } from './measure/group-memory.ts';
import { quantile } from './measure/quantile.ts';
import { QUESTIONS_OF_SOAK, publishOne } from './soak-questions.ts';

const USUAL = 6000;
const READERS = 6;
const QUARTERS = 4;

await runMain(async () => {
	const count = readCount(process.argv[2]);
	console.log('Building …');
	await buildWorker();
	const state = mkdtempSync(join(tmpdir(), 'bilans-soak-'));
	await applyMigrations(state);
	const served = await serveWorker({ port: 0, state });
	try {
		return await soak(served, count);
	} finally {
		await served.stop();
		rmSync(state, { recursive: true, force: true });
	}
});

async function soak(served: { address: string; group: number }, count: number): Promise<number> {
	const errors: string[] = [];
	for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
		const times = await askAll(served.address, { count: count / QUARTERS, quarter, errors });
		const megabytes = measureGroup(served.group, 'workerd');
		const [half, late] = [quantile(times, 0.5), quantile(times, 0.99)];
		console.log(
			[
				`quarter ${String(quarter + 1)}: ${String(times.length)} answers`,
				`p50 ${formatQuantity(half, 'milliseconds')}, p99 ${formatQuantity(late, 'milliseconds')}`,
				`memory ${megabytes === null ? 'not told here' : formatQuantity(megabytes, 'megabytes')}`,
				`errors ${String(errors.length)}`
			].join('; ')
		);
	}
	for (const error of errors.slice(0, 10)) console.error(error);
	return errors.length === 0 ? 0 : 1;
}

interface Load {
	readonly count: number;
	readonly quarter: number;
	/** Takes what went wrong. */
	readonly errors: string[];
}

async function askAll(address: string, { count, quarter, errors }: Load): Promise<number[]> {
	const times: number[] = [];
	let asked = 0;
	async function read(): Promise<void> {
		while (asked < count) {
			const at = asked;
			asked += 1;
			const start = performance.now();
			const wrong = await askOne(address, at + quarter * count);
			times.push(performance.now() - start);
			if (wrong !== null) errors.push(wrong);
		}
	}
	await Promise.all(Array.from({ length: READERS }, read));
	return times;
}

/** What is wrong with the answer; null where nothing is. */
async function askOne(address: string, at: number): Promise<string | null> {
	const question = QUESTIONS_OF_SOAK[at % QUESTIONS_OF_SOAK.length];
	if (question === undefined) return await publishOne(address, at);
	const { path, status } = question(at);
	// Each a reader of its own, so that none asks too often.
	const headers = {
		'cf-connecting-ip': `2001:db8:${String(at % 9999)}::1`,
		'cache-control': 'no-cache'
	};
	const answer = await fetch(address + path, { headers });
	const { byteLength } = await answer.arrayBuffer();
	if (answer.status === status && byteLength > 0) return null;
	return `${path} answers ${String(answer.status)} with ${String(byteLength)} bytes`;
}

function readCount(text: string | undefined): number {
	if (text === undefined) return USUAL;
	const count = /^\d{2,6}$/.test(text) ? Number.parseInt(text, 10) : -1;
	if (count < QUARTERS * READERS) throw new PlainError(`no number of questions: ${text}`);
	return count;
}
