/**
 * The workbook of SIPRI's Top 100: a sheet a year, whose name is the year. Pure: knows no disk,
 * terminal or earlier release.
 */
import { parseYearHeader } from '../sipri-milex/cell-value.ts';
import type { Issue, Report } from '../issue.ts';
import { issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Top100Reading, YearReading } from './company.ts';
import { readYear } from './read-year.ts';

const TITLE = /SIPRI Top 100/i;

/** Whether a sheet's first cell is the title of the list. */
export function isTop100({ grids }: Workbook): boolean {
	return grids.some((grid) => TITLE.test(textAt(grid, { row: 1, column: 1 })));
}

export function readTop100({ grids }: Workbook): Top100Reading {
	const issues: Issue[] = [];
	const report: Report = (issue) => issues.push(issue);
	const found = new Map<number, YearReading>();
	for (const grid of grids) {
		const year = parseYearHeader(grid.name)?.year;
		if (year === undefined) {
			report(issueOfSheet(grid.name, 'the name of the sheet is no year; not read'));
			continue;
		}
		if (found.has(year)) {
			report(issueOfSheet(grid.name, 'another sheet is of this year already; not read'));
			continue;
		}
		const reading = readYear(grid, year, report);
		if (reading !== null) found.set(year, reading);
	}
	return { years: [...found.values()].sort((a, b) => a.year - b.year), issues };
}
