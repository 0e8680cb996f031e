/**
 * The grid of what there is: for each year and state, whether the regional report names the state
 * and whether a figure of it is transcribed. A missing year is "not transcribed", never 0.
 */
import type { GapReason } from '../../src/lib/figures/figure.ts';
import { isFromElsewhere } from './note-texts.ts';
import { REGION_AREA } from './placed.ts';
import type { PlacedFigure } from './placed.ts';
import type { Edition } from './record.ts';

/** `unknown`: nobody has seen which states that year's report names. */
export type CoverageStatus = 'transcribed' | 'not-transcribed' | 'not-covered' | 'unknown';

export interface CoverageRow {
	readonly year: number;
	readonly area: string;
	readonly status: CoverageStatus;
	/** Figures of the regional report that are transcribed. */
	readonly figures: number;
	/** Figures of that state and year from other texts. */
	readonly others: number;
}

/** The states that any report names, and Kosovo, which none does. In the order of English names. */
export const COVERED_AREAS = ['ALB', 'BIH', 'HRV', 'XKX', 'MNE', 'MKD', 'SRB'] as const;
const NEVER_NAMED: readonly string[] = ['XKX'];

export function toCoverage(
	editions: readonly Edition[],
	figures: readonly PlacedFigure[]
): readonly CoverageRow[] {
	const areas = [REGION_AREA, ...COVERED_AREAS];
	return editions.flatMap((edition) =>
		areas.map((area) => {
			const some = figures.filter((each) => each.year === edition.year && each.area === area);
			const others = some.filter(({ notes }) => isFromElsewhere(notes)).length;
			const count = some.length - others;
			const status = count > 0 ? 'transcribed' : findStatus(edition, area);
			return { year: edition.year, area, status, figures: count, others };
		})
	);
}

/** Why a series has no figure in the year of an edition. */
export function toGap(edition: Edition, area: string): GapReason {
	return findStatus(edition, area) === 'not-covered' ? 'not-covered' : 'not-transcribed';
}

function findStatus({ states }: Edition, area: string): Exclude<CoverageStatus, 'transcribed'> {
	if (area === REGION_AREA) return 'not-transcribed';
	if (NEVER_NAMED.includes(area) && states?.includes(area) !== true) return 'not-covered';
	if (states === null) return 'unknown';
	return states.includes(area) ? 'not-transcribed' : 'not-covered';
}
