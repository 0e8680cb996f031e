/** What a workbook says once it is read: series by sheet, notes, issues. Types only. */
import type { FigureRow, NoteRow, SeriesRow } from '../../src/lib/dataset/tables.ts';
import type { Issue } from '../issue.ts';

export interface SeriesReading {
	readonly row: SeriesRow;
	readonly figures: readonly FigureRow[];
}

export interface SheetReading {
	readonly sheet: string;
	/** Figures of countries are what a release is counted by; regional totals are their sums. */
	readonly isOfCountries: boolean;
	readonly series: readonly SeriesReading[];
}

export interface ReleaseReading {
	/** In the workbook's order. */
	readonly sheets: readonly SheetReading[];
	readonly notes: readonly NoteRow[];
	readonly constantPricesOf: number | null;
	readonly issues: readonly Issue[];
}
