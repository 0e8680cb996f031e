/** Serves the built worker to the browser tests, on a free port, with a database of its own. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../../scripts/build.mjs';
import { serveWorker } from '../../../scripts/serve-worker.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Of the served build: `http://127.0.0.1:41234` */
		readonly address: string;
	}
}

const WORKER = '.svelte-kit/cloudflare/_worker.js';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(WORKER)) throw new Error('no build to test: npx vite build');
	const state = mkdtempSync(join(tmpdir(), 'bilans-state-'));
	const discard = (): void => rmSync(state, { recursive: true, force: true });
	try {
		await applyMigrations(state);
		const served = await serveWorker({ port: 0, state });
		project.provide('address', served.address);
		return async () => {
			await served.stop();
			discard();
		};
	} catch (error) {
		discard();
		throw error;
	}
}
