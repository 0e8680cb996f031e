/** The command line of the import, read. Knows no disk. */
import { parseArgs } from 'node:util';

export interface Arguments {
	readonly file: string;
	readonly isWhole: boolean;
	readonly releaseId: string | null;
	readonly published: string | null;
}

export type ParsedArguments =
	| { readonly kind: 'arguments'; readonly arguments: Arguments }
	| { readonly kind: 'help' }
	| { readonly kind: 'wrong'; readonly why: string };

export const USAGE = `npm run import -- FILE [--all] [--release 2027-04] [--published 2027-04-26]

Reads SIPRI's military expenditure workbook FILE and writes an extract of it to data/.
  --all          every country, to data/local/: for your own use, kept out of git
  --release      the release's year and month; else the year after its newest figures
  --published    the day it was published; else when the file was last changed
`;

const RELEASE = /^\d{4}-(0[1-9]|1[0-2])(\.\d{1,2})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export function parseArguments(words: readonly string[]): ParsedArguments {
	const read = readWords(words);
	if (typeof read === 'string') return { kind: 'wrong', why: read };
	const { values, positionals } = read;
	if (values.help) return { kind: 'help' };
	const [file] = positionals;
	if (file === undefined) return { kind: 'wrong', why: 'no file is named' };
	if (positionals.length > 1)
		return { kind: 'wrong', why: `one file at a time, not ${positionals.join(' ')}` };
	const { release: releaseId = null, published = null } = values;
	if (releaseId !== null && !RELEASE.test(releaseId)) {
		return { kind: 'wrong', why: `--release ${releaseId} is no year and month, such as 2027-04` };
	}
	if (published !== null && !isDate(published)) {
		return { kind: 'wrong', why: `--published ${published} is no day, such as 2027-04-26` };
	}
	return { kind: 'arguments', arguments: { file, isWhole: values.all, releaseId, published } };
}

function readWords(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				all: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false, short: 'h' },
				release: { type: 'string' },
				published: { type: 'string' }
			}
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** 31 February is no day. */
function isDate(text: string): boolean {
	const time = Date.parse(text);
	return DATE.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
