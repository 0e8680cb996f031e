/**
 * A whole workbook of SIPRI's military expenditure: every sheet's series, the notes, the base year
 * of constant prices, and what was wrong. Pure: knows no disk, terminal or earlier release.
 */
import { isMeasureId } from '../../src/lib/figures/measure.ts';
import { countFigures } from './count-figures.ts';
import { findSheets, parseBaseYear } from './find-sheets.ts';
import type { SheetRole } from './find-sheets.ts';
import type { Issue, Report } from '../issue.ts';
import { readCountrySheet } from './read-country-sheet.ts';
import { readFootnotes } from './read-footnotes.ts';
import type { NotesContext } from './read-notes-cell.ts';
import type { ReleaseReading, SheetReading } from './reading.ts';
import { readRegionalTotals } from './read-regional-totals.ts';
import { issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid, Workbook } from '../workbook/workbook.ts';

interface ReadingContext extends NotesContext {
	readonly constantPricesOf: number | null;
}

type Roles = ReadonlyMap<SheetRole, Grid>;

const LAST_TITLE_ROW = 14;
const COLOURS_LOST = 'nothing is printed in blue or red, so that every figure passes as reported';

/** @param onSheet told the name of each sheet before it is read */
export function readRelease(workbook: Workbook, onSheet: (name: string) => void): ReleaseReading {
	const issues: Issue[] = [];
	const report: Report = (issue) => issues.push(issue);
	const roles = findSheets(workbook.grids, report);
	const constantPricesOf = findBaseYear(roles, report);
	const notesGrid = roles.get('footnotes');
	const footnotes = notesGrid === undefined ? null : readFootnotes(notesGrid, report);
	const sheets = [...roles].flatMap(([role, grid]) => {
		if (constantPricesOf === null && isOfConstantPrices(role)) return [];
		if (isMeasureId(role) || role === 'regional-totals') onSheet(grid.name);
		return readSheet(role, grid, { footnotes, constantPricesOf, report });
	});
	return { sheets, notes: [...(footnotes?.values() ?? [])], constantPricesOf, issues };
}

function readSheet(role: SheetRole, grid: Grid, context: ReadingContext): readonly SheetReading[] {
	const sheet = grid.name;
	if (isMeasureId(role)) {
		const reading = { sheet, isOfCountries: true, series: readCountrySheet(grid, role, context) };
		if (hasLostColours(reading)) context.report(issueOfSheet(sheet, COLOURS_LOST));
		return [reading];
	}
	if (role !== 'regional-totals' || hasOtherPrices(grid, context)) return [];
	return [{ sheet, isOfCountries: false, series: readRegionalTotals(grid, context.report) }];
}

/** Each sheet of each release has blue print; a copy saved by another program may have none. */
function hasLostColours(reading: SheetReading): boolean {
	const { figures, estimate, uncertain } = countFigures(reading);
	return figures > 0 && estimate + uncertain === 0;
}

function isOfConstantPrices(role: SheetRole): boolean {
	return role === 'sipri-milex.constant-usd' || role === 'regional-totals';
}

/** From the sheet's name; else from the titles. Constant prices of no known year are not read. */
function findBaseYear(roles: Roles, report: Report): number | null {
	const sheets = [roles.get('sipri-milex.constant-usd'), roles.get('regional-totals')];
	const years = sheets.map((grid) => grid && (parseBaseYear(grid.name) ?? findYearInTitles(grid)));
	const year = years[0] ?? years[1] ?? null;
	if (year !== null) return year;
	for (const grid of sheets) {
		if (grid) report(issueOfSheet(grid.name, 'no base year of the constant prices; not read'));
	}
	return null;
}

/** Totals in prices of another year than the countries' would pass for what they are not. */
function hasOtherPrices(grid: Grid, { constantPricesOf, report }: ReadingContext): boolean {
	const year = findYearInTitles(grid);
	if (year === null || year === constantPricesOf) return false;
	const [printed, expected] = [String(year), String(constantPricesOf)];
	const what = `constant prices of ${printed}, not ${expected} as the countries; not read`;
	report(issueOfSheet(grid.name, what));
	return true;
}

function findYearInTitles(grid: Grid): number | null {
	for (let row = 1; row <= Math.min(grid.height, LAST_TITLE_ROW); row += 1) {
		const year = parseBaseYear(textAt(grid, { row, column: 1 }));
		if (year !== null) return year;
	}
	return null;
}
