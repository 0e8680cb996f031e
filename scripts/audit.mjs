/**
 * `npm run audit:packages`: known holes in what we depend on, where the registry answers. Fails on a
 * high or critical one in what is served; what only builds and tests is listed.
 */
import process from 'node:process';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ROOT, runMain } from './toolchain.mjs';

const SEVERE = ['high', 'critical'];

/** @typedef {{ severity: string, via: unknown[] }} Hole */

await runMain(async () => {
	const served = await audit(['--omit=dev', '--omit=optional']);
	const all = await audit([]);
	if (served === null || all === null) {
		console.log('AUDIT SKIPPED: the registry does not answer.');
		return 0;
	}
	for (const [name, { severity }] of Object.entries(all)) {
		console.log(`${severity.padEnd(9)} ${name}${name in served ? '' : ' (builds or tests only)'}`);
	}
	const severe = Object.values(served).filter(({ severity }) => SEVERE.includes(severity));
	console.log(
		`${Object.keys(all).length} known, ${severe.length} of them severe in what is served`
	);
	return severe.length === 0 ? 0 : 1;
});

/**
 * @param {readonly string[]} flags
 * @returns {Promise<Record<string, Hole> | null>} by package; null where nobody answers
 */
async function audit(flags) {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const child = spawn(npm, ['audit', '--json', ...flags], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'ignore']
	});
	try {
		/** @type {unknown} */
		const report = JSON.parse(await text(child.stdout));
		return listHoles(report);
	} catch {
		return null;
	}
}

/** @param {unknown} report */
function listHoles(report) {
	if (typeof report !== 'object' || report === null || !('vulnerabilities' in report)) return null;
	return /** @type {Record<string, Hole>} */ (report.vulnerabilities);
}
