/**
 * The import as a command: arguments in, text out, an exit code. 0: written, perhaps with issues;
 * 1: nothing was written; 2: asked wrongly. Knows the streams only as functions.
 */
import { resolve } from 'node:path';
import { USAGE, parseArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { importFile } from './import-file.ts';
import { formatDone, formatFailed } from './summary.ts';
import type { Effort } from './summary.ts';

export interface Surroundings {
	/** The folder `data`. */
	readonly dataRoot: string;
	/** What a relative FILE is relative to. */
	readonly calledFrom: string;
	/** Standard output: the summary. */
	readonly print: (text: string) => unknown;
	/** Standard error: progress and failure. */
	readonly warn: (text: string) => unknown;
}

export async function runCommand(
	words: readonly string[],
	surroundings: Surroundings
): Promise<number> {
	const parsed = parseArguments(words);
	switch (parsed.kind) {
		case 'help':
			surroundings.print(USAGE);
			return 0;
		case 'wrong':
			surroundings.warn(`${parsed.why}\n\n${USAGE}`);
			return 2;
		case 'arguments':
			return runImport(parsed.arguments, surroundings);
	}
}

async function runImport(asked: Arguments, { calledFrom, dataRoot, print, warn }: Surroundings) {
	const file = resolve(calledFrom, asked.file);
	const outcome = await importFile({ ...asked, file, dataRoot }, (step) => warn(`${step} …\n`));
	if (outcome.kind === 'done') {
		print(formatDone(outcome, measureEffort()));
		return 0;
	}
	warn(formatFailed(asked.file, outcome, measureEffort()));
	return 1;
}

function measureEffort(): Effort {
	return { seconds: process.uptime(), megabytes: process.resourceUsage().maxRSS / 1024 };
}
