/**
 * `npm run deploy`: builds, brings the database at Cloudflare up to date and uploads the worker.
 * `npm run deploy -- --dry-run` does all but what needs an account.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildWorker } from './build.mjs';
import { installPackages } from './install.mjs';
import { PlainError, ROOT, checkNode, runMain, runTool } from './toolchain.mjs';

const NO_DATABASE = '00000000-0000-0000-0000-000000000000';

await runMain(async () => {
	checkNode();
	const isDry = readArguments(process.argv.slice(2));
	if (!isDry) checkDatabase(readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'));
	await installPackages();
	console.log('Building …');
	await buildWorker();
	if (isDry) return (await runTool(['wrangler', 'deploy', '--dry-run'])) ? 0 : 1;
	const isMigrated = await runTool(['wrangler', 'd1', 'migrations', 'apply', 'bilans', '--remote']);
	if (!isMigrated) throw new PlainError('The database could not be brought up to date: see above.');
	return (await runTool(['wrangler', 'deploy'])) ? 0 : 1;
});

/** @param {readonly string[]} words */
function readArguments(words) {
	const unknown = words.find((word) => word !== '--dry-run');
	if (unknown !== undefined) throw new PlainError(`unknown word: ${unknown} (only --dry-run)`);
	return words.length > 0;
}

/** @param {string} config of wrangler */
function checkDatabase(config) {
	if (!config.includes(NO_DATABASE)) return;
	throw new PlainError(
		'wrangler.toml names no database of yours yet. Make one with `npx wrangler d1 create bilans` ' +
			'and put its id in the place of the zeros (docs/deploying.md).'
	);
}
