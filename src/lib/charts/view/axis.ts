/** The value axis: from zero to a round number above the largest figure. */
import { tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ShownSeries, ValueAxis } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';

const TICKS = 5;

export function buildAxis(series: readonly ShownSeries[], display: DisplayUnit): ValueAxis {
	const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const scale = scaleLinear([least, most > least ? most : least + 1], [0, 1]).nice(TICKS);
	const ticks = scale.ticks(TICKS);
	const [from = least, to = most] = scale.domain();
	const step = tickStep(from, to, TICKS);
	return {
		domain: [from, to],
		ticks: ticks.map((value) => ({ value, text: display.formatTick(value, step) })),
		label: display.label
	};
}
