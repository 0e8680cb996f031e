/** The kept tables of SEESAC's figures as a source of the import: any of the three brings the others. */
import { createHash } from 'node:crypto';
import type { DownloadedFile } from '../downloaded-file.ts';
import type { Importer, ReadContext, ReadFile, SourceReading } from '../importer.ts';
import { formatCounts } from '../format-counts.ts';
import { MEASURE_UNITS } from './placed.ts';
import { KEPT_FILES, readKept, readWritten } from './read-transcription.ts';
import type { Files } from './read-transcription.ts';
import { EDITION_COLUMNS, RECORD_COLUMNS, SOURCE_COLUMNS } from './record.ts';
import { buildReading } from './seesac-reading.ts';
import type { SeesacReading, Transcription } from './seesac-reading.ts';

/** The transcription with which the project began; the hash is of the three files in their order. */
const OFFICIAL = {
	'6a0a88d3be7f02f00505430bc9366dac2b23fe299d52b96b61fea99a1e012d3d': {
		id: '2026-11',
		published: '2026-11-23'
	}
};

const COLUMNS = {
	'records.csv': RECORD_COLUMNS,
	'sources.csv': SOURCE_COLUMNS,
	'editions.csv': EDITION_COLUMNS
} as const;

const HEADINGS = ['figures', 'calculated', 'elsewhere', 'gaps'];

export const seesac: Importer = {
	source: 'seesac',
	looksFor: `${KEPT_FILES.join(', ')}: tables that begin with data_year, source_id, edition_no`,
	folderFile: 'records.csv',
	recognise,
	// What is shipped is our own transcription of single figures, each with its words and its page.
	extractLimit: null,
	read
};

function recognise(file: DownloadedFile): boolean {
	return findRole(file) !== undefined;
}

/** Which of the three a file is, whatever it is called. */
function findRole({ head }: DownloadedFile): (typeof KEPT_FILES)[number] | undefined {
	const header = head[0]?.replace(/^\W*/, '').split(',') ?? [];
	return KEPT_FILES.find((name) => isMostly(header, COLUMNS[name]));
}

/** A header with one column renamed is still known, so that the fault can be named. */
function isMostly(header: readonly string[], columns: readonly string[]): boolean {
	const found = columns.filter((column) => header.includes(column)).length;
	return header.length > 1 && found >= columns.length - 1;
}

function read(file: DownloadedFile, { kept }: ReadContext): ReadFile {
	const files = openAll(file);
	const read = readKept(files);
	if (read.kind === 'faulty') return toFaulty(read.issues);
	const pasted = readFolder(kept)?.pasted ?? [];
	const reading = toSourceReading(buildReading({ ...read.value, pasted }));
	const made = { of: KEPT_FILES.join(', '), sha256: hashAll(files) };
	return { kind: 'read', reading: { ...reading, identity: { ...reading.identity, made } } };
}

/** What an earlier import left; null where there is none. */
export function readFolder(kept: ReadContext['kept']): Transcription | null {
	const files = new Map(
		['citations.csv', 'editions.csv', 'pasted.csv'].flatMap((name): [string, Uint8Array][] => {
			const bytes = kept(name);
			return bytes === null ? [] : [[name, bytes]];
		})
	);
	const read = readWritten(files);
	return read.kind === 'read' ? read.value : null;
}

export function toFaulty(issues: SourceReading['issues']): ReadFile {
	const count = `${String(issues.length)} ${issues.length === 1 ? 'fault' : 'faults'}`;
	return { kind: 'unreadable', why: `${count}; mend them and import again`, issues };
}

export function toSourceReading(reading: SeesacReading): SourceReading {
	const { tables, issues, years, figures } = reading;
	const select = () => ({ tables, served: figures.served });
	return {
		title: 'SEESAC regional reports on arms exports, transcribed',
		...{ report: toReport(reading), issues, years, constantPricesOf: null },
		...{ published: figures.published, whole: select, extract: select, hasFigures: true },
		identity: {
			assumed: { id: null, why: 'the month of the transcription' },
			...{ dated: null, datedBy: 'when it was transcribed', official: OFFICIAL },
			citedAs: 'as transcribed by Bilans'
		}
	};
}

function toReport({ tables }: SeesacReading): readonly string[] {
	const lines = Object.keys(MEASURE_UNITS).map((slug) => {
		const rows = tables.figures[slug] ?? [];
		const has = (id: string) => rows.filter(({ notes }) => notes?.includes(id)).length;
		const printed = rows.filter(({ gap }) => gap === null).length;
		const counts = [printed, has('calculated'), has('national-report'), rows.length - printed];
		return [slug, counts] as const;
	});
	return formatCounts(HEADINGS, lines);
}

function openAll(file: DownloadedFile): Files {
	const role = findRole(file);
	return new Map(
		KEPT_FILES.flatMap((name): [string, Uint8Array][] => {
			const bytes = name === role ? file.bytes : file.beside(name);
			return bytes === null ? [] : [[name, bytes]];
		})
	);
}

function hashAll(files: Files): string {
	const hash = createHash('sha256');
	for (const name of KEPT_FILES) hash.update(files.get(name) ?? '');
	return hash.digest('hex');
}
