/**
 * A release's tables as text files: UTF-8, comma, RFC 4180 quotes, `\n`. The same tables give the
 * same bytes. Knows no disk and no source.
 */
import { writeCsv } from 'hucre/csv';
import type { ExtraCell } from '../src/lib/dataset/extra-tables.ts';
import {
	FIGURE_COLUMNS,
	MORE_FIGURE_COLUMNS,
	MORE_SERIES_COLUMNS,
	NOTE_COLUMNS,
	SERIES_COLUMNS
} from '../src/lib/dataset/tables.ts';
import type { FigureRow, ReleaseTables, SeriesRow } from '../src/lib/dataset/tables.ts';

export interface TextFile {
	readonly name: string;
	readonly text: string;
}

export function formatTables(tables: ReleaseTables): readonly TextFile[] {
	return [
		{ name: 'series.csv', text: formatSeries(tables.series) },
		...Object.entries(tables.figures).map(([slug, rows]) => ({
			name: `${slug}.csv`,
			text: formatFigures(rows)
		})),
		{
			name: 'notes.csv',
			text: formatTable(
				NOTE_COLUMNS,
				tables.notes.map(({ id, text }) => [id, text])
			)
		},
		...Object.entries(tables.extras ?? {}).map(([name, { columns, rows }]) => ({
			name: `${name}.csv`,
			text: formatTable(
				columns,
				rows.map((cells) => cells.map(formatCell))
			)
		}))
	];
}

/** The columns that only some sources have are there where any row of the table says something. */
function formatSeries(rows: readonly SeriesRow[]): string {
	const more = MORE_SERIES_COLUMNS.filter((column) => rows.some((row) => row[column]));
	const cells = rows.map((row) => [
		...toSeriesCells(row),
		...more.map((column) => row[column] ?? '')
	]);
	return formatTable([...SERIES_COLUMNS, ...more], cells);
}

function formatFigures(rows: readonly FigureRow[]): string {
	const all = rows.map(toMoreCells);
	const more = MORE_FIGURE_COLUMNS.filter((column) => all.some((cells) => cells[column] !== ''));
	const cells = rows.map((row, at) => [
		...toFigureCells(row),
		...more.map((column) => all[at]?.[column] ?? '')
	]);
	return formatTable([...FIGURE_COLUMNS, ...more], cells);
}

function toMoreCells({ category = '', partner = '', bound, notes = [] }: FigureRow) {
	const told = bound == null || bound === 'exact' ? '' : bound;
	return { category, partner, bound: told, notes: notes.join(' ') };
}

function formatCell(cell: ExtraCell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? formatNumber(cell) : cell;
}

function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [columns, ...rows].map((row) => [...row]);
	return `${writeCsv(lines, { lineSeparator: '\n' })}\n`;
}

function toSeriesCells(row: SeriesRow): readonly string[] {
	const { measure, area, name, sheet, unit, currency, financialYear, reportingYear } = row;
	const notes = row.notes.join(' ');
	return [
		measure,
		area,
		name,
		sheet,
		unit,
		currency,
		financialYear,
		reportingYear,
		notes,
		row.omitted
	];
}

function toFigureCells(row: FigureRow): readonly string[] {
	const value = row.value === null ? '' : formatNumber(row.value);
	return [row.area, String(row.year), value, row.quality ?? '', row.gap ?? '', row.cell];
}

/** Digits only: `0.0000001234`, not `1.234e-7`. Figures carry at most 20 decimals. */
function formatNumber(value: number): string {
	const text = String(value);
	return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
