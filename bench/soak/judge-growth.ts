/** Whether memory stays flat: what it grows by, once what may be kept is kept. */
import type { Step } from './soak-worker.ts';

const THOUSAND = 1000;

/**
 * Megabytes a thousand answers: the slope of the line through the second half of the steps (least
 * squares). In the first half the worker decodes its releases and compiles what it had not run yet.
 * @throws where there are too few steps for a line
 */
export function findGrowth(steps: readonly Pick<Step, 'asked' | 'heap'>[]): number {
	const late = steps.slice(Math.floor(steps.length / 2));
	if (late.length < 2) throw new Error(`no line through ${String(late.length)} steps`);
	const middle = mean(late.map(({ asked }) => asked));
	const level = mean(late.map(({ heap }) => heap));
	const along = sum(late.map(({ asked }) => (asked - middle) ** 2));
	return (sum(late.map(({ asked, heap }) => (asked - middle) * (heap - level))) / along) * THOUSAND;
}

function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, each) => total + each, 0);
}
