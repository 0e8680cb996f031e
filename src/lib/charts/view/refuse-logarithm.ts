/** A logarithm has no place for nothing or less: who asks for one is told which figure is in the way. */
import type { Asked } from '../spec/problem.ts';
import type { ChartView } from './chart-view.ts';

export function refuseLogarithm({
	series
}: ChartView): Extract<Asked<never>, { ok: false }> | null {
	const [obstacle] = series.flatMap(({ area, points, across }) =>
		[...points, ...across].flatMap(({ value, year, text }) =>
			value !== null && value <= 0 ? [{ name: area.name, year, text }] : []
		)
	);
	if (obstacle === undefined) return null;
	const { name, year, text } = obstacle;
	const detail = `a logarithm has no place for ${text} (${name}, ${String(year)}): scale=linear would do`;
	return { ok: false, problem: { param: 'scale', value: 'log', detail, allowed: ['linear'] } };
}
