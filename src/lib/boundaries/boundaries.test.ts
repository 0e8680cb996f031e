import { describe, expect, it } from 'vitest';
import { findCountries, hasShape } from './boundaries.ts';

function partsOf(code: string) {
	return findCountries().find((country) => country.code === code)?.parts ?? [];
}

describe(findCountries, () => {
	it('has each of the region, and Kosovo apart as the source draws it', () => {
		for (const code of ['ALB', 'BIH', 'MNE', 'MKD', 'SRB', 'XKX']) {
			expect(partsOf(code).length, code).toBeGreaterThan(0);
		}
	});

	it('has Pristina in Kosovo and nowhere else', () => {
		const around = findCountries().filter(({ parts }) =>
			parts.some(([outer = []]) => isWithin([21.16, 42.66], outer))
		);
		expect(around.map(({ code }) => code)).toEqual(['XKX']);
	});

	it('has closed rings', () => {
		for (const { parts } of findCountries()) {
			for (const ring of parts.flat()) expect(ring.at(-1)).toEqual(ring[0]);
		}
	});

	it('has no shape of what is no state today', () => {
		expect(['WORLD', 'YUG', 'WB6'].some(hasShape)).toBe(false);
	});
});

function isWithin(
	[x, y]: readonly [number, number],
	ring: readonly (readonly number[])[]
): boolean {
	return ring.reduce((inside, [x1 = 0, y1 = 0], index) => {
		const [x2 = x1, y2 = y1] = ring[index + 1] ?? [];
		const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
		return isCrossed ? !inside : inside;
	}, false);
}
