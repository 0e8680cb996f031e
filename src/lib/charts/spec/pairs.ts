/** Which two measures may stand side by side as bars: one unit, one source, and never one sum. */
import type { MeasureId } from '../../figures/measure.ts';

const PAIRS: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
	'seesac.licences-value': 'seesac.exports-value',
	'sipri-transfers.imports': 'sipri-transfers.exports'
};

/** The measure that stands beside it; null where none does. */
export function findBeside(measure: MeasureId): MeasureId | null {
	return PAIRS[measure] ?? null;
}
