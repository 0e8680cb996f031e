/**
 * The figures of a release as the workbook holds them, uncut, for arithmetic across sheets: what is
 * kept has lost the digits behind the fourth decimal. Knows no check.
 */
import { toCellPlace } from '../../../src/lib/dataset/cell-name.ts';
import type { FigureRow } from '../../../src/lib/dataset/tables.ts';
import type { GapReason } from '../../../src/lib/figures/figure.ts';
import { parseFigureCell } from '../cell-value.ts';
import type { ReleaseReading, SheetReading } from '../reading.ts';
import type { Grid, Workbook } from '../../workbook/workbook.ts';

export type Point =
	| { readonly kind: 'figure'; readonly value: number; readonly at: string }
	| { readonly kind: 'gap'; readonly reason: GapReason };

/** By year. */
export type Points = ReadonlyMap<number, Point>;

export interface Published {
	/** Areas of a measure in the sheet's order; none where the workbook has no such sheet. */
	readonly ofCountries: (measure: string) => ReadonlyMap<string, Points>;
	/** Totals, in US$ billion. */
	readonly ofRegions: (measure: string) => ReadonlyMap<string, Points>;
	/** The sheet of a measure of countries. */
	readonly findGrid: (measure: string) => Grid | undefined;
	/** The areas left out of totals, as printed beside each. */
	readonly omitted: readonly string[];
}

export function createPublished({ sheets }: ReleaseReading, { grids }: Workbook): Published {
	const gridOf = ({ sheet }: SheetReading) => grids.find(({ name }) => name === sheet);
	const countries = sheets.filter(({ isOfCountries }) => isOfCountries);
	const regions = sheets.filter(({ isOfCountries }) => !isOfCountries);
	const holds = (sheet: SheetReading, measure: string) =>
		sheet.series.some(({ row }) => row.measure === measure);
	const collect = (some: readonly SheetReading[]) =>
		remember((measure) => new Map(some.flatMap((sheet) => toAreas(sheet, gridOf(sheet), measure))));
	return {
		ofCountries: collect(countries),
		ofRegions: collect(regions),
		findGrid(measure) {
			const sheet = countries.find((each) => holds(each, measure));
			return sheet && gridOf(sheet);
		},
		omitted: [
			...new Set(regions.flatMap(({ series }) => series.map(({ row }) => row.omitted)))
		].filter((text) => text !== '')
	};
}

/** Several checks read the same sheet. */
function remember<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}

function toAreas(
	{ series }: SheetReading,
	grid: Grid | undefined,
	measure: string
): readonly (readonly [string, Points])[] {
	if (grid === undefined) return [];
	return series
		.filter(({ row }) => row.measure === measure)
		.map(({ row, figures }) => [
			row.area,
			new Map(figures.map((figure) => [figure.year, toPoint(figure, grid)]))
		]);
}

function toPoint({ value, gap, cell }: FigureRow, grid: Grid): Point {
	if (value === null) return { kind: 'gap', reason: gap };
	const place = toCellPlace(cell);
	const uncut = place && parseFigureCell(grid.valueAt(place));
	if (uncut?.kind !== 'figure') throw new Error(`no figure at ${grid.name}!${cell}`);
	return { kind: 'figure', value: uncut.value, at: `${grid.name}!${cell}` };
}
