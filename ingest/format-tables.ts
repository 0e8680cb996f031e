/**
 * A release's tables as text files: UTF-8, comma, RFC 4180 quotes, `\n`. The same tables give the
 * same bytes. Knows no disk and no source.
 */
import { writeCsv } from 'hucre/csv';
import { FIGURE_COLUMNS, NOTE_COLUMNS, SERIES_COLUMNS } from '../src/lib/dataset/tables.ts';
import type { FigureRow, ReleaseTables, SeriesRow } from '../src/lib/dataset/tables.ts';

export interface TextFile {
	readonly name: string;
	readonly text: string;
}

export function formatTables(tables: ReleaseTables): readonly TextFile[] {
	return [
		{ name: 'series.csv', text: formatTable(SERIES_COLUMNS, tables.series.map(toSeriesCells)) },
		...Object.entries(tables.figures).map(([slug, rows]) => ({
			name: `${slug}.csv`,
			text: formatTable(FIGURE_COLUMNS, rows.map(toFigureCells))
		})),
		{
			name: 'notes.csv',
			text: formatTable(
				NOTE_COLUMNS,
				tables.notes.map(({ id, text }) => [id, text])
			)
		}
	];
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
