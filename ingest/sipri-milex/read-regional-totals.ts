/**
 * The `Regional totals`, in US$ billion: a series of constant prices for each region and, from the
 * last column, one year in current prices. Red means another thing here than in the countries'
 * sheets: more than a tenth of the total is estimated.
 */
import type { SeriesRow } from '../../src/lib/dataset/tables.ts';
import type { Quality } from '../../src/lib/figures/figure.ts';
import { findRegionCode } from './area-names.ts';
import { findColumns } from './find-columns.ts';
import type { Columns, YearColumn } from './find-columns.ts';
import type { Report } from './issue.ts';
import type { SeriesReading } from './read-country-sheet.ts';
import { readFigures } from './read-figures.ts';
import { issueAt, textAt } from './workbook.ts';
import type { Grid, PrintColour } from './workbook.ts';

interface RegionRow {
	readonly row: number;
	readonly area: string;
}

const UNIT = 'usd-billion';

export function readRegionalTotals(grid: Grid, report: Report): readonly SeriesReading[] {
	const columns = findColumns(grid, 'Region', report);
	if (columns === null) return [];
	const constant = columns.years.filter((each) => !each.isCurrentPrices);
	const current = columns.years.filter((each) => each.isCurrentPrices);
	return findRegionRows(grid, columns, report).flatMap((region) => {
		const read = (measure: string, years: readonly YearColumn[]): readonly SeriesReading[] =>
			years.length === 0
				? []
				: [
						{
							row: toSeriesRow(grid, { ...region, columns, measure }),
							figures: readFigures(grid, { ...region, unit: UNIT, years, toQuality }, report)
						}
					];
		return [...read('constant-usd', constant), ...read('current-usd', current)];
	});
}

function toQuality(colour: PrintColour): Quality {
	return colour === 'red' || colour === 'blue' ? 'estimate' : 'reported';
}

function findRegionRows(grid: Grid, columns: Columns, report: Report): readonly RegionRow[] {
	const rowOf = new Map<string, number>();
	for (let row = columns.headerRow + 1; row <= grid.height; row += 1) {
		const place = { row, column: columns.name };
		const name = textAt(grid, place);
		const area = findRegionCode(name);
		const first = area === undefined ? undefined : rowOf.get(area);
		if (area === undefined) {
			if (name !== '')
				report(issueAt(grid, place, 'no region of this name is known; its row is not read'));
		} else if (first === undefined) rowOf.set(area, row);
		else
			report(
				issueAt(
					grid,
					place,
					`the region stands in row ${String(first)} already; this row is not read`
				)
			);
	}
	return [...rowOf].map(([area, row]) => ({ area, row }));
}

function toSeriesRow(
	grid: Grid,
	{ row, area, columns, measure }: RegionRow & { columns: Columns; measure: string }
): SeriesRow {
	const omitted = columns.texts.omitted;
	return {
		measure,
		area,
		name: textAt(grid, { row, column: columns.name }),
		sheet: grid.name,
		unit: UNIT,
		currency: '',
		financialYear: '',
		reportingYear: '',
		notes: [],
		omitted: omitted === undefined ? '' : textAt(grid, { row, column: omitted })
	};
}
