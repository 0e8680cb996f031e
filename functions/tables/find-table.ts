/** Finds a table beside the figures of a release, and the rows that are asked of it. */
import type { YearEnd, YearSpan } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { ExtraCell } from '../../src/lib/dataset/extra-tables.ts';
import { expandAreas } from '../../src/lib/figures/area.ts';
import { findServed } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { KNOWN_TABLES } from './known-tables.ts';
import type { TableName } from './known-tables.ts';
import type { TableQuestion } from './question.ts';

export type Row = Readonly<Record<string, ExtraCell>>;

export interface FoundTable {
	readonly served: ServedRelease;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

export function findTable(question: TableQuestion, dataset: Dataset): Asked<FoundTable> {
	const { source } = KNOWN_TABLES[question.table];
	const having = listHaving(question.table, dataset);
	const asked = question.release === 'latest' ? (having[0] ?? 'latest') : question.release;
	const served = findServed(dataset, source, asked);
	if (!served.ok) return served;
	const rows: readonly Row[] | null = dataset.findTable<string>(
		source,
		served.value.release,
		question.table
	);
	if (rows === null) return refuseTable(question, having);
	const kept = keepYears(keepAreas(rows, question), question);
	return {
		ok: true,
		value: { served: served.value, columns: Object.keys(rows[0] ?? {}), rows: kept }
	};
}

/** Ids of the releases that have the table, newest first: not every release of a source does. */
function listHaving(table: TableName, dataset: Dataset): readonly string[] {
	const { source } = KNOWN_TABLES[table];
	return dataset
		.findReleases(source)
		.filter((release) => dataset.findTable(source, release, table) !== null)
		.map(({ id }) => id);
}

function keepAreas(rows: readonly Row[], { table, areas, side }: TableQuestion): readonly Row[] {
	if (areas === undefined) return rows;
	const codes: readonly ExtraCell[] = expandAreas(areas);
	const { areaColumns } = KNOWN_TABLES[table];
	const chosen = areaColumns[side];
	const columns = chosen === undefined ? Object.values(areaColumns) : [chosen];
	return rows.filter((row) => columns.some((column) => codes.includes(row[column] ?? null)));
}

function keepYears(rows: readonly Row[], { table, years }: TableQuestion): readonly Row[] {
	if (years === undefined) return rows;
	const yearOf = (row: Row) => row[KNOWN_TABLES[table].yearColumn];
	const known = rows.map(yearOf).filter((year) => typeof year === 'number');
	const { from, to } = toEnds(years, Math.max(...known));
	return rows.filter((row) => {
		const year = yearOf(row);
		return typeof year === 'number' && year >= from && year <= to;
	});
}

function toEnds({ from, to }: YearSpan, latest: number): { from: number; to: number } {
	const toYear = (end: YearEnd) => (end === 'latest' ? latest : end);
	return { from: toYear(from), to: toYear(to) };
}

function refuseTable({ table, release }: TableQuestion, having: readonly string[]): Asked<never> {
	const allowed = having.length === 0 ? [] : ['latest', ...having];
	const detail = `the release ${release} has no table ${table}`;
	return { ok: false, problem: { param: 'release', value: release, detail, allowed } };
}
