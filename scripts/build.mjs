/** Builds the worker, and writes what the tools read before a build: types and messages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, ROOT, runTool, runToolQuietly } from './toolchain.mjs';

export async function buildWorker() {
	const built = await runToolQuietly(['vite', 'build']);
	if (built.succeeded) return;
	console.error(built.output);
	throw new PlainError('The build failed: see above.');
}

/** The types of the routes, and the messages of the languages as code. */
export async function prepareSources() {
	const isCompiled = await runTool([
		'paraglide',
		'compile',
		'--silent',
		...['--project', './project.inlang', '--outdir', './src/lib/i18n/paraglide'],
		...['--strategy', 'baseLocale', '--emit-ts-declarations']
	]);
	const isSynced = await runTool(['svelte-kit', 'sync']);
	if (!isCompiled || !isSynced)
		throw new PlainError('The sources could not be prepared: see above.');
}

/**
 * Brings the local database up to date.
 * @param {string} [state] folder of the local state, when not the usual one
 */
export async function applyMigrations(state) {
	const folder = join(ROOT, 'migrations');
	const hasMigrations =
		existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.sql'));
	if (!hasMigrations) return;
	const place = state === undefined ? [] : ['--persist-to', state];
	const isApplied = await runTool(
		['wrangler', 'd1', 'migrations', 'apply', 'bilans', '--local', ...place],
		// No question before it writes.
		{ CI: '1', WRANGLER_LOG: 'error' }
	);
	if (!isApplied) throw new PlainError('The local database could not be brought up to date.');
}
