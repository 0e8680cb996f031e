/** Finds a table beside the figures of a release, and the rows that are asked of it. */
import type { YearEnd, YearSpan } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { CompiledTable, ExtraCell } from '../../src/lib/dataset/extra-tables.ts';
import { expandAreas } from '../../src/lib/figures/area.ts';
import { Unavailable } from '../http/faults.ts';
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

/** Whether the row at a place of the table is asked for. */
type Chosen = (at: number) => boolean;

/** @throws Unavailable where the table cannot be had for now */
export async function findTable(
	question: TableQuestion,
	dataset: Dataset
): Promise<Asked<FoundTable>> {
	const { source } = KNOWN_TABLES[question.table];
	const having = listHaving(question.table, dataset);
	const asked = question.release === 'latest' ? (having[0] ?? 'latest') : question.release;
	const served = findServed(dataset, source, asked);
	if (!served.ok) return served;
	const table = await dataset
		.openTable(source, served.value.release, question.table)
		.catch((cause: unknown) => {
			throw new Unavailable(`the table ${question.table} cannot be had for now`, { cause });
		});
	if (table === null) return refuseTable(question, having);
	const rules = [...chooseAreas(table, question), ...chooseYears(table, question)];
	const rows = toRows(table, (at) => rules.every((isChosen) => isChosen(at)));
	return { ok: true, value: { served: served.value, columns: table.columns, rows } };
}

/** Ids of the releases that have the table, newest first: not every release of a source does. */
function listHaving(table: TableName, dataset: Dataset): readonly string[] {
	const { source } = KNOWN_TABLES[table];
	return dataset
		.findReleases(source)
		.filter((release) => dataset.hasTable(source, release, table))
		.map(({ id }) => id);
}

function toRows({ columns, cells }: CompiledTable, isChosen: Chosen): readonly Row[] {
	const places = (cells[0] ?? []).flatMap((_, at) => (isChosen(at) ? [at] : []));
	return places.map((at) =>
		Object.fromEntries(columns.map((column, index) => [column, cells[index]?.[at] ?? null]))
	);
}

/** The cells of a column, in the order of the rows. */
function toCells({ columns, cells }: CompiledTable, column: string): readonly ExtraCell[] {
	return cells[columns.indexOf(column)] ?? [];
}

function chooseAreas(table: CompiledTable, question: TableQuestion): readonly Chosen[] {
	const { areas, side } = question;
	if (areas === undefined) return [];
	const codes: readonly ExtraCell[] = expandAreas(areas);
	const { areaColumns } = KNOWN_TABLES[question.table];
	const chosen = areaColumns[side];
	const columns = chosen === undefined ? Object.values(areaColumns) : [chosen];
	const cells = columns.map((column) => toCells(table, column));
	return [(at) => cells.some((column) => codes.includes(column[at] ?? null))];
}

function chooseYears(table: CompiledTable, question: TableQuestion): readonly Chosen[] {
	const { years } = question;
	if (years === undefined) return [];
	const cells = toCells(table, KNOWN_TABLES[question.table].yearColumn);
	const known = cells.filter((year) => typeof year === 'number');
	const { from, to } = toEnds(years, Math.max(...known));
	return [
		(at) => {
			const year = cells[at];
			return typeof year === 'number' && year >= from && year <= to;
		}
	];
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
