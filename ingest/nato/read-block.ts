/**
 * One block of countries: a series each, with where every figure stands. Years marked `e` are NATO's
 * estimates. The published figure is kept; what does not fit is an issue.
 */
import { toCellName } from '../../src/lib/dataset/cell-name.ts';
import type { FigureRow } from '../../src/lib/dataset/tables.ts';
import { findMeasureKind, toMeasureSlug } from '../../src/lib/figures/measure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import { findCountryCode } from '../names/area-names.ts';
import type { Report } from '../issue.ts';
import type { SeriesReading } from '../sipri-milex/reading.ts';
import { issueAt, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';
import { parseFigureCell } from './cell-value.ts';
import { labelOf } from './find-blocks.ts';
import type { Block, YearColumn } from './find-blocks.ts';
import type { Wanted } from './wanted.ts';

interface NamedRow {
	readonly row: number;
	readonly area: string;
	readonly name: string;
	readonly isMarked: boolean;
}

export interface BlockContext {
	readonly report: Report;
	/** Notes of every series of the block. */
	readonly notes: readonly string[];
	/** The note of a name with a `*`; null where the workbook has none. */
	readonly markNote: string | null;
}

/** Sums of members, which are no country. */
const TOTALS = /^(nato\b|european union|eu\b)/i;

export function readBlock(
	block: Block,
	wanted: Wanted,
	context: BlockContext
): readonly SeriesReading[] {
	const { grid } = block;
	const rows = findCountries(block, context.report);
	return rows.map((found) => ({
		row: {
			...{ measure: toMeasureSlug(wanted.measure), area: found.area, name: found.name },
			...{ sheet: grid.name, unit: findMeasureKind(wanted.measure).unit, currency: '' },
			...{ financialYear: '', reportingYear: '', omitted: '' },
			notes: [
				...context.notes,
				...(found.isMarked && context.markNote !== null ? [context.markNote] : [])
			]
		},
		figures: block.years.map((year) => readFigure(grid, { found, year, wanted }, context.report))
	}));
}

function findCountries(block: Block, report: Report): readonly NamedRow[] {
	const { grid, rows, years } = block;
	const found: NamedRow[] = [];
	for (let row = rows.first; row <= rows.last; row += 1) {
		const label = labelOf(grid, row, years);
		const hasFigure = years.some(({ column }) => typeof grid.valueAt({ row, column }) === 'number');
		const name = label.replace(/\*+$/, '').trim();
		const area = findCountryCode(name);
		const first = found.find((each) => each.area === area);
		const place = { row, column: columnOf(grid, row, label) };
		if (area !== undefined && first === undefined) {
			found.push({ row, area, name, isMarked: label.endsWith('*') });
		} else if (first !== undefined) {
			report(
				issueAt(grid, place, `this country stands in row ${String(first.row)} already; not read`)
			);
		} else if (hasFigure && !TOTALS.test(name)) {
			report(issueAt(grid, place, 'no country of this name is known; not read'));
		}
	}
	return found;
}

function columnOf(grid: Grid, row: number, label: string): number {
	const columns = Array.from({ length: grid.width }, (_, at) => at + 1);
	return columns.find((column) => textAt(grid, { row, column }) === label) ?? 1;
}

function readFigure(
	grid: Grid,
	{ found, year, wanted }: { found: NamedRow; year: YearColumn; wanted: Wanted },
	report: Report
): FigureRow {
	const place = { row: found.row, column: year.column };
	const at = { area: found.area, year: year.year, cell: toCellName(place) };
	const parsed = parseFigureCell(grid.valueAt(place));
	if (parsed.kind === 'gap') return { ...at, value: null, quality: null, gap: parsed.reason };
	if (parsed.kind === 'unreadable') {
		report(issueAt(grid, place, 'neither a number nor a mark for a missing figure; left blank'));
		return { ...at, value: null, quality: null, gap: 'blank' };
	}
	if (parsed.value < 0) report(issueAt(grid, place, 'a figure below zero; kept as published'));
	const { unit } = findMeasureKind(wanted.measure);
	const value = toShippedPrecision(parsed.value / wanted.divisor, unit);
	return { ...at, value, quality: year.isEstimate ? 'estimate' : 'reported', gap: null };
}
