import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRelativePath } from './relative-path.ts';

const tenths = fc.integer({ min: -20_000, max: 20_000 });
const places = fc.array(fc.record({ isStart: fc.boolean(), x: tenths, y: tenths }), {
	minLength: 1,
	maxLength: 40
});

describe(toRelativePath, () => {
	it('writes steps instead of places, and begins anew where the line is broken', () => {
		expect(toRelativePath('M0,91.4L12,89L24,95.8M36.1,103.3L48,100')).toBe(
			'M0,91.4l12,-2.4l12,6.8M36.1,103.3l11.9,-3.3'
		);
	});

	it.each(['', 'M0,0C1,1,2,2,3,3', 'M0,6H16M42,6H26', 'M1 2L3 4', 'M0,0L1,1Z'])(
		'leaves %j as it is',
		(d) => {
			expect(toRelativePath(d)).toBe(d);
		}
	);

	it('leads through the same places, whatever they are', () => {
		fc.assert(
			fc.property(places, (all) => {
				const path = all.map(({ isStart, x, y }, at) => {
					return `${isStart || at === 0 ? 'M' : 'L'}${String(x / 10)},${String(y / 10)}`;
				});
				expect(walk(toRelativePath(path.join('')))).toEqual(all.map(({ x, y }) => [x, y]));
			})
		);
	});
});

/** The places of a path, in tenths. */
function walk(d: string): readonly (readonly [number, number])[] {
	const steps = [...d.matchAll(/([Ml])(-?[\d.]+),(-?[\d.]+)/g)];
	return steps.reduce<(readonly [number, number])[]>((places, [, command, x = '', y = '']) => {
		const [fromX, fromY] = (command === 'l' ? places.at(-1) : undefined) ?? [0, 0];
		return [...places, [fromX + toTenths(x), fromY + toTenths(y)] as const];
	}, []);
}

function toTenths(digits: string): number {
	return Math.round(Number.parseInt(digits.replace('.', ''), 10) * (digits.includes('.') ? 1 : 10));
}
