/** Reads the text tables of `data/<source>/<release>/` back from disk, checking every cell. */
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findExtraColumns } from '../src/lib/dataset/extra-tables.ts';
import type { ExtraTable } from '../src/lib/dataset/extra-tables.ts';
import {
	FIGURE_COLUMNS,
	MORE_FIGURE_COLUMNS,
	MORE_SERIES_COLUMNS,
	NOTE_COLUMNS,
	SERIES_COLUMNS
} from '../src/lib/dataset/tables.ts';
import type { FigureRow, NoteRow, ReleaseTables, SeriesRow } from '../src/lib/dataset/tables.ts';
import { BOUNDS, GAP_REASONS, QUALITIES } from '../src/lib/figures/figure.ts';
import { UNIT_IDS } from '../src/lib/figures/units.ts';

const Whole = v.pipe(v.string(), v.regex(/^\d+$/), v.toNumber(), v.integer());
const Decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/), v.toNumber());
const Empty = v.pipe(
	v.literal(''),
	v.transform(() => null)
);
const Ids = v.pipe(
	v.string(),
	v.transform((text) => text.split(' ').filter((id) => id !== ''))
);

const MoreOfFigure = {
	category: v.exactOptional(v.string()),
	partner: v.exactOptional(v.string()),
	bound: v.exactOptional(v.union([v.picklist(BOUNDS), Empty])),
	notes: v.exactOptional(Ids)
};

const Figure = v.union([
	v.object({
		area: v.string(),
		year: Whole,
		value: Decimal,
		quality: v.picklist(QUALITIES),
		gap: Empty,
		cell: v.string(),
		...MoreOfFigure
	}),
	v.object({
		area: v.string(),
		year: Whole,
		value: Empty,
		quality: Empty,
		gap: v.picklist(GAP_REASONS),
		cell: v.string(),
		...MoreOfFigure
	})
]);

const Series = v.pipe(
	v.object({
		measure: v.string(),
		area: v.string(),
		name: v.string(),
		sheet: v.string(),
		unit: v.picklist(UNIT_IDS),
		currency: v.string(),
		financial_year: v.string(),
		reporting_year: v.string(),
		notes: Ids,
		omitted: v.string(),
		category: v.exactOptional(v.string()),
		partner: v.exactOptional(v.string())
	}),
	v.transform(({ financial_year: financialYear, reporting_year: reportingYear, ...rest }) => ({
		...rest,
		financialYear,
		reportingYear
	}))
);

const Note = v.object({ id: v.string(), text: v.string() });

interface Table {
	readonly file: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Columns that a table must have, and after them in this order may have. */
interface Columns {
	readonly must: readonly string[];
	readonly may?: readonly string[];
}

/** @throws with file, row and column where a table is not what `tables.ts` says. */
export function readTables(folder: string): ReleaseTables {
	const seriesColumns = { must: SERIES_COLUMNS, may: MORE_SERIES_COLUMNS };
	const series: SeriesRow[] = checkRows(openTable(folder, 'series'), seriesColumns, Series);
	const notes: NoteRow[] = checkRows(openTable(folder, 'notes'), { must: NOTE_COLUMNS }, Note);
	const measures = new Set(series.map(({ measure }) => measure));
	const others = listTables(folder).map((name) => ({ name, table: openTable(folder, name) }));
	const isOfFigures = ({ name, table }: (typeof others)[number]) =>
		measures.has(name) || startsWith(table.header, FIGURE_COLUMNS);
	const figures = others
		.filter(isOfFigures)
		.map(({ name, table }): [string, FigureRow[]] => [
			name,
			checkRows(table, { must: FIGURE_COLUMNS, may: MORE_FIGURE_COLUMNS }, Figure)
		]);
	const extras = others
		.filter((each) => !isOfFigures(each))
		.map(({ name, table }): [string, ExtraTable] => [name, checkExtra(name, table)]);
	return {
		series,
		notes,
		figures: Object.fromEntries(figures),
		extras: Object.fromEntries(extras)
	};
}

function listTables(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.csv') && file !== 'series.csv' && file !== 'notes.csv')
		.map((file) => file.slice(0, -'.csv'.length))
		.sort();
}

function openTable(folder: string, name: string): Table {
	const file = join(folder, `${name}.csv`);
	if (!existsSync(file)) throw new Error(`missing table: ${file}`);
	const records: string[][] = parse(readFileSync(file), { bom: true });
	const [header = [], ...rows] = records;
	return { file, header, rows };
}

function checkRows<T>(
	{ file, header, rows }: Table,
	{ must, may = [] }: Columns,
	schema: v.GenericSchema<unknown, T>
): T[] {
	const more = may.filter((column) => header.includes(column));
	if (header.join() !== [...must, ...more].join()) {
		const allowed = may.length === 0 ? '' : `, then any of ${may.join()}`;
		throw new Error(`${file}: columns are ${header.join()}, not ${must.join()}${allowed}`);
	}
	return rows.map((cells, index) => {
		const record = Object.fromEntries(header.map((column, at) => [column, cells[at]]));
		const result = v.safeParse(schema, record);
		if (result.success) return result.output;
		const [issue] = result.issues;
		const where = `${file}, line ${String(index + 2)}, ${v.getDotPath(issue) ?? 'row'}`;
		throw new Error(`${where}: ${issue.message} (${JSON.stringify(record)})`);
	});
}

/** A table beside the figures: numbers where its columns promise them, else text. */
function checkExtra(name: string, { file, header, rows }: Table): ExtraTable {
	const columns = findExtraColumns(name);
	if (columns === null) return { columns: header, rows };
	const must = Object.keys(columns);
	if (header.join() !== must.join()) {
		throw new Error(`${file}: columns are ${header.join()}, not ${must.join()}`);
	}
	const toCell = (text: string, column: number, line: number) => {
		const isNumber = columns[header[column] ?? ''] === 'number';
		if (!isNumber) return text;
		if (text === '') return null;
		const number = v.safeParse(Decimal, text);
		if (number.success) return number.output;
		const where = `${file}, line ${String(line)}, ${header[column] ?? ''}`;
		throw new Error(`${where}: no number: ${text}`);
	};
	return {
		columns: header,
		rows: rows.map((cells, index) => cells.map((text, at) => toCell(text, at, index + 2)))
	};
}

function startsWith(header: readonly string[], columns: readonly string[]): boolean {
	return columns.every((column, at) => header[at] === column);
}
