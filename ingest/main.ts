/**
 * `npm run import -- FILE`: the command line, and nothing else. The work is in `import-file.ts`.
 * Exit code 0: written (perhaps with issues); 1: nothing usable was read; 2: asked wrongly.
 */
import { relative, resolve } from 'node:path';
import { USAGE, parseArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { importFile } from './import-file.ts';
import { formatDone, formatFailed } from './summary.ts';
import type { Effort } from './summary.ts';

const DATA_ROOT = resolve(import.meta.dirname, '../data');
/** npm moves to the project's folder; a path is meant from where npm was called. */
const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
	const parsed = parseArguments(words);
	if (parsed.kind === 'arguments') return run(parsed.arguments);
	if (parsed.kind === 'help') {
		process.stdout.write(USAGE);
		return 0;
	}
	process.stderr.write(`${parsed.why}\n\n${USAGE}`);
	return 2;
}

async function run(asked: Arguments): Promise<number> {
	const file = resolve(CALLED_FROM, asked.file);
	const outcome = await importFile(
		{ ...asked, file, dataRoot: relative('.', DATA_ROOT) },
		(step) => {
			process.stderr.write(`${step} …\n`);
		}
	);
	if (outcome.kind === 'done') {
		process.stdout.write(formatDone(outcome, measureEffort()));
		return 0;
	}
	process.stderr.write(formatFailed(asked.file, outcome, measureEffort()));
	return 1;
}

function measureEffort(): Effort {
	return { seconds: process.uptime(), megabytes: process.resourceUsage().maxRSS / 1024 };
}
