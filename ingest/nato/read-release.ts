/**
 * NATO's workbook of defence expenditure: the series of every country in the measures that are read,
 * the remarks that explain them, and what was wrong. Pure: knows no disk or terminal.
 */
import type { NoteRow } from '../../src/lib/dataset/tables.ts';
import type { Issue, Report } from '../issue.ts';
import type { SeriesReading } from '../sipri-milex/reading.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { parseBaseYear } from './cell-value.ts';
import { findBlocks, labelOf, sayMissing } from './find-blocks.ts';
import type { Block } from './find-blocks.ts';
import { readBlock } from './read-block.ts';
import { EQUIPMENT_NOTE, MARK_NOTE, readRemarks } from './read-remarks.ts';
import { WANTED, isWanted } from './wanted.ts';

export interface NatoReading {
	readonly series: readonly SeriesReading[];
	readonly notes: readonly NoteRow[];
	readonly constantPricesOf: number | null;
	/** Figures in all tables of the workbook that have a row of years. */
	readonly printed: number;
	readonly issues: readonly Issue[];
}

export function readRelease({ grids }: Workbook): NatoReading {
	const issues: Issue[] = [];
	const report: Report = (issue) => issues.push(issue);
	const blocks = grids.flatMap((grid) => findBlocks(grid, report));
	const notes = readRemarks(grids);
	const markNote = notes.some(({ id }) => id === MARK_NOTE) ? MARK_NOTE : null;
	const hasEquipmentNote = notes.some(({ id }) => id === EQUIPMENT_NOTE);
	const series = WANTED.flatMap((wanted) => {
		const block = blocks.find((each) => isWanted(each, wanted));
		if (block === undefined) sayMissing(report, `the table of ${wanted.measure}`);
		const isOfEquipment = wanted.measure === 'nato.equipment-share' && hasEquipmentNote;
		const context = { report, markNote, notes: isOfEquipment ? [EQUIPMENT_NOTE] : [] };
		return block === undefined ? [] : readBlock(block, wanted, context);
	});
	const printed = blocks.reduce((sum, block) => sum + countFigures(block), 0);
	return { series, notes, constantPricesOf: findBaseYear(blocks), printed, issues };
}

/** Whether any of the tables that are read stands in the workbook. */
export function hasWantedTable({ grids }: Workbook): boolean {
	const blocks = grids.flatMap((grid) => findBlocks(grid, () => undefined));
	return blocks.some((block) => WANTED.some((wanted) => isWanted(block, wanted)));
}

function findBaseYear(blocks: readonly Block[]): number | null {
	const wanted = WANTED.find(({ measure }) => measure === 'nato.constant-usd');
	const block = wanted && blocks.find((each) => isWanted(each, wanted));
	return block === undefined ? null : parseBaseYear(block.heading);
}

/** Totals count too; what stands beside no name does not. */
function countFigures({ grid, rows, years }: Block): number {
	const all = Array.from({ length: rows.last - rows.first + 1 }, (_, at) => rows.first + at);
	return all
		.filter((row) => labelOf(grid, row, years) !== '')
		.flatMap((row) => years.map(({ column }) => grid.valueAt({ row, column })))
		.filter((value) => typeof value === 'number').length;
}
