/**
 * A transcription from its files: the three tables that people keep (`records.csv`, `sources.csv`,
 * `editions.csv`), or those that an import left in a release's folder. All faults of all files are
 * told at once; with a fault nothing is taken. Knows no disk.
 */
import type { Issue } from '../issue.ts';
import { CITATION_COLUMNS, readCitations } from './citations.ts';
import { PASTED_COLUMNS, readPastedCsv } from './paste/pasted-figures.ts';
import { readEditions } from './read-editions.ts';
import { readRecords, readSources } from './read-records.ts';
import type { Read } from './read-records.ts';
import { EDITION_COLUMNS, RECORD_COLUMNS, SOURCE_COLUMNS } from './record.ts';
import type { Transcription } from './seesac-reading.ts';
import { issueOfTable, openTable } from './text-table.ts';
import type { TextTable } from './text-table.ts';

/** Bytes by file name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const KEPT_FILES = ['records.csv', 'sources.csv', 'editions.csv'] as const;

/** From the tables that people keep. */
export function readKept(files: Files): Read<Transcription> {
	const sourceTable = readTable(files, 'sources.csv', SOURCE_COLUMNS);
	const recordTable = readTable(files, 'records.csv', RECORD_COLUMNS);
	const editionTable = readTable(files, 'editions.csv', EDITION_COLUMNS);
	const sources = then(sourceTable, readSources);
	const editions = then(editionTable, readEditions);
	const records = then(recordTable, (table) =>
		readRecords(table, sources.kind === 'read' ? sources.value : new Map())
	);
	if (sources.kind === 'faulty') return faulty(sources, editions);
	if (records.kind === 'faulty' || editions.kind === 'faulty') return faulty(records, editions);
	return {
		kind: 'read',
		value: { records: records.value, editions: editions.value, pasted: [] }
	};
}

/** From the folder of a release that an import wrote. */
export function readWritten(files: Files): Read<Transcription> {
	const records = then(readTable(files, 'citations.csv', CITATION_COLUMNS), readCitations);
	const editions = then(readTable(files, 'editions.csv', EDITION_COLUMNS), readEditions);
	const pasted = files.has('pasted.csv')
		? then(readTable(files, 'pasted.csv', PASTED_COLUMNS), readPastedCsv)
		: { kind: 'read' as const, value: [] };
	if (records.kind === 'faulty' || editions.kind === 'faulty' || pasted.kind === 'faulty') {
		return faulty(records, editions, pasted);
	}
	return {
		kind: 'read',
		value: { records: records.value, editions: editions.value, pasted: pasted.value }
	};
}

function readTable(files: Files, name: string, columns: readonly string[]): Read<TextTable> {
	const bytes = files.get(name);
	if (bytes === undefined) {
		return { kind: 'faulty', issues: [issueOfTable(name, 'the file is not in the folder', null)] };
	}
	const opened = openTable({ name, bytes }, { columns, separator: ',' });
	if (opened.kind === 'table') return { kind: 'read', value: opened.table };
	return { kind: 'faulty', issues: [opened.issue] };
}

function then<T>(table: Read<TextTable>, read: (table: TextTable) => Read<T>): Read<T> {
	return table.kind === 'faulty' ? table : read(table.value);
}

function faulty(...reads: readonly Read<unknown>[]): {
	readonly kind: 'faulty';
	readonly issues: readonly Issue[];
} {
	return {
		kind: 'faulty',
		issues: reads.flatMap((read) => (read.kind === 'faulty' ? read.issues : []))
	};
}
