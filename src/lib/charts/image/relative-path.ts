/**
 * Writes the lines of a drawing from point to point: `M0,91.4L12,89` → `M0,91.4l12,-2.4`. Steps are
 * shorter than places, and three drawings of every line travel with each embed.
 */
import { toSteps } from '../draw/steps.ts';
import type { Point } from '../view/placed.ts';

/** Straight lines alone, as LayerChart writes them; anything else stays. */
const STRAIGHT = /^(?:[ML]-?[\d.]+,-?[\d.]+)+$/;
const PLACE = /[ML](-?[\d.]+),(-?[\d.]+)/g;

/** @param d of a path, its numbers in tenths already: no error adds up */
export function toRelativePath(d: string): string {
	if (!STRAIGHT.test(d)) return d;
	const courses = d.split(/(?=M)/).map((course) => [...course.matchAll(PLACE)].map(toPoint));
	return courses.map(toSteps).join('');
}

function toPoint([, x = '', y = '']: RegExpExecArray): Point {
	// eslint-disable-next-line no-restricted-syntax -- pixels of a drawing, not a figure
	return { x: Number.parseFloat(x), y: Number.parseFloat(y) };
}
