/** How many figures and gaps of each kind a reading holds. */
import type { FigureRow } from '../../src/lib/dataset/tables.ts';
import type { ReleaseReading, SheetReading } from './reading.ts';

export interface FigureCounts {
	readonly figures: number;
	readonly estimate: number;
	readonly uncertain: number;
	readonly unavailable: number;
	readonly notAState: number;
	readonly blank: number;
}

export function countFigures(sheet: SheetReading): FigureCounts {
	const rows = sheet.series.flatMap(({ figures }) => figures);
	const count = (is: (row: FigureRow) => boolean) => rows.filter(is).length;
	return {
		figures: count(({ gap }) => gap === null),
		estimate: count(({ quality }) => quality === 'estimate'),
		uncertain: count(({ quality }) => quality === 'uncertain'),
		unavailable: count(({ gap }) => gap === 'unavailable'),
		notAState: count(({ gap }) => gap === 'not-a-state'),
		blank: count(({ gap }) => gap === 'blank')
	};
}

/** Numeric cells of countries, over all sheets: what a release's size is measured by. */
export function countCountryFigures({ sheets }: ReleaseReading): number {
	return sheets
		.filter((sheet) => sheet.isOfCountries)
		.reduce((sum, sheet) => sum + countFigures(sheet).figures, 0);
}
