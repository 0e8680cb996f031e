/** The workers that experiments ask: served on loopback, with an empty database, ended in any case. */
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../scripts/build.mjs';
import { serveWorker } from '../scripts/serve-worker.mjs';
import { BENCH_WORKER, buildBenchWorker } from './worker/build-bench-worker.ts';
import { serveAlone } from './worker/serve-alone.ts';
import type { ServedAlone } from './worker/serve-alone.ts';

type Use<Result> = (address: string) => Promise<Result>;

interface Served {
	readonly address: string;
	stop(): Promise<void>;
}

export interface Inspected extends Served {
	readonly inspector: string;
	/** Of its processes. */
	readonly group: number;
}

const BENCH_CONFIG = join('bench', 'worker', 'wrangler.toml');

/** The product, as it was built. */
export async function withBuiltWorker<Result>(use: Use<Result>): Promise<Result> {
	return await withFolder(async (state) => {
		await applyMigrations(state);
		return await useServed(serveWorker({ port: 0, state }), use);
	});
}

/** The product and its inspector; or the bench worker and its own. */
export async function withInspected<Result>(
	what: 'product' | 'bench',
	use: (served: Inspected) => Promise<Result>
): Promise<Result> {
	const inspector = await findFreePort();
	if (what === 'bench') await buildBenchWorker();
	return await withFolder(async (state) => {
		if (what === 'product') await applyMigrations(state);
		const config = what === 'bench' ? { config: BENCH_CONFIG } : {};
		const served = await serveWorker({ port: 0, state, inspector, ...config });
		try {
			return await use({ ...served, inspector: `http://127.0.0.1:${String(inspector)}` });
		} finally {
			await served.stop();
		}
	});
}

/** The API beside an empty route, by wrangler as the product is served. */
export async function withBenchWorker<Result>(use: Use<Result>): Promise<Result> {
	await buildBenchWorker();
	return await withFolder((state) =>
		useServed(serveWorker({ port: 0, state, config: BENCH_CONFIG }), use)
	);
}

/** The same, by workerd alone. */
export async function withBenchWorkerAlone<Result>(use: Use<Result>): Promise<Result> {
	await buildBenchWorker();
	return await withAlone(BENCH_WORKER, ({ address }) => use(address));
}

/** @param worker a folder with `worker.js` and what it imports */
export async function withAlone<Result>(
	worker: string,
	use: (served: ServedAlone) => Promise<Result>
): Promise<Result> {
	return await withFolder(async (folder) => {
		cpSync(worker, folder, { recursive: true });
		const served = await serveAlone(folder);
		try {
			return await use(served);
		} finally {
			await served.stop();
		}
	});
}

/** A folder of its own, removed in any case. */
export async function withFolder<Result>(
	use: (folder: string) => Promise<Result>
): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'bilans-bench-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function useServed<Result>(serving: Promise<Served>, use: Use<Result>): Promise<Result> {
	const served = await serving;
	try {
		return await use(served.address);
	} finally {
		await served.stop();
	}
}

/** Wrangler does not say which port its inspector took. */
async function findFreePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
