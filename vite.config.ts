import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { browserChunks } from './build/browser-chunks.ts';
import { browserScripts } from './build/browser-script.ts';
import { compactMessages } from './build/compact-messages.ts';
import { compiledData } from './build/compiled-data.ts';
import { dataPackages } from './build/data-packages.ts';
import { pointerParts } from './build/pointer-parts.ts';
import { wasmModules } from './build/wasm-modules.ts';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			emitTsDeclarations: true,
			// The language is always said, never guessed: addresses and callers carry it.
			strategy: ['baseLocale']
		}),
		compactMessages(),
		compiledData('data', { beside: true }),
		dataPackages(),
		browserChunks(),
		browserScripts(),
		pointerParts(),
		wasmModules(),
		sveltekit()
	]
});
