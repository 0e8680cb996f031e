/** Finds a table beside the figures of a release, and the rows that are asked of it. */
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { CompiledTable, ExtraCell } from '../../src/lib/dataset/extra-tables.ts';
import { Unavailable } from '../http/faults.ts';
import { findServed } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { chooseRows } from './choose-rows.ts';
import type { Chosen } from './choose-rows.ts';
import { KNOWN_TABLES } from './known-tables.ts';
import type { TableName } from './known-tables.ts';
import type { TableQuestion } from './question.ts';

export type Row = Readonly<Record<string, ExtraCell>>;

export interface FoundTable {
	readonly served: ServedRelease;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

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
	const rules = chooseRows(table, question);
	if (!rules.ok) return rules;
	const rows = toRows(table, (at) => rules.value.every((isChosen) => isChosen(at)));
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

function refuseTable({ table, release }: TableQuestion, having: readonly string[]): Asked<never> {
	const allowed = having.length === 0 ? [] : ['latest', ...having];
	const detail = `the release ${release} has no table ${table}`;
	return { ok: false, problem: { param: 'release', value: release, detail, allowed } };
}
