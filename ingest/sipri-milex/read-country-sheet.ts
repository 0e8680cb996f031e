/**
 * A sheet of one measure for all countries: its series in the order of its rows.
 */
import type { SeriesRow } from '../../src/lib/dataset/tables.ts';
import { findMeasureKind, toMeasureSlug } from '../../src/lib/figures/measure.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { findCountryCode, findRegionCode } from '../names/area-names.ts';
import { findAreaRows } from './find-area-rows.ts';
import type { AreaNames, AreaRow } from './find-area-rows.ts';
import { findColumns } from './find-columns.ts';
import type { Columns, TextColumn } from './find-columns.ts';
import { toQuality } from '../workbook/print-colour.ts';
import { readFigures } from './read-figures.ts';
import { readNotesCell } from './read-notes-cell.ts';
import type { NotesContext } from './read-notes-cell.ts';
import type { SeriesReading } from './reading.ts';
import { issueAt, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

const COUNTRIES: AreaNames = {
	kind: 'country',
	findCode: findCountryCode,
	isHeading: (name) => findRegionCode(name) !== undefined
};

export function readCountrySheet(
	grid: Grid,
	measure: MeasureId,
	context: NotesContext
): readonly SeriesReading[] {
	const found = findColumns(grid, 'Country', context.report);
	if (found === null) return [];
	const columns = withoutCurrentPrices(grid, found, context);
	const { unit } = findMeasureKind(measure);
	const rows = findAreaRows(grid, columns, { names: COUNTRIES, report: context.report });
	return rows.map(({ row, area }) => {
		const asked = { area, row, unit, years: columns.years, toQuality };
		return {
			row: toSeriesRow(grid, { row, area, columns, measure }, context),
			figures: readFigures(grid, asked, context.report)
		};
	});
}

/** Only the regional totals have a column in other prices than the rest of the sheet. */
function withoutCurrentPrices(grid: Grid, columns: Columns, { report }: NotesContext): Columns {
	for (const { column } of columns.years.filter((each) => each.isCurrentPrices)) {
		const place = { row: columns.headerRow, column };
		report(issueAt(grid, place, 'other prices than the rest of the sheet; not read'));
	}
	return { ...columns, years: columns.years.filter((each) => !each.isCurrentPrices) };
}

function toSeriesRow(
	grid: Grid,
	{ row, area, columns, measure }: AreaRow & { columns: Columns; measure: MeasureId },
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
