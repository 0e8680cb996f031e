/** All checks of a release against itself. They repair nothing and stop nothing. */
import type { Oddity } from '../../../src/lib/figures/oddity.ts';
import type { ReleaseReading } from '../reading.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { checkShares, checkZeros } from './check-figures.ts';
import { checkJumps } from './check-jumps.ts';
import { checkTotals } from './check-totals.ts';
import type { TotalsCompared } from './check-totals.ts';
import { createPublished } from './published.ts';

export interface Checked {
	/** By check, in the order of `CHECKS`. */
	readonly oddities: readonly Oddity[];
	readonly compared: TotalsCompared;
}

/** @param reading of this workbook */
export function checkRelease(reading: ReleaseReading, workbook: Workbook): Checked {
	const published = createPublished(reading, workbook);
	const { oddities, compared } = checkTotals(published);
	return {
		oddities: [
			...checkJumps(published),
			...checkShares(published),
			...oddities,
			...checkZeros(published)
		],
		compared
	};
}
