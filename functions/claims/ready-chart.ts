/** The chart that shows what a claim is about, pinned to the release that it rests on. */
import { PLAIN_SPEC, formatChart } from '../../src/lib/charts/spec/chart-spec.ts';
import type { Finding } from '../../src/lib/claims/match/finding.ts';
import type { ClaimAnswer } from './claims-schema.ts';

/** How many years before the claimed one are shown. */
const YEARS_BEFORE = 16;
const MOST_AREAS = 6;

/** @param all what the claims of the text rest on, in its order: their areas stand in one chart */
export function toChart(best: Finding, all: readonly Finding[]): ClaimAnswer['chart'] {
	const query = toChartQuery(best, all);
	if (query === null) return null;
	return { query, page: `/compare?${query}`, svg: `/chart.svg?${query}` };
}

/** Null for a part of a series, which no chart shows. */
export function toChartQuery(finding: Finding, beside: readonly Finding[]): string | null {
	const { series, release, year } = finding;
	if ((series.category ?? '') !== '' || (series.partner ?? '') !== '') return null;
	const alike = beside.filter(
		(each) =>
			each.series.measure === series.measure &&
			each.release.id === release.id &&
			each.unit.currency === finding.unit.currency
	);
	const areas = [...new Set(alike.map((each) => each.series.area))].slice(0, MOST_AREAS);
	const last = Math.max(...alike.map((each) => each.year), year);
	const from = Math.min(...alike.map((each) => each.year), year) - YEARS_BEFORE;
	const isSparse = series.points.some(
		(point) => point.kind === 'gap' && point.reason === 'not-transcribed'
	);
	return formatChart({
		...PLAIN_SPEC,
		measure: series.measure,
		areas,
		// Of a series with few figures all are shown.
		years: isSparse ? null : { from, to: last },
		view: 'lines',
		currency: finding.way === 'euro' ? 'eur' : 'published',
		release: release.id
	});
}
