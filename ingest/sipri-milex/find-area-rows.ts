/**
 * The rows below a header that belong to areas. Headings of regions between countries are passed
 * over; a name that nobody knows, a figure where none should be and a second row are issues.
 */
import type { Columns } from './find-columns.ts';
import type { Report } from '../issue.ts';
import { issueAt, issueOfSheet, textAt } from '../workbook/workbook.ts';
import type { Grid } from '../workbook/workbook.ts';

export interface AreaRow {
	readonly row: number;
	readonly area: string;
}

export interface AreaNames {
	/** `country`, `region`: for the issues. */
	readonly kind: string;
	readonly findCode: (name: string) => string | undefined;
	/** Names that stand between the areas and hold no figures. */
	readonly isHeading: (name: string) => boolean;
}

/** In the sheet's order; of two rows of one area the first. */
export function findAreaRows(
	grid: Grid,
	columns: Columns,
	{ names, report }: { names: AreaNames; report: Report }
): readonly AreaRow[] {
	const rowOf = new Map<string, number>();
	for (let row = columns.headerRow + 1; row <= grid.height; row += 1) {
		const place = { row, column: columns.name };
		const area = names.findCode(textAt(grid, place));
		const first = area === undefined ? undefined : rowOf.get(area);
		if (area === undefined) {
			reportStrayRow(grid, row, { columns, names, report });
		} else if (first === undefined) {
			rowOf.set(area, row);
		} else {
			const what = `this ${names.kind} stands in row ${String(first)} already; the row is not read`;
			report(issueAt(grid, place, what));
		}
	}
	if (rowOf.size === 0) report(issueOfSheet(grid.name, `no ${names.kind} stands below the header`));
	return [...rowOf].map(([area, row]) => ({ area, row }));
}

function reportStrayRow(
	grid: Grid,
	row: number,
	{ columns, names, report }: { columns: Columns; names: AreaNames; report: Report }
): void {
	const place = { row, column: columns.name };
	const name = textAt(grid, place);
	const cells = columns.years.map(({ column }) => ({ row, column }));
	const isFilled = cells.some((cell) => textAt(grid, cell) !== '');
	if (name !== '' && !names.isHeading(name)) {
		if (isFilled) report(issueAt(grid, place, `no ${names.kind} of this name is known; not read`));
		return;
	}
	// Real headings carry stray marks; a figure there would be one that we lose.
	const figure = cells.find((cell) => typeof grid.valueAt(cell) === 'number');
	if (figure) report(issueAt(grid, figure, `a figure in a row without a ${names.kind}; not read`));
}
