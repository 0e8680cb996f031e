/**
 * The change of SIPRI's Top 100 as SIPRI reckons it: of the same companies, in prices of one year.
 * The sums of two years, which hold other companies in other prices, say something else.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import { CALCULATED } from '../../figures/figure.ts';
import type { Quality } from '../../figures/figure.ts';
import { QUALITIES } from '../../figures/figure.ts';
import { toFinding } from './finding.ts';
import type { Finding, SeriesInScope } from './finding.ts';

export function listIndustryChanges(
	scope: SeriesInScope,
	years: readonly number[] | null,
	dataset: Dataset
): readonly Finding[] {
	const { series, source, release } = scope;
	if (series.measure !== 'sipri-top100.arms-revenue' || series.area !== 'WORLD') return [];
	const rows = dataset.findTable(source.id, release, 'changes') ?? [];
	return rows.flatMap(({ year, change, quality, place }) => {
		if (year === null || change === null || years?.includes(year) === false) return [];
		const figure = {
			kind: 'figure' as const,
			value: change,
			quality: toQuality(quality),
			bound: 'rounded' as const,
			notes: [CALCULATED],
			at: place
		};
		return [toFinding(scope, { way: 'change', year, since: year - 1, figure })];
	});
}

function toQuality(text: string): Quality {
	return QUALITIES.find((each) => each === text) ?? 'uncertain';
}
