/**
 * A sheet of one measure for all countries: its series in the order of its rows. Region headings
 * between the countries are passed over; a name that nobody knows is an issue.
 */
import type { FigureRow, SeriesRow } from '../../src/lib/dataset/tables.ts';
import { findMeasureKind, toMeasureSlug } from '../../src/lib/figures/measure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { findCountryCode, findRegionCode } from './area-names.ts';
import { findColumns } from './find-columns.ts';
import type { Columns, TextColumn } from './find-columns.ts';
import { toQuality } from './print-colour.ts';
import { readFigures } from './read-figures.ts';
import { readNotesCell } from './read-notes-cell.ts';
import type { NotesContext } from './read-notes-cell.ts';
import { issueAt, textAt } from './workbook.ts';
import type { Grid } from './workbook.ts';

export interface SeriesReading {
	readonly row: SeriesRow;
	readonly figures: readonly FigureRow[];
}

interface CountryRow {
	readonly row: number;
	readonly area: string;
}

export function readCountrySheet(
	grid: Grid,
	measure: MeasureId,
	context: NotesContext
): readonly SeriesReading[] {
	const found = findColumns(grid, 'Country', context.report);
	if (found === null) return [];
	const columns = withoutCurrentPrices(grid, found, context);
	return findCountryRows(grid, columns, context).map(({ row, area }) => ({
		row: toSeriesRow(grid, { row, area, columns, measure }, context),
		figures: readFigures(
			grid,
			{ area, row, unit: findMeasureKind(measure).unit, years: columns.years, toQuality },
			context.report
		)
	}));
}

/** Only the regional totals have a column in other prices than the rest of the sheet. */
function withoutCurrentPrices(grid: Grid, columns: Columns, { report }: NotesContext): Columns {
	for (const { column } of columns.years.filter((each) => each.isCurrentPrices)) {
		report(
			issueAt(grid, { row: columns.headerRow, column }, 'other prices than the sheet; not read')
		);
	}
	return { ...columns, years: columns.years.filter((each) => !each.isCurrentPrices) };
}

function findCountryRows(
	grid: Grid,
	columns: Columns,
	{ report }: NotesContext
): readonly CountryRow[] {
	const rowOf = new Map<string, number>();
	for (let row = columns.headerRow + 1; row <= grid.height; row += 1) {
		const place = { row, column: columns.name };
		const area = findCountryCode(textAt(grid, place));
		const first = area === undefined ? undefined : rowOf.get(area);
		if (area === undefined) reportStrayRow(grid, row, { columns, report });
		else if (first === undefined) rowOf.set(area, row);
		else
			report(
				issueAt(
					grid,
					place,
					`the country stands in row ${String(first)} already; this row is not read`
				)
			);
	}
	return [...rowOf].map(([area, row]) => ({ area, row }));
}

/** A region's heading may carry stray marks, but no figures; a row of nothing is nothing. */
function reportStrayRow(
	grid: Grid,
	row: number,
	{ columns, report }: { columns: Columns; report: NotesContext['report'] }
): void {
	const name = textAt(grid, { row, column: columns.name });
	const cells = columns.years.map(({ column }) => ({ row, column }));
	const number = cells.find((place) => typeof grid.valueAt(place) === 'number');
	if (findRegionCode(name) !== undefined) {
		if (number)
			report(issueAt(grid, number, `a figure in the row of the heading "${name}"; not read`));
	} else if (name === '') {
		if (number) report(issueAt(grid, number, 'a figure in a row without a country; not read'));
	} else if (cells.some((place) => textAt(grid, place) !== '')) {
		report(
			issueAt(
				grid,
				{ row, column: columns.name },
				'no country of this name is known; its row is not read'
			)
		);
	}
}

function toSeriesRow(
	grid: Grid,
	{ row, area, columns, measure }: CountryRow & { columns: Columns; measure: MeasureId },
	context: NotesContext
): SeriesRow {
	const text = (role: TextColumn) => {
		const column = columns.texts[role];
		return column === undefined ? '' : textAt(grid, { row, column });
	};
	const notes = columns.texts.notes;
	return {
		measure: toMeasureSlug(measure),
		area,
		name: textAt(grid, { row, column: columns.name }),
		sheet: grid.name,
		unit: findMeasureKind(measure).unit,
		currency: text('currency'),
		financialYear: text('financialYear'),
		reportingYear: text('reportingYear'),
		notes: notes === undefined ? [] : readNotesCell(grid, { row, column: notes }, context),
		omitted: ''
	};
}
