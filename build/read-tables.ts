/** Reads the text tables of `data/<source>/<release>/` back from disk, checking every cell. */
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FIGURE_COLUMNS, NOTE_COLUMNS, SERIES_COLUMNS } from '../src/lib/dataset/tables.ts';
import type { FigureRow, NoteRow, ReleaseTables, SeriesRow } from '../src/lib/dataset/tables.ts';
import { GAP_REASONS, QUALITIES } from '../src/lib/figures/figure.ts';
import { UNIT_IDS } from '../src/lib/figures/units.ts';

const Whole = v.pipe(v.string(), v.regex(/^\d+$/), v.toNumber(), v.integer());
const Decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/), v.toNumber());

const Figure = v.union([
	v.object({
		area: v.string(),
		year: Whole,
		value: Decimal,
		quality: v.picklist(QUALITIES),
		gap: v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		cell: v.string()
	}),
	v.object({
		area: v.string(),
		year: Whole,
		value: v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		quality: v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		gap: v.picklist(GAP_REASONS),
		cell: v.string()
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
		notes: v.pipe(
			v.string(),
			v.transform((text) => text.split(' ').filter((id) => id !== ''))
		),
		omitted: v.string()
	}),
	v.transform(({ financial_year: financialYear, reporting_year: reportingYear, ...rest }) => ({
		...rest,
		financialYear,
		reportingYear
	}))
);

const Note = v.object({ id: v.string(), text: v.string() });

/** @throws with file, row and column where a table is not what `tables.ts` says. */
export function readTables(folder: string): ReleaseTables {
	const series: SeriesRow[] = readTable(join(folder, 'series.csv'), SERIES_COLUMNS, Series);
	const notes: NoteRow[] = readTable(join(folder, 'notes.csv'), NOTE_COLUMNS, Note);
	const measures = readdirSync(folder)
		.filter((file) => file.endsWith('.csv') && file !== 'series.csv' && file !== 'notes.csv')
		.map((file) => file.slice(0, -'.csv'.length))
		.sort();
	const figures = measures.map((measure): [string, FigureRow[]] => [
		measure,
		readTable(join(folder, `${measure}.csv`), FIGURE_COLUMNS, Figure)
	]);
	return { series, notes, figures: Object.fromEntries(figures) };
}

function readTable<T>(
	file: string,
	columns: readonly string[],
	schema: v.GenericSchema<unknown, T>
): T[] {
	if (!existsSync(file)) throw new Error(`missing table: ${file}`);
	const records: string[][] = parse(readFileSync(file), { bom: true });
	const [header, ...rows] = records;
	if (header?.join() !== columns.join()) {
		throw new Error(`${file}: columns are ${header?.join() ?? 'none'}, not ${columns.join()}`);
	}
	return rows.map((cells, index) => {
		const record = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
		const result = v.safeParse(schema, record);
		if (result.success) return result.output;
		const [issue] = result.issues;
		const where = `${file}, line ${String(index + 2)}, ${v.getDotPath(issue) ?? 'row'}`;
		throw new Error(`${where}: ${issue.message} (${JSON.stringify(record)})`);
	});
}
