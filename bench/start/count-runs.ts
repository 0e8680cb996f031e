/**
 * How much a worker does while it starts, as runs of functions and blocks (a turn of a loop is one): the
 * same number on every machine, busy or not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findNode } from '../../scripts/toolchain.mjs';

/** @param file the bundle's main module. @throws where it does not start */
export async function countRuns(file: string): Promise<number> {
	const child = spawn(findNode(), [join(import.meta.dirname, 'start-once.ts'), file], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
	if (child.exitCode !== 0 || !/^\d+$/.test(printed)) {
		throw new Error(`${file} did not start: ${printed}`);
	}
	return Number.parseInt(printed, 10);
}
