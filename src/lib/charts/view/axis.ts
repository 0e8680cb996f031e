/** The value axis: from zero to a round number beyond the figures, or a logarithm between two. */
import { tickStep } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Scale } from '../spec/chart-fields.ts';
import type { ShownPoint, ValueAxis } from './chart-view.ts';
import type { DisplayUnit } from './display-unit.ts';

const TICKS = 5;
/** Of a logarithm, up to here each of 1, 2 and 5 has its tick; beyond, powers of ten alone. */
const MOST_LOG_TICKS = 8;
const STEPS_OF_TEN = [1, 2, 5, 10];

export type ToPixels = (value: number) => number;

/** @param points of all series on the axis; for a logarithm all above zero */
export function buildAxis(
	points: readonly ShownPoint[],
	display: DisplayUnit,
	scale: Scale = 'linear'
): ValueAxis {
	const values = points.flatMap(({ value }) => value ?? []);
	const isLog = scale === 'log' && values.length > 0;
	const { domain, ticks } = isLog ? toLogAxis(values) : toLinearAxis(values);
	const step = tickStep(...domain, TICKS);
	return {
		scale: isLog ? 'log' : 'linear',
		domain,
		ticks: ticks.map((value) => ({ value, text: display.formatTick(value, isLog ? value : step) })),
		label: display.label
	};
}

/** Of parts that make a whole: from nothing to all of it. */
export function buildShareAxis(display: DisplayUnit): ValueAxis {
	const ticks = [0, 0.25, 0.5, 0.75, 1];
	return {
		scale: 'linear',
		domain: [0, 1],
		ticks: ticks.map((value) => ({ value, text: display.formatTick(value, 0.25) })),
		label: display.label
	};
}

/** Where a value of the axis lies between two pixels. */
export function toScale({ scale, domain }: ValueAxis, range: readonly [number, number]): ToPixels {
	return scale === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range);
}

interface Plan {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
}

function toLinearAxis(values: readonly number[]): Plan {
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const scale = scaleLinear([least, most > least ? most : least + 1], [0, 1]).nice(TICKS);
	const [from = least, to = most] = scale.domain();
	return { domain: [from, to], ticks: scale.ticks(TICKS) };
}

/** From a 1, 2 or 5 times a power of ten to another. */
function toLogAxis(values: readonly number[]): Plan {
	const from = findStep(Math.min(...values), (step, value) => step <= value * (1 + 1e-9), 'last');
	const to = findStep(Math.max(...values), (step, value) => step >= value * (1 - 1e-9), 'first');
	const domain = [from, to > from ? to : from * 10] as const;
	const powers = toPowers(domain);
	const all = powers.flatMap((power) => [1, 2, 5].map((step) => toRound(step * power)));
	const within = (each: number) => each >= domain[0] && each <= domain[1];
	const ticks = all.filter(within);
	return { domain, ticks: ticks.length > MOST_LOG_TICKS ? powers.filter(within) : ticks };
}

function findStep(
	value: number,
	fits: (step: number, value: number) => boolean,
	which: 'first' | 'last'
): number {
	const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
	const steps = STEPS_OF_TEN.map((step) => toRound(step * power));
	const fitting = steps.filter((step) => fits(step, value));
	return (which === 'first' ? fitting[0] : fitting.at(-1)) ?? value;
}

function toPowers([from, to]: readonly [number, number]): readonly number[] {
	const [first, last] = [Math.floor(Math.log10(from) + 1e-9), Math.floor(Math.log10(to) + 1e-9)];
	return Array.from({ length: last - first + 1 }, (_, index) => toRound(10 ** (first + index)));
}

/** Rid of what binary arithmetic adds: 0.30000000000000004. */
function toRound(value: number): number {
	const power = Math.floor(Math.log10(value) + 1e-9);
	return power < 0 ? Math.round(value * 10 ** -power) / 10 ** -power : Math.round(value);
}
