/** The figures of a chart of flows as rows: each area's totals by year, then a row a partner. */
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';

/** The partner of what a source does not break down. */
const NOT_BROKEN_DOWN = 'not-broken-down';

/** What differs from row to row. A sum of years names them as an address does: `1995..2024`. */
export function toFlowRows({ flows, span, series }: ChartView) {
	if (flows === null) return [];
	const { first, last } = span;
	const year = first === last ? first : `${String(first)}..${String(last)}`;
	const totals = series.flatMap(({ area, points }) =>
		points.map((point) => ({ ...point, area: area.code, partner: null }))
	);
	const pairs = flows.pairs.map(({ partner, ...flow }) => ({
		...flow,
		partner: partner === 'rest' ? NOT_BROKEN_DOWN : partner,
		year,
		gap: null
	}));
	return [...totals, ...pairs];
}
