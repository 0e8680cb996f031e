/** Oddities as a table beside the figures of a release: `oddities.csv`. */
import type { ExtraTable } from '../../../src/lib/dataset/extra-tables.ts';
import { EXTRA_COLUMNS } from '../../../src/lib/dataset/extra-tables.ts';
import type { Oddity } from '../../../src/lib/figures/oddity.ts';

/** More than SIPRI's own figures carry; the rest is the noise of binary arithmetic. */
const DIGITS = 8;

/** Without a row where nothing is odd: that says more than no table. */
export function toOddityTable(oddities: readonly Oddity[]): ExtraTable {
	return {
		columns: Object.keys(EXTRA_COLUMNS.oddities),
		rows: oddities.map((oddity) => [
			oddity.check,
			oddity.area,
			oddity.year,
			oddity.measure,
			toSignificant(oddity.value),
			toSignificant(oddity.against),
			toSignificant(oddity.factor),
			oddity.estimated.join(' '),
			oddity.at.join('; ')
		])
	};
}

function toSignificant(value: number): number {
	if (value === 0) return 0;
	const scale = 10 ** (DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
	return Math.round(value * scale) / scale;
}
