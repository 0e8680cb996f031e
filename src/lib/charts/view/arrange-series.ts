/** In which order the series of a chart stand, and which have an axis of their own. */
import type { ChartSpec } from '../spec/chart-spec.ts';
import { buildAxis } from './axis.ts';
import type { ShownSeries } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';
import { arrangePanels } from './panels.ts';

/** Bars and parts of a whole stand by size; panels may have an axis each. */
export function arrangeSeries(
	spec: ChartSpec,
	series: readonly ShownSeries[],
	display: DisplayUnit
): readonly ShownSeries[] {
	const { view, axes, scale } = spec;
	if (view === 'bars' || view === 'shares' || view === 'map') return rankSeries(series);
	if (view !== 'multiples') return series;
	const arranged = arrangePanels(spec, series);
	if (axes === 'shared') return arranged;
	return arranged.map((each) => ({ ...each, axis: buildAxis(each.points, display, scale) }));
}

/** Largest in the newest year first; areas without a figure at the end, in the order asked. */
function rankSeries(series: readonly ShownSeries[]): readonly ShownSeries[] {
	const valueOf = ({ points }: ShownSeries) => points.at(-1)?.value ?? -Infinity;
	return series.toSorted((a, b) => {
		const [before, after] = [valueOf(a), valueOf(b)];
		return before === after ? 0 : after - before;
	});
}
