/**
 * Runs the tools of node_modules: each by its own JavaScript entry, on the Node that came with the
 * packages. Itself it needs only Node 20 and nothing installed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 0];
/** wrangler needs 22.12; the lint rules and the importer are TypeScript, which Node runs from 22.18. */
const OLDEST_NODE_OF_TOOLS = [22, 18];

/** Where each tool's own script stands in node_modules. */
const TOOLS = {
	eslint: 'eslint/bin/eslint.js',
	knip: 'knip/bin/knip.js',
	paraglide: '@inlang/paraglide-js/bin/run.js',
	prettier: 'prettier/bin/prettier.cjs',
	'svelte-check': 'svelte-check/bin/svelte-check',
	'svelte-kit': '@sveltejs/kit/svelte-kit.js',
	tsc: 'typescript/bin/tsc',
	vite: 'vite/bin/vite.js',
	vitest: 'vitest/vitest.mjs',
	wrangler: 'wrangler/bin/wrangler.js'
};

/** @typedef {keyof typeof TOOLS} ToolName */
/** @typedef {readonly [ToolName, ...string[]]} ToolCall the tool and its arguments */

/** A problem that its message explains whole; no stack trace helps. */
export class PlainError extends Error {}

/** @throws {PlainError} when this Node is too old even to install. */
export function checkNode() {
	if (isOlder(OLDEST_NODE)) {
		throw new PlainError(
			`Node ${process.versions.node} is too old: Bilans needs Node 20 or newer.`
		);
	}
}

/**
 * The Node that the tools run on: the one among the packages, where its platform has one.
 * @throws {PlainError} when there is none and this one is too old for the tools
 */
export function findNode() {
	const folder = join(ROOT, 'node_modules', `node-${toPackagePlatform()}`, 'bin');
	const packaged = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
	if (existsSync(packaged)) return packaged;
	if (isOlder(OLDEST_NODE_OF_TOOLS)) {
		throw new PlainError(
			`Node ${process.versions.node} is too old for the tools, and no newer one comes as a package ` +
				`for ${process.platform} on ${process.arch}: install Node 24.`
		);
	}
	return process.execPath;
}

/** @param {ToolName} name */
export function findTool(name) {
	return join(ROOT, 'node_modules', TOOLS[name]);
}

/** What the tools find around them: the packages' commands first, no questions, no telemetry. */
export function toolEnvironment() {
	const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
	return {
		...process.env,
		PATH: path,
		WRANGLER_SEND_METRICS: 'false',
		// Its diary would go to the home folder.
		WRANGLER_WRITE_LOGS: 'false',
		CLOUDFLARE_CF_FETCH_ENABLED: 'false'
	};
}

/**
 * Runs a tool to its end, in this terminal.
 * @param {ToolCall} call
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runTool(call, environment) {
	return runToEnd(toCommand(call), environment);
}

/**
 * Runs a tool to its end and keeps what it prints.
 * @param {ToolCall} call
 */
export async function runToolQuietly(call) {
	const child = start(toCommand(call), {}, 'pipe');
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (/** @type {Buffer} */ chunk) => {
			output += chunk.toString();
		});
	}
	return { succeeded: await waitForEnd(child), output };
}

/**
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [environment]
 */
export function runToEnd(command, environment = {}) {
	return waitForEnd(start(command, environment, 'inherit'));
}

/**
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} environment
 * @param {'inherit' | 'pipe'} output
 */
function start([file = '', ...rest], environment, output) {
	return spawn(file, rest, {
		cwd: ROOT,
		env: { ...toolEnvironment(), ...environment },
		stdio: ['ignore', output, output]
	});
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>} whether it succeeded
 */
function waitForEnd(child) {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve(code === 0));
	});
}

/** @param {ToolCall} call */
function toCommand([name, ...rest]) {
	return [findNode(), findTool(name), ...rest];
}

/**
 * Ends the process with a line for people when `main` fails.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
	try {
		process.exitCode = await main();
	} catch (error) {
		console.error(error instanceof PlainError ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}

/** As the packages of Node name platforms: `linux-x64`, `win-x64`. */
function toPackagePlatform() {
	return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/** @param {readonly number[]} oldest major and minor */
function isOlder([major = 0, minor = 0]) {
	const [ownMajor = 0, ownMinor = 0] = process.versions.node
		.split('.')
		.map((part) => Number.parseInt(part, 10));
	return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
