/** Bundles `main.ts` with the compiled data. The messages must be compiled: a build does that. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { compactMessages } from '../../build/compact-messages.ts';
import { compiledData } from '../../build/compiled-data.ts';
import { ROOT } from '../../scripts/toolchain.mjs';

/** All that workerd has to be given, `worker.js` first. */
export const BENCH_WORKER = join(ROOT, '.wrangler', 'bench');

const FONTS = join(ROOT, 'src', 'lib', 'charts', 'image', 'fonts');
const BESIDE = {
	'resvg.wasm': join(ROOT, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'),
	'inter-400.ttf': join(FONTS, 'inter-400.ttf'),
	'inter-600.ttf': join(FONTS, 'inter-600.ttf')
};

/** @param options.data as shipped, inside; or `data.js`, which somebody puts beside the worker */
export async function buildBenchWorker({
	data = 'inside'
}: { readonly data?: 'inside' | 'beside' } = {}): Promise<void> {
	rmSync(BENCH_WORKER, { recursive: true, force: true });
	mkdirSync(BENCH_WORKER, { recursive: true });
	for (const [name, file] of Object.entries(BESIDE)) {
		copyFileSync(file, join(BENCH_WORKER, name));
	}
	await build({
		root: ROOT,
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			compactMessages(),
			data === 'inside' ? compiledData(join(ROOT, 'data')) : dataBeside(),
			filesBeside(),
			svelte({ configFile: false, emitCss: false })
		],
		resolve: { alias: { $lib: join(ROOT, 'src', 'lib') } },
		define: { 'process.env.NODE_ENV': '"production"' },
		ssr: { noExternal: true },
		build: {
			ssr: join(import.meta.dirname, 'main.ts'),
			outDir: BENCH_WORKER,
			emptyOutDir: false,
			rolldownOptions: { output: { entryFileNames: 'worker.js', codeSplitting: false } }
		}
	});
}

function dataBeside(): Plugin {
	return {
		name: 'bilans:data-beside-the-bench-worker',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^virtual:bilans-data$/ },
			handler: () => ({ id: './data.js', external: true })
		}
	};
}

/** `bench:resvg.wasm` is the file of that name beside the worker, read when it is first asked for. */
function filesBeside(): Plugin {
	return {
		name: 'bilans:files-beside-the-bench-worker',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^bench:/ },
			handler: (id) => ({ id: `./${id.slice('bench:'.length)}`, external: true })
		}
	};
}
