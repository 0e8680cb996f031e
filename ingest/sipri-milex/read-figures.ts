/**
 * One row of a sheet of figures, year by year: the figure or the reason for the gap, how sure it
 * is, and its cell. The published figure is kept as it is; what does not fit is an issue.
 */
import { toCellName } from '../../src/lib/dataset/cell-name.ts';
import type { CellPlace } from '../../src/lib/dataset/cell-name.ts';
import type { FigureRow } from '../../src/lib/dataset/tables.ts';
import type { Quality } from '../../src/lib/figures/figure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import type { UnitId } from '../../src/lib/figures/units.ts';
import type { YearColumn } from './find-columns.ts';
import type { Report } from '../issue.ts';
import { parseFigureCell } from './cell-value.ts';
import { issueAt } from '../workbook/workbook.ts';
import type { Grid, PrintColour } from '../workbook/workbook.ts';

export interface RowOfFigures {
	readonly area: string;
	readonly row: number;
	readonly unit: UnitId;
	readonly years: readonly YearColumn[];
	/** What the colour of the print says in this sheet. */
	readonly toQuality: (colour: PrintColour) => Quality;
}

export function readFigures(grid: Grid, asked: RowOfFigures, report: Report): readonly FigureRow[] {
	return asked.years.map(({ year, column }) => {
		const place = { row: asked.row, column };
		return {
			area: asked.area,
			year,
			cell: toCellName(place),
			...readPoint(grid, place, { asked, report })
		};
	});
}

type Point =
	| Pick<Extract<FigureRow, { gap: null }>, 'value' | 'quality' | 'gap'>
	| Pick<Extract<FigureRow, { value: null }>, 'value' | 'quality' | 'gap'>;

function readPoint(
	grid: Grid,
	place: CellPlace,
	{ asked, report }: { asked: RowOfFigures; report: Report }
): Point {
	const parsed = parseFigureCell(grid.valueAt(place));
	if (parsed.kind === 'gap') return { value: null, quality: null, gap: parsed.reason };
	if (parsed.kind === 'unreadable') {
		report(issueAt(grid, place, 'neither a number nor a mark for a missing figure; left blank'));
		return { value: null, quality: null, gap: 'blank' };
	}
	const colour = grid.colourAt(place);
	if (colour === 'other') {
		report(
			issueAt(grid, place, 'the colour of the print is neither black, blue nor red; taken as black')
		);
	}
	if (parsed.value < 0) report(issueAt(grid, place, 'a figure below zero; kept as published'));
	const value = toShippedPrecision(parsed.value, asked.unit);
	return { value, quality: asked.toQuality(colour), gap: null };
}
