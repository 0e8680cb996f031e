/** `npm run import -- FILE`: hands the command line to `run-command.ts`, and nothing else. */
import { relative, resolve } from 'node:path';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
	dataRoot: relative(process.cwd(), resolve(import.meta.dirname, '../data')),
	// npm moves to the project's folder; a path is meant from where npm was called.
	calledFrom: process.env.INIT_CWD ?? process.cwd(),
	print: (text) => process.stdout.write(text),
	warn: (text) => process.stderr.write(text)
});
