/**
 * A cage: a small house with the real configuration, for files that are bad on purpose. It stands
 * inside the repository, so that the tools find their packages, and goes when the test is done.
 */
import { execFile } from 'node:child_process';
import type { ExecFileException } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GATES } from '../../scripts/gates.mjs';
import { ROOT, findNode, findTool } from '../../scripts/toolchain.mjs';
import type { ToolCall } from '../../scripts/toolchain.mjs';

export interface Cage {
	readonly folder: string;
	/** Runs the tool of a gate of `npm test`, exactly as the gate does but for what is added. */
	pass(gate: string, added?: readonly string[]): Promise<Outcome>;
	destroy(): void;
}

export interface Outcome {
	readonly exitCode: number;
	readonly output: string;
}

const CAGES = join(ROOT, 'test-results', 'cages');

/** Everything that the gates are configured by. */
const CONFIGURATION = [
	'.prettierignore',
	'.prettierrc',
	'.svelte-kit/tsconfig.json',
	'build',
	'data/sources.json',
	'eslint',
	'eslint.config.js',
	'knip.jsonc',
	'messages',
	'migrations',
	'package.json',
	'project.inlang/settings.json',
	'src/app.html',
	'src/lib/dataset',
	'src/lib/figures',
	'src/lib/i18n/locale.ts',
	'svelte.config.js',
	'tests/setup',
	'tests/worker',
	'tsconfig.json',
	'vite.config.ts',
	'vitest.config.ts'
];

/** @param files the prisoners: text by path */
export function buildCage(files: Readonly<Record<string, string>>): Cage {
	mkdirSync(CAGES, { recursive: true });
	const folder = mkdtempSync(join(CAGES, 'cage-'));
	for (const path of CONFIGURATION) {
		cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: isNoTest });
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return {
		folder,
		pass: (gate, added = []) => run(folder, [...findCall(gate), ...added]),
		destroy: () => rmSync(folder, { recursive: true, force: true })
	};
}

function findCall(name: string): ToolCall {
	const call = GATES.find((gate) => gate.name === name)?.call;
	if (call === undefined) throw new Error(`no gate of one tool: ${name}`);
	return call;
}

function run(folder: string, [tool, ...rest]: ToolCall): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(
			findNode(),
			[findTool(tool), ...rest],
			{ cwd: folder, env: outsideVitest(folder), maxBuffer: 2 ** 26, timeout: 110_000 },
			(error, stdout, stderr) => {
				resolve({ exitCode: toExitCode(error), output: stdout + stderr });
			}
		);
	});
}

/** -1: it was killed, or never ran. */
function toExitCode(error: ExecFileException | null): number {
	if (error === null) return 0;
	return typeof error.code === 'number' ? error.code : -1;
}

/** The tools must not notice that a test started them. */
function outsideVitest(folder: string): NodeJS.ProcessEnv {
	const own = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;
	const entries = Object.entries(process.env).filter(([name]) => !own.test(name));
	return Object.fromEntries([...entries, ['NO_COLOR', '1'], ['PWD', folder]]);
}

function isNoTest(path: string): boolean {
	return !path.endsWith('.test.ts');
}
