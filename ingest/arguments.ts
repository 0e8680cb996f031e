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

Reads a publisher's FILE, whichever of the known sources it is of, and writes an extract to data/.
  --all          everything, to data/local/: for your own use, kept out of git
  --release      the release's year and month; else what the file says or its figures suggest
  --published    the day it was published; else the date in the file
`;

const OPTIONS = {
	all: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false, short: 'h' },
	release: { type: 'string' },
	published: { type: 'string' }
} as const;

/** A second file of one month's release is `2026-04.2`. */
const RELEASE = /^\d{4}-(0[1-9]|1[0-2])(\.[2-9])?$/;

export function parseArguments(words: readonly string[]): ParsedArguments {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: OPTIONS
		});
		if (values.help) return { kind: 'help' };
		const { all: isWhole, release: releaseId = null, published = null } = values;
		return checkArguments({ files: positionals, isWhole, releaseId, published });
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
}

function checkArguments({
	files,
	...rest
}: Omit<Arguments, 'file'> & { files: readonly string[] }): ParsedArguments {
	const [file] = files;
	if (file === undefined) return wrong('no file is named');
	if (files.length > 1) return wrong(`one file at a time, not ${files.join(' ')}`);
	if (rest.releaseId !== null && !RELEASE.test(rest.releaseId)) {
		return wrong(`--release ${rest.releaseId} is no year and month, such as 2027-04`);
	}
	if (rest.published !== null && !isDay(rest.published)) {
		return wrong(`--published ${rest.published} is no day, such as 2027-04-26`);
	}
	return { kind: 'arguments', arguments: { file, ...rest } };
}

/** 31 February is no day. */
function isDay(text: string): boolean {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function wrong(why: string): ParsedArguments {
	return { kind: 'wrong', why };
}
