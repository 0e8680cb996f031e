/** The command line of the import, read. Knows no disk. */
import { parseArgs } from 'node:util';
import { SOURCE_IDS } from '../src/lib/figures/release.ts';

export interface Arguments {
	readonly file: string;
	readonly isWhole: boolean;
	readonly isShipped: boolean;
	readonly source: string | null;
	readonly year: number | null;
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
  --source       the source, where the file should be taken for one of it
A table pasted from a report (seesac) goes to data/local/:
  --year         the year of its figures
  --ship         to data/ all the same, as a release of its own
`;

const OPTIONS = {
	all: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false, short: 'h' },
	release: { type: 'string' },
	published: { type: 'string' },
	ship: { type: 'boolean', default: false },
	source: { type: 'string' },
	year: { type: 'string' }
} as const;

const YEAR = /^(19|20)\d{2}$/;
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
		const { all: isWhole, ship: isShipped } = values;
		const { release: releaseId = null, published = null, source = null, year = null } = values;
		const rest = { isWhole, isShipped, releaseId, published, source };
		return checkArguments({ files: positionals, year, ...rest });
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
}

function checkArguments({
	files,
	year: printedYear,
	...rest
}: Omit<Arguments, 'file' | 'year'> & {
	files: readonly string[];
	year: string | null;
}): ParsedArguments {
	const [file] = files;
	if (file === undefined) return wrong('no file is named');
	if (files.length > 1) return wrong(`one file at a time, not ${files.join(' ')}`);
	if (rest.releaseId !== null && !RELEASE.test(rest.releaseId)) {
		return wrong(`--release ${rest.releaseId} is no year and month, such as 2027-04`);
	}
	if (rest.published !== null && !isDay(rest.published)) {
		return wrong(`--published ${rest.published} is no day, such as 2027-04-26`);
	}
	const unknown = rest.source !== null && !SOURCE_IDS.some((id) => id === rest.source);
	if (unknown) return wrong(`--source is one of ${SOURCE_IDS.join(', ')}`);
	if (printedYear !== null && !YEAR.test(printedYear)) {
		return wrong(`--year ${printedYear} is no year, such as 2021`);
	}
	const year = printedYear === null ? null : Number.parseInt(printedYear, 10);
	return { kind: 'arguments', arguments: { file, year, ...rest } };
}

/** 31 February is no day. */
function isDay(text: string): boolean {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function wrong(why: string): ParsedArguments {
	return { kind: 'wrong', why };
}
