/**
 * `citations.csv`: every record with its exact words, where they were read and which series its
 * figure went to; `editions.csv` and `coverage.csv` beside it. The first two can be read back, so
 * that a later import builds on what a release already has. Knows no disk.
 */
import { placeRecord } from './place-record.ts';
import { toKey } from './placed.ts';
import type { CoverageRow } from './coverage.ts';
import { readRecords } from './read-records.ts';
import type { Read } from './read-records.ts';
import { EDITION_COLUMNS, RECORD_COLUMNS } from './record.ts';
import type { Edition, RecordSource, ReportRecord } from './record.ts';
import { cellOf } from './text-table.ts';
import type { TextTable } from './text-table.ts';

/** A table of text beside the standard ones: served as it is. */
export interface TextColumns {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The records' own columns, between an id and what follows from them. */
export const CITATION_COLUMNS = ['id', ...RECORD_COLUMNS, 'source', 'url', 'series'] as const;
const COVERAGE_COLUMNS = ['year', 'area', 'status', 'figures', 'others'] as const;

export function toCitations(records: readonly ReportRecord[]): TextColumns {
	return { columns: CITATION_COLUMNS, rows: records.map(toCells) };
}

export function toEditionsTable(editions: readonly Edition[]): TextColumns {
	const rows = editions.map(({ number, year, published, states, seen, url }) => [
		...[number, String(year), published, (states ?? []).join(';'), seen, url]
	]);
	return { columns: EDITION_COLUMNS, rows };
}

export function toCoverageTable(coverage: readonly CoverageRow[]): TextColumns {
	const rows = coverage.map(({ year, area, status, figures, others }) => [
		...[String(year), area, status, String(figures), String(others)]
	]);
	return { columns: COVERAGE_COLUMNS, rows };
}

/** The records of `citations.csv`, with the same checks as those of `records.csv`. */
export function readCitations(table: TextTable): Read<readonly ReportRecord[]> {
	const sources = table.rows.map((row): [string, RecordSource] => {
		const id = cellOf(table, row, 'source_id');
		return [id, { id, title: cellOf(table, row, 'source'), url: cellOf(table, row, 'url') }];
	});
	return readRecords(table, new Map(sources));
}

function toCells(record: ReportRecord): readonly string[] {
	const placed = placeRecord(record);
	const { source } = record;
	return [
		record.id,
		...[String(record.year), record.exporter, record.measure, record.unit, record.category],
		...[record.destination, String(record.value), record.bound, record.basis, record.seenIn],
		...[record.regionMembers.join(' '), source.id, record.quote, record.remark],
		...[source.title, source.url],
		placed === null ? '' : toKey(placed)
	];
}
