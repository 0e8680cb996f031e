/** The chart script tells what the view tells: every point, word for word. */
import { describe, expect, it } from 'vitest';
import { toPointData } from '../../src/lib/charts/draw/point-data.ts';
import { fillPattern } from '../../src/lib/charts/draw/script-data.ts';
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import { placeView } from '../../src/lib/charts/view/place-view.ts';
import { toPlotGeometry } from '../../src/lib/charts/image/plot-geometry.ts';
import { viewOf } from './view-of.ts';

const QUERIES = [
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2008..2025',
	'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04',
	'measure=sipri-milex.current-usd&areas=YUG~SRB~HRV~SVN~ALB~BIH~MNE~MKD~XKX&years=1985..2025',
	'measure=sipri-milex.share-of-gdp&areas=WB6~YUG&years=2025',
	'measure=sipri-milex.current-usd&areas=WORLD~EUROPE',
	'measure=sipri-milex.local-currency&areas=SRB'
];

function told(view: ChartView) {
	const { firstYear, sheet, wordings, series } = toPointData(view, 'en');
	return series.flatMap(({ points }) =>
		points.map(([, text, wording, cell], index) => ({
			spoken: fillPattern(wordings[wording]?.[0] ?? '', firstYear + index, text),
			at: cell === null ? null : sheet + cell
		}))
	);
}

describe(toPointData, () => {
	it.each(QUERIES)('says and places every point as the view does: %s', (query) => {
		const view = viewOf(query);
		const shown = view.series.flatMap(({ points }) => points);
		const byWords = (a: { spoken: string }, b: { spoken: string }) =>
			a.spoken < b.spoken ? -1 : 1;
		expect(told(view).toSorted(byWords)).toEqual(
			shown.map(({ spoken, at }) => ({ spoken, at })).toSorted(byWords)
		);
	});

	it('puts the golden figure where the drawing has it', () => {
		const view = viewOf(`${QUERIES[0] ?? ''}&release=2025-04&title=Budgets`);
		const { series, firstYear } = toPointData(view, 'en');
		const [level, text] = series[1]?.points[2024 - firstYear] ?? [];
		expect(text).toBe('162.0');
		expect(level).toBeCloseTo(161.9895 / view.axis.domain[1], 4);
	});

	it('stands in the order in which the lines end, from the top', () => {
		const { series } = toPointData(viewOf(QUERIES[0] ?? ''), 'en');
		expect(series.map(({ name }) => name)).toEqual(['Serbia', 'Kosovo']);
	});
});

describe(toPlotGeometry, () => {
	it('spans the rectangle of the axes', () => {
		const placed = placeView(viewOf(QUERIES[0] ?? ''), { width: 560, height: 360 });
		const { box, rows } = toPlotGeometry(placed);
		expect(box[0] + box[2] + placed.margins.right).toBeCloseTo(560, 0);
		expect(box[1] + box[3] + placed.margins.bottom).toBeCloseTo(360, 0);
		expect(rows).toEqual([]);
	});

	it('has a row for each bar, in their order', () => {
		const view = viewOf('measure=sipri-milex.share-of-gdp&areas=WB6&years=2025');
		const { rows } = toPlotGeometry(placeView(view, { width: 560, height: 360 }));
		expect(rows).toHaveLength(6);
		expect(rows).toEqual(rows.toSorted((a, b) => a - b));
	});
});
