/**
 * Pasted tables as figures in their series, and as `pasted.csv`, from which they can be read back.
 * An empty cell is no figure; a total that the table does not print is not made up.
 */
import type { Issue } from '../../issue.ts';
import { countDecimals, parsePlainNumber, parseYear } from '../cell-value.ts';
import type { TextColumns } from '../citations.ts';
import { PASTED_NOTE } from '../note-texts.ts';
import { toUnitOfSeries } from '../place-record.ts';
import { REGION_AREA } from '../placed.ts';
import type { PlacedFigure } from '../placed.ts';
import type { Read } from '../read-records.ts';
import { cellOf, issueAt } from '../text-table.ts';
import type { TextRow, TextTable } from '../text-table.ts';
import { findPartner } from './area-of.ts';
import { CATEGORIES, KINDS, PASTE_COLUMNS, isPasteKind } from './layout.ts';
import type { PastedNumber, PastedRow, PastedTable } from './layout.ts';

export const PASTED_COLUMNS: readonly string[] = ['year', ...PASTE_COLUMNS];

export function toPastedFigures(tables: readonly PastedTable[]): readonly PlacedFigure[] {
	return tables.flatMap((table) => table.rows.flatMap((row) => toFigures(row, table)));
}

/** In the order of their years. */
export function toPastedCsv(tables: readonly PastedTable[]): TextColumns {
	const rows = tables
		.toSorted((a, b) => a.year - b.year)
		.flatMap(({ year, rows: some }) => some.map((row) => [String(year), ...toCells(row)]));
	return { columns: PASTED_COLUMNS, rows };
}

/** The tables of `pasted.csv`, whose numbers are plain. */
export function readPastedCsv(table: TextTable): Read<readonly PastedTable[]> {
	const issues: Issue[] = [];
	const read = table.rows.flatMap((row) => {
		const year = parseYear(cellOf(table, row, 'year'));
		const kind = cellOf(table, row, 'kind');
		if (year !== null && isPasteKind(kind)) return { year, row: toRow(table, row, kind) };
		issues.push(issueAt(table, row, { column: 'year', what: 'no row of a pasted table' }));
		return [];
	});
	if (issues.length > 0) return { kind: 'faulty', issues };
	const byYear = Map.groupBy(read, ({ year }) => year);
	const tables = [...byYear].map(([year, some]) => ({ year, rows: some.map(({ row }) => row) }));
	return { kind: 'read', value: tables };
}

function toFigures(row: PastedRow, table: PastedTable): readonly PlacedFigure[] {
	const { partner } = row;
	if (partner === null) return [];
	const printed = [
		...CATEGORIES.map((category, at) => ({ category, number: row.cells[at] ?? null })),
		{ category: '', number: row.total }
	];
	const measure = KINDS[row.kind];
	return printed.flatMap(({ category, number }) => {
		if (number === null) return [];
		return {
			...{ measure, area: row.exporter, category, partner, year: table.year },
			value: toUnitOfSeries(number.value, measure),
			...{ quality: 'reported' as const, bound: 'exact' as const },
			notes: [PASTED_NOTE, ...(row.exporter === REGION_AREA ? [toCovers(row, table)] : [])],
			cell: `edition of ${String(table.year)}${row.page === '' ? '' : `, page ${row.page}`}`
		};
	});
}

/** The region's row covers the exporters that the table lists. */
function toCovers({ kind }: PastedRow, { rows }: PastedTable): string {
	const states = rows.filter((row) => row.kind === kind && row.exporter !== REGION_AREA);
	const codes = [...new Set(states.map(({ exporter }) => exporter))].sort();
	return codes.length < 2 ? 'covers-not-said' : `covers-${codes.join('-').toLowerCase()}`;
}

function toCells({ exporter, destination, partner, kind, cells, total, page }: PastedRow) {
	const text = (number: PastedNumber | null) =>
		number === null ? '' : number.value.toFixed(number.decimals);
	const to = partner === '' ? 'all' : (partner ?? destination);
	return [exporter, to, kind, ...cells.map(text), text(total), page];
}

function toRow(table: TextTable, row: TextRow, kind: PastedRow['kind']): PastedRow {
	const number = (column: string): PastedNumber | null => {
		const text = cellOf(table, row, column);
		const value = parsePlainNumber(text);
		return value === null ? null : { text, value, decimals: countDecimals(text, '.') };
	};
	const destination = cellOf(table, row, 'destination');
	return {
		line: row.line,
		exporter: cellOf(table, row, 'exporter'),
		...{ destination, partner: findPartner(destination), kind },
		cells: CATEGORIES.map(number),
		total: number('total'),
		page: cellOf(table, row, 'page')
	};
}
