import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../view/placed.ts';
import { findTurns, toSteps } from './steps.ts';

const pixels = fc.double({ min: -1000, max: 1000, noNaN: true });

it('says where a course begins, and its steps', () => {
	const points = [
		{ x: 0, y: 91.44 },
		{ x: 12, y: 89 },
		{ x: 24.04, y: 95.8 }
	];
	expect(toSteps(points)).toBe('M0,91.4l12,-2.4l12,6.8');
	expect(toSteps([])).toBe('');
});

it('leads through every point, as near as a tenth of a pixel can say', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ x: pixels, y: pixels }), { minLength: 1 }), (points) => {
			const steps = [...toSteps(points).matchAll(/[Ml]([-\d.]+),([-\d.]+)/g)];
			const places = steps.map((_, index) => [sum(steps, index, 1), sum(steps, index, 2)]);
			expect(places).toEqual(points.map(({ x, y }) => [toRounded(x), toRounded(y)]));
		})
	);
});

describe(findTurns, () => {
	it('leaves out what is level, and keeps both ends', () => {
		const points = [0, 0.04, 0, 3, 3, 3.05].map((y, x) => ({ x: x * 10, y }));
		expect(findTurns(points).map(({ x }) => x)).toEqual([0, 20, 30, 50]);
		expect(findTurns([])).toEqual([]);
		expect(findTurns(points.slice(0, 1))).toEqual(points.slice(0, 1));
	});

	it('leads past every point that it leaves out by less than can be seen', () => {
		const heights = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 2 });
		fc.assert(
			fc.property(heights, (ys) => {
				const points = ys.map((y, x) => ({ x: x * 9, y }));
				const turns = findTurns(points);
				for (const { x, y } of points) {
					const next = turns.findIndex((turn) => turn.x >= x);
					const [a, b] = [turns[Math.max(next - 1, 0)], turns[next]];
					const drawn = a === undefined || b === undefined ? Number.NaN : drawnAt(a, b, x);
					expect(Math.abs(drawn - y)).toBeLessThan(0.1001);
				}
			})
		);
	});
});

function drawnAt(a: Point, b: Point, x: number): number {
	return a.x === b.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** In tenths: the first step is a place. */
function sum(steps: readonly RegExpExecArray[], last: number, which: 1 | 2): number {
	const digits = steps.slice(0, last + 1).map((step) => step[which] ?? '');
	return digits.reduce((all, each) => all + toTenths(each), 0);
}

function toTenths(digits: string): number {
	return Number.parseInt(digits.replace('.', ''), 10) * (digits.includes('.') ? 1 : 10);
}

/** No `-0`. */
function toRounded(pixels: number): number {
	return Math.round(pixels * 10) + 0;
}
