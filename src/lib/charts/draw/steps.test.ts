import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSteps } from './steps.ts';

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
