/** Bundles `main.ts` with the compiled data. The messages must be compiled: a build does that. */
import { join } from 'node:path';
import { build } from 'vite';
import { compiledData } from '../../build/compiled-data.ts';
import { ROOT } from '../../scripts/toolchain.mjs';

const FOLDER = join(ROOT, '.wrangler', 'bench');
const FILE = 'worker.js';

/** One file, as workerd alone wants it. */
export const BENCH_WORKER = join(FOLDER, FILE);

export async function buildBenchWorker(): Promise<void> {
	await build({
		root: ROOT,
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [compiledData(join(ROOT, 'data'))],
		ssr: { noExternal: true, target: 'webworker' },
		build: {
			ssr: join(import.meta.dirname, 'main.ts'),
			outDir: FOLDER,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: FILE, codeSplitting: false } }
		}
	});
}
