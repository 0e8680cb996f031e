/** The gates of `npm test`, in the order in which they run. */
import process from 'node:process';
import { buildWorker } from './build.mjs';
import { HOW_TO_GET_CHROMIUM, findChromium } from './chromium.mjs';
import { PlainError, runTool } from './toolchain.mjs';

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */
/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {() => Promise<Outcome>} pass
 * @property {import('./toolchain.mjs').ToolCall} [call] what it runs, when that is one tool
 * @property {string} [report] the JSON report that vitest leaves
 */

/** @type {readonly Gate[]} */
export const GATES = [
	toolGate('format', ['prettier', '--check', '--log-level=warn', '.']),
	toolGate('lint', ['eslint', '--max-warnings=0', '.']),
	toolGate('svelte', ['svelte-check', '--fail-on-warnings']),
	toolGate('types', ['tsc', '--noEmit']),
	toolGate('dead-code', ['knip']),
	testGate('unit', ['unit', 'component', 'worker']),
	testGate('canaries', ['gates']),
	{
		name: 'build',
		pass: async () => {
			await buildWorker();
			return 'passed';
		}
	},
	browserGate()
];

/**
 * @param {string} name
 * @param {import('./toolchain.mjs').ToolCall} call
 * @returns {Gate}
 */
function toolGate(name, call) {
	return { name, call, pass: async () => ((await runTool(call)) ? 'passed' : 'failed') };
}

/**
 * @param {string} name
 * @param {readonly string[]} projects of vitest
 * @returns {Gate & { report: string }}
 */
function testGate(name, projects) {
	const report = `test-results/${name}.json`;
	/** @type {import('./toolchain.mjs').ToolCall} */
	const call = [
		'vitest',
		'run',
		...projects.map((project) => `--project=${project}`),
		// A gate compares; only a person writes snapshots (`npx vitest --update`).
		'--update=none',
		'--allowOnly=false',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	];
	return { ...toolGate(name, call), report };
}

/** @returns {Gate} */
function browserGate() {
	const gate = testGate('browser', ['browser']);
	return {
		...gate,
		pass: async () => {
			if (findChromium() !== null) return await gate.pass();
			if (process.env.CI) throw new PlainError(`No Chromium. ${HOW_TO_GET_CHROMIUM}`);
			console.log(`BROWSER TESTS SKIPPED: no Chromium found. ${HOW_TO_GET_CHROMIUM}`);
			return 'skipped';
		}
	};
}
