/** Serves the bench worker with workerd alone: no wrangler stands between it and who asks. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, findNode } from '../../scripts/toolchain.mjs';
import { BENCH_WORKER } from './build-bench-worker.ts';

interface Served {
	readonly address: string;
	stop(): Promise<void>;
}

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
	services = [(name = "bench", worker = .bench)],
	sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "bench")]
);
const bench :Workerd.Worker = (
	modules = [(name = "worker", esModule = embed "worker.js")],
	compatibilityDate = "2026-10-01",
	compatibilityFlags = ["nodejs_als"]
);
`;

/** @param folder takes the configuration */
export async function serveAlone(folder: string): Promise<Served> {
	const config = join(folder, 'config.capnp');
	writeFileSync(config, CONFIG);
	copyFileSync(BENCH_WORKER, join(folder, 'worker.js'));
	const guard = join(ROOT, 'scripts', 'guard.mjs');
	const child = spawn(findNode(), [guard, join(import.meta.dirname, 'run-workerd.ts'), config], {
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	const ended = once(child, 'exit');
	const address = `http://127.0.0.1:${String(await waitForPort(child))}`;
	return {
		address,
		stop: async () => {
			child.disconnect();
			await ended;
		}
	};
}

function waitForPort(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.once('message', (port) => {
			if (typeof port === 'number') resolve(port);
			else reject(new Error(`no port: ${JSON.stringify(port)}`));
		});
		child.once('error', reject);
		child.once('exit', () => {
			reject(new Error('workerd ended before it listened'));
		});
	});
}
