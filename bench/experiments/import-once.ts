/** One import in a process of its own, as `ingest/main.ts` runs it; says what memory it took. */
import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../../ingest/run-command.ts';

const STATUS = '/proc/self/status';
const KILO = 1024;
const MEGA = 1_000_000;

const [file = '', dataRoot = ''] = process.argv.slice(2);
process.exitCode = await runCommand([file, '--all'], {
	dataRoot,
	calledFrom: process.cwd(),
	print: () => undefined,
	warn: () => undefined
});
process.stdout.write(JSON.stringify({ megabytes: (findPeak() * KILO) / MEGA }));

/** Kilobytes. Where Linux tells its own: `maxRSS` begins there with what the parent process held. */
function findPeak(): number {
	const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
	const own = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
	return own === undefined ? process.resourceUsage().maxRSS : Number.parseInt(own, 10);
}
