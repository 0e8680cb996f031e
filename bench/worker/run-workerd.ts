/** Runs workerd alone with a configuration and tells its parent the ports. Under `scripts/guard.mjs`. */
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
	['serve', `--control-fd=${String(CONTROL)}`, '--inspector-addr=127.0.0.1:0', config],
	{ stdio: ['ignore', 'inherit', 'inherit', 'pipe'] }
);
workerd.once('exit', (code) => {
	process.exitCode = code ?? 1;
});
createInterface({ input: workerd.stdio[CONTROL] as Readable }).on('line', (line) => {
	process.send?.(JSON.parse(line));
});
