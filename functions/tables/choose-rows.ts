/** Which rows of a table a question asks for: of areas and their partners, of categories, of years. */
import { toYear } from '../../src/lib/charts/spec/fields.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { CompiledTable, ExtraCell } from '../../src/lib/dataset/extra-tables.ts';
import { expandAreas } from '../../src/lib/figures/area.ts';
import { KNOWN_TABLES, TABLE_NAMES } from './known-tables.ts';
import type { TableName } from './known-tables.ts';
import type { TableQuestion } from './question.ts';

/** Whether the row at a place of the table is asked for. */
export type Chosen = (at: number) => boolean;

/** Rules that a row has to meet, all of them; a problem where the table knows nothing of a key. */
export function chooseRows(
	table: CompiledTable,
	question: TableQuestion
): Asked<readonly Chosen[]> {
	const rules = [
		chooseAreas(table, question),
		choosePartners(table, question),
		chooseCategories(table, question),
		chooseYears(table, question)
	];
	const refused = rules.find((rule) => !rule.ok);
	if (refused?.ok === false) return refused;
	return { ok: true, value: rules.flatMap((rule) => (rule.ok ? rule.value : [])) };
}

const ALL: Asked<readonly Chosen[]> = { ok: true, value: [] };

function chooseAreas(table: CompiledTable, question: TableQuestion): Asked<readonly Chosen[]> {
	const { areas, side } = question;
	if (areas === undefined) return ALL;
	const { areaColumns } = KNOWN_TABLES[question.table];
	const chosen = areaColumns[side];
	const columns = chosen === undefined ? Object.values(areaColumns) : [chosen];
	return toRule(columns.map((column) => isAmong(table, column, expandAreas(areas))));
}

/** Where `areas` may stand on either side, partners stand on the other one of the same row. */
function choosePartners(table: CompiledTable, question: TableQuestion): Asked<readonly Chosen[]> {
	const { areas, partner, side } = question;
	if (partner === undefined) return ALL;
	const { supplier, recipient } = KNOWN_TABLES[question.table].areaColumns;
	if (supplier === undefined || recipient === undefined) {
		return refuseKey('partner', question, ({ areaColumns }) => areaColumns.supplier !== undefined);
	}
	const partners = expandAreas(partner);
	const toPair = (own: string, other: string) => {
		const isOther = isAmong(table, other, partners);
		const isOwn = areas === undefined ? () => true : isAmong(table, own, expandAreas(areas));
		return (at: number) => isOwn(at) && isOther(at);
	};
	const pairs = {
		supplier: [toPair(supplier, recipient)],
		recipient: [toPair(recipient, supplier)],
		either: [toPair(supplier, recipient), toPair(recipient, supplier)]
	};
	return toRule(pairs[side]);
}

function chooseCategories(table: CompiledTable, question: TableQuestion): Asked<readonly Chosen[]> {
	const { category } = question;
	if (category === undefined) return ALL;
	const { categoryColumn } = KNOWN_TABLES[question.table];
	if (categoryColumn === undefined) {
		return refuseKey('category', question, (known) => known.categoryColumn !== undefined);
	}
	const known = [...new Set(toCells(table, categoryColumn).map(String))].sort();
	const unknown = category.find((name) => !known.includes(name));
	if (unknown === undefined) return toRule([isAmong(table, categoryColumn, category)]);
	const detail = `unknown category: ${unknown}; the table ${question.table} has ${known.join(', ')}`;
	return { ok: false, problem: { param: 'category', value: unknown, detail, allowed: known } };
}

function chooseYears(table: CompiledTable, question: TableQuestion): Asked<readonly Chosen[]> {
	const { years } = question;
	if (years === undefined) return ALL;
	const cells = toCells(table, KNOWN_TABLES[question.table].yearColumn);
	const known = cells.filter((year) => typeof year === 'number');
	const latest = Math.max(...known);
	const [from, to] = [toYear(years.from, latest), toYear(years.to, latest)];
	return toRule([
		(at) => {
			const year = cells[at];
			return typeof year === 'number' && year >= from && year <= to;
		}
	]);
}

/** A row that one of them chooses. */
function toRule(any: readonly Chosen[]): Asked<readonly Chosen[]> {
	return { ok: true, value: [(at) => any.some((isChosen) => isChosen(at))] };
}

function isAmong(table: CompiledTable, column: string, words: readonly ExtraCell[]): Chosen {
	const cells = toCells(table, column);
	return (at) => words.includes(cells[at] ?? null);
}

/** The cells of a column, in the order of the rows. */
function toCells({ columns, cells }: CompiledTable, column: string): readonly ExtraCell[] {
	return cells[columns.indexOf(column)] ?? [];
}

function refuseKey(
	key: 'partner' | 'category',
	question: TableQuestion,
	hasKey: (table: (typeof KNOWN_TABLES)[TableName]) => boolean
): Asked<never> {
	const having = TABLE_NAMES.filter((name) => hasKey(KNOWN_TABLES[name]));
	const value = question[key]?.join('~') ?? null;
	const detail = `the table ${question.table} is not told apart by ${key}: ${having.join(' and ')} would do`;
	return {
		ok: false,
		problem: { param: key, value, detail, allowed: having.map((name) => `table=${name}`) }
	};
}
