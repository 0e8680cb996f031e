/** Runs workerd alone with a configuration and tells its parent the port. Under `scripts/guard.mjs`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ROOT } from '../../scripts/toolchain.mjs';

/** Where workerd says what it listens to. */
const CONTROL = 3;

const [config = ''] = process.argv.slice(2);
const workerd = spawn(
	join(ROOT, 'node_modules', 'workerd', 'bin', 'workerd'),
	['serve', `--control-fd=${String(CONTROL)}`, config],
	{ stdio: ['ignore', 'inherit', 'inherit', 'pipe'] }
);
workerd.once('exit', (code) => {
	process.exitCode = code ?? 1;
});
createInterface({ input: workerd.stdio[CONTROL] as Readable }).on('line', (line) => {
	const said = JSON.parse(line) as { readonly event: string; readonly port?: number };
	if (said.event === 'listen') process.send?.(said.port);
});
