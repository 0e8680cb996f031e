/**
 * The states' shares of the region's exports where a year's report is quoted with both amounts and
 * no share: calculated by us, and said to be so. A share that the report prints is never replaced.
 */
import type { Bound } from '../../src/lib/figures/figure.ts';
import { CALCULATED, weakerQuality } from '../../src/lib/figures/figure.ts';
import { toShippedPrecision } from '../../src/lib/figures/units.ts';
import { SHARE_NOTE, isFromElsewhere } from './note-texts.ts';
import { REGION_AREA, toKey } from './placed.ts';
import type { PlacedFigure } from './placed.ts';

const WHOLE = { category: '', partner: '' };

/** From both sides' bounds; null where a share of the two would say nothing. */
function toBound(state: Bound, region: Bound): Bound | null {
	if (isOneSided(state) || isOneSided(region)) return null;
	if (state === 'approximate' || region === 'approximate') return 'approximate';
	return state === 'exact' && region === 'exact' ? 'exact' : 'rounded';
}

export function calculateShares(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const printed = new Set(figures.map((each) => `${toKey(each)}/${String(each.year)}`));
	const exports = figures.filter(
		({ measure, category, partner }) =>
			measure === 'exports-value' && category === '' && partner === ''
	);
	const regions = new Map(
		exports.filter(({ area }) => area === REGION_AREA).map((each) => [each.year, each])
	);
	return exports.flatMap((state) => {
		const region = regions.get(state.year);
		if (region === undefined || state.area === REGION_AREA) return [];
		const share = divide(state, region);
		if (share === null || printed.has(`${toKey(share)}/${String(share.year)}`)) return [];
		return [share];
	});
}

function divide(state: PlacedFigure, region: PlacedFigure): PlacedFigure | null {
	const bound = toBound(state.bound, region.bound);
	const isOfOneReport = !isFromElsewhere([...state.notes, ...region.notes]);
	if (bound === null || !isOfOneReport || region.value === 0) return null;
	return {
		...{ measure: 'share-of-region' as const, area: state.area, ...WHOLE, year: state.year },
		value: toShippedPrecision(state.value / region.value, 'fraction'),
		quality: weakerQuality(state.quality, region.quality),
		bound,
		notes: [CALCULATED, SHARE_NOTE, ...new Set([...state.notes, ...region.notes])],
		cell: `${state.cell} ÷ ${region.cell}`
	};
}

function isOneSided(bound: Bound): boolean {
	return bound === 'at_least' || bound === 'at_most';
}
