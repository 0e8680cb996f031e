/**
 * The test projects. A test file belongs to one by its name or folder, and to `unit` otherwise, so
 * that none is left out in silence.
 */
import { svelteTesting } from '@testing-library/svelte/vite';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledData } from './build/compiled-data.ts';

const COMPONENT = ['{src,tests}/**/*.component.test.ts'];
const WORKER = ['{src,functions,tests}/**/*.worker.test.ts'];
const BROWSER = ['tests/browser/**/*.test.ts'];
const GATES = ['tests/gates/*.test.ts'];
const NEVER = ['**/node_modules/**', '.svelte-kit/**', 'test-results/**'];

const NO_WARNINGS = './tests/setup/no-warnings.ts';

export default defineConfig({
	test: {
		passWithNoTests: false,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					include: ['**/*.test.ts'],
					exclude: [...NEVER, ...COMPONENT, ...WORKER, ...BROWSER, ...GATES],
					setupFiles: [NO_WARNINGS],
					testTimeout: 20_000
				}
			},
			{
				extends: './vite.config.ts',
				plugins: [svelteTesting()],
				// The packages may stand above the house, as they do above the cages of `tests/gates/`.
				server: { fs: { strict: false } },
				test: {
					name: 'component',
					include: COMPONENT,
					exclude: NEVER,
					environment: 'jsdom',
					setupFiles: ['./tests/setup/browser-stubs.ts', NO_WARNINGS],
					testTimeout: 20_000
				}
			},
			{
				// Not the build's own configuration: the plugin of SvelteKit does not run inside workerd.
				plugins: [
					cloudflareTest(async () => ({
						wrangler: { configPath: './tests/worker/wrangler.toml' },
						miniflare: { bindings: { MIGRATIONS: await readD1Migrations('./migrations') } }
					})),
					compiledData()
				],
				resolve: {
					alias: { $lib: toPath('./src/lib'), $functions: toPath('./functions') }
				},
				test: {
					name: 'worker',
					include: WORKER,
					exclude: NEVER,
					setupFiles: [NO_WARNINGS, './tests/worker/apply-migrations.ts'],
					testTimeout: 20_000
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'browser',
					include: BROWSER,
					exclude: NEVER,
					setupFiles: [NO_WARNINGS],
					globalSetup: ['./tests/browser/setup/served-build.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// One Chromium at a time: two on a small machine only wait for each other.
					fileParallelism: false
				}
			},
			{
				test: {
					name: 'gates',
					include: GATES,
					exclude: NEVER,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});

function toPath(relative: string): string {
	return fileURLToPath(new URL(relative, import.meta.url));
}
