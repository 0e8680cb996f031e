/**
 * The `Regional totals`, in US$ billion: a series of constant prices for each region and, from the
 * last column, one year in current prices. Red means another thing here than in the countries'
 * sheets: more than a tenth of the total is estimated.
 */
import type { SeriesRow } from '../../src/lib/dataset/tables.ts';
import type { Quality } from '../../src/lib/figures/figure.ts';
import { findRegionCode } from '../names/area-names.ts';
import { findAreaRows } from './find-area-rows.ts';
import type { AreaNames, AreaRow } from './find-area-rows.ts';
import { findColumns } from './find-columns.ts';
import type { Columns } from './find-columns.ts';
import type { Report } from '../issue.ts';
import type { SeriesReading } from './reading.ts';
import { readFigures } from './read-figures.ts';
import { textAt } from '../workbook/workbook.ts';
import type { Grid, PrintColour } from '../workbook/workbook.ts';

const UNIT = 'usd-billion';

const REGIONS: AreaNames = { kind: 'region', findCode: findRegionCode, isHeading: () => false };

export function readRegionalTotals(grid: Grid, report: Report): readonly SeriesReading[] {
	const columns = findColumns(grid, 'Region', report);
	if (columns === null) return [];
	const byPrices = [
		{ measure: 'constant-usd', years: columns.years.filter((each) => !each.isCurrentPrices) },
		{ measure: 'current-usd', years: columns.years.filter((each) => each.isCurrentPrices) }
	].filter(({ years }) => years.length > 0);
	return findAreaRows(grid, columns, { names: REGIONS, report }).flatMap((region) =>
		byPrices.map(({ measure, years }) => ({
			row: toSeriesRow(grid, { ...region, columns, measure }),
			figures: readFigures(grid, { ...region, unit: UNIT, years, toQuality }, report)
		}))
	);
}

function toQuality(colour: PrintColour): Quality {
	return colour === 'red' || colour === 'blue' ? 'estimate' : 'reported';
}

function toSeriesRow(
	grid: Grid,
	{ row, area, columns, measure }: AreaRow & { columns: Columns; measure: string }
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
