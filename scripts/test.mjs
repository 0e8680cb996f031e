/**
 * `npm test`: installs what is missing and passes every gate, to the last even when one fails.
 * `npm test -- --only=lint,unit` passes some.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { prepareSources } from './build.mjs';
import { countTests, formatCount } from './count-tests.mjs';
import { GATES } from './gates.mjs';
import { installPackages } from './install.mjs';
import { PlainError, ROOT, checkNode, runMain } from './toolchain.mjs';

/** @typedef {import('./gates.mjs').Gate} Gate */
/** @typedef {{ name: string, outcome: import('./gates.mjs').Outcome, seconds: number }} Result */

await runMain(async () => {
	checkNode();
	const gates = selectGates(process.argv.slice(2));
	await installPackages();
	await prepareSources();
	const reports = gates.flatMap(({ report }) => (report === undefined ? [] : [join(ROOT, report)]));
	for (const report of reports) rmSync(report, { force: true });
	/** @type {Result[]} */
	const results = [];
	for (const gate of gates) results.push(await passGate(gate));
	console.log(`\n${results.map(formatResult).join('\n')}\n`);
	const count = countTests(reports);
	console.log(formatCount(count));
	const isGreen = count.failed === 0 && results.every(({ outcome }) => outcome !== 'failed');
	return isGreen ? 0 : 1;
});

/**
 * @param {readonly string[]} words
 * @returns {readonly Gate[]}
 */
function selectGates(words) {
	if (words.length === 0) return GATES;
	const names = words.flatMap((word) => word.replace(/^--only=/, '').split(','));
	const unknown = names.find((name) => !GATES.some((gate) => gate.name === name));
	if (unknown !== undefined) {
		const known = GATES.map(({ name }) => name).join(', ');
		throw new PlainError(`unknown gate: ${unknown} (one of ${known})`);
	}
	return GATES.filter(({ name }) => names.includes(name));
}

/**
 * @param {Gate} gate
 * @returns {Promise<Result>}
 */
async function passGate({ name, pass }) {
	console.log(`\n— ${name}`);
	const start = performance.now();
	const outcome = await pass().catch((/** @type {unknown} */ error) => {
		console.error(error instanceof PlainError ? error.message : error);
		return /** @type {const} */ ('failed');
	});
	return { name, outcome, seconds: (performance.now() - start) / 1000 };
}

/** @param {Result} result */
function formatResult({ name, outcome, seconds }) {
	const word = outcome === 'failed' ? 'FAILED' : outcome;
	return `  ${word.padEnd(8)} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`;
}
