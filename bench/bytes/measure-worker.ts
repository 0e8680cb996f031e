/** What a deployment would upload, compressed: the bundle that wrangler makes, WebAssembly included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../serve.ts';
import { countRuns } from '../start/count-runs.ts';
import { bundleWorker } from './bundle-worker.ts';
import { countGzip } from './compress.ts';
import type { Measured } from './measure-pages.ts';

/** Of the worker that was built last: its bytes, and what it does before it can answer. */
export async function measureWorker(): Promise<Measured<'worker' | 'start-runs'>> {
	return await withFolder(async (folder) => {
		const files = await bundleWorker(folder);
		return {
			worker: countGzip(Buffer.concat(files.map((name) => readFileSync(join(folder, name))))),
			'start-runs': await countRuns(join(folder, '_worker.js'))
		};
	});
}
