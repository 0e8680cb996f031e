/** Serves a worker with workerd alone: no wrangler stands between it and who asks. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, findNode } from '../../scripts/toolchain.mjs';

export interface ServedAlone {
	readonly address: string;
	/** Of the inspector. */
	readonly inspector: string;
	stop(): Promise<void>;
}

interface Said {
	readonly event: string;
	readonly port?: number;
}

const MAIN = 'worker.js';
const CONFIG = 'config.capnp';
const KINDS: Readonly<Record<string, string>> = { js: 'esModule', wasm: 'wasm', ttf: 'data' };

/** @param folder holds `worker.js` and what it imports, and takes the configuration */
export async function serveAlone(folder: string): Promise<ServedAlone> {
	const config = join(folder, CONFIG);
	writeFileSync(config, writeConfig(readdirSync(folder)));
	const guard = join(ROOT, 'scripts', 'guard.mjs');
	const child = spawn(findNode(), [guard, join(import.meta.dirname, 'run-workerd.ts'), config], {
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	const ended = once(child, 'exit');
	const [http, inspector] = await Promise.all([
		waitForPort(child, 'listen'),
		waitForPort(child, 'listen-inspector')
	]);
	return {
		address: `http://127.0.0.1:${String(http)}`,
		inspector: `http://127.0.0.1:${String(inspector)}`,
		stop: async () => {
			child.disconnect();
			await ended;
		}
	};
}

function writeConfig(files: readonly string[]): string {
	const others = files.filter((name) => name !== MAIN && KINDS[findEnding(name)] !== undefined);
	const modules = [MAIN, ...others].map(
		(name) => `(name = "${name}", ${KINDS[findEnding(name)] ?? ''} = embed "${name}")`
	);
	return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
	services = [(name = "bench", worker = .bench)],
	sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "bench")]
);
const bench :Workerd.Worker = (
	modules = [${modules.join(', ')}],
	compatibilityDate = "2026-10-01",
	compatibilityFlags = ["nodejs_als"]
);
`;
}

function findEnding(name: string): string {
	return name.slice(name.lastIndexOf('.') + 1);
}

function waitForPort(child: ChildProcess, event: string): Promise<number> {
	return new Promise((resolve, reject) => {
		child.on('message', (message) => {
			const said = message as Said;
			if (said.event === event && said.port !== undefined) resolve(said.port);
		});
		child.once('error', reject);
		child.once('exit', () => {
			reject(new Error('workerd ended before it listened'));
		});
	});
}
