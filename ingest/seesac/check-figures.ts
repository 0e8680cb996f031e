/**
 * What must fit together whichever way the figures came in: the states' exports and the region's,
 * and the shares of the region and 100 per cent. Says what does not; changes nothing.
 */
import type { Issue } from '../issue.ts';
import { REGION_AREA } from './placed.ts';
import type { MeasureSlug, PlacedFigure } from './placed.ts';

/** Quoted amounts are rounded to three or four digits. */
const TOLERANCE = 0.005;
const SUMMED: readonly MeasureSlug[] = ['exports-value', 'licences-value', 'licences-issued'];

export function checkFigures(figures: readonly PlacedFigure[]): readonly Issue[] {
	const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
	const totals = figures.filter(({ category, partner }) => category === '' && partner === '');
	return years.flatMap((year) => {
		const ofYear = totals.filter((each) => each.year === year);
		const sums = SUMMED.flatMap((measure) => checkSum(ofYear, measure, year));
		return [...sums, ...checkShares(ofYear, year)];
	});
}

/** States may be missing, so that their sum may stay below the region's figure, never above it. */
function checkSum(
	figures: readonly PlacedFigure[],
	measure: MeasureSlug,
	year: number
): readonly Issue[] {
	const some = figures.filter((each) => each.measure === measure);
	const region = some.find(({ area }) => area === REGION_AREA);
	if (region === undefined || region.bound === 'at_least') return [];
	const sum = some
		.filter(({ area }) => area !== REGION_AREA)
		.reduce((total, { value }) => total + value, 0);
	if (sum <= region.value * (1 + TOLERANCE)) return [];
	const what = `${measure} ${String(year)}: the states come to ${toText(sum)}, more than the region’s ${toText(region.value)} (${region.cell})`;
	return [{ sheet: null, cell: null, raw: '', what }];
}

function checkShares(figures: readonly PlacedFigure[], year: number): readonly Issue[] {
	const sum = figures
		.filter(({ measure, area }) => measure === 'share-of-region' && area !== REGION_AREA)
		.reduce((total, { value }) => total + value, 0);
	if (sum <= 1 + TOLERANCE) return [];
	const what = `shares of the region ${String(year)} come to ${toText(sum * 100)} %, more than 100 %`;
	return [{ sheet: null, cell: null, raw: '', what }];
}

function toText(value: number): string {
	return String(Math.round(value * 100) / 100);
}
