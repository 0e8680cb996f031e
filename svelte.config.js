import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const cloudflare = adapter();
// While building, the adapter would start a platform proxy for each prerendered route and leave its
// workerd behind; while testing, one for each project. Development and preview still need it.
if (process.argv.includes('build') || process.env.VITEST) delete cloudflare.emulate;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: cloudflare,
		alias: { $functions: 'functions' },
		// Every page carries its own styles: one request less before the first paint.
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// The framework's start script stands in the page; its hash is added here.
				'script-src': ['self'],
				// Pages carry their own styles, and a drawing its colours.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../functions/**/*.ts',
					'../ingest/**/*.ts',
					'../build/**/*.ts',
					'../bench/**/*.ts',
					'../tests/**/*.ts',
					'../*.config.ts',
					'../*.config.js',
					'../scripts/**/*.mjs',
					'../scripts/**/*.ts',
					'../eslint/**/*.ts'
				);
				return config;
			}
		}
	}
};
