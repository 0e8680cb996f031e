import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPoints, unfoldPoints } from './point-text.ts';
import type { PointData, PointTuple } from './script-data.ts';

const words = fc.string().filter((text) => !text.includes('|'));
const cell = fc.oneof(
	fc.constant(null),
	fc.constantFrom('Y9', 'Z9', 'AA9', 'AZ148', 'BA148', 'ZZ1', 'AAA1', 'line 24063'),
	words.filter((text) => text !== '' && text !== '-')
);
const level = fc.oneof(
	fc.constant(null),
	fc.integer({ min: 0, max: 1000 }).map((steps) => steps / 1000)
);
const point: fc.Arbitrary<PointTuple> = fc.tuple(level, words, fc.nat(20), cell);
const data: fc.Arbitrary<PointData> = fc.record({
	firstYear: fc.integer({ min: 1900, max: 2100 }),
	sheet: fc.string(),
	wordings: fc.array(fc.tuple(fc.string(), fc.string())),
	series: fc.array(
		fc.record({
			name: fc.string(),
			slot: fc.oneof(fc.constant(null), fc.nat(10)),
			points: fc.array(point, { minLength: 1 })
		})
	)
});

const FRAME = { firstYear: 2023, sheet: 'Constant (2024) US$!', wordings: [] };

describe(foldPoints, () => {
	it('is unfolded to the same points, whatever they are', () => {
		fc.assert(
			fc.property(data, (points) => {
				expect(unfoldPoints(foldPoints(points))).toEqual(points);
			})
		);
	});

	it('leaves out the cells that follow each other in a row of a sheet', () => {
		const points: PointTuple[] = [
			[0.6, '1,883', 0, 'BZ148'],
			[0.75, '2,404', 0, 'CA148'],
			[0.9, '2,554', 0, 'CB148']
		];
		const series = [{ name: 'Serbia', slot: 1, points }];
		expect(foldPoints({ ...FRAME, series })).toContain('"cells":["BZ148||"]');
	});

	it('refuses a text that would fall apart', () => {
		const points: PointTuple[] = [[0, 'a|b', 0, null]];
		const series = [{ name: 'Serbia', slot: 1, points }];
		expect(() => foldPoints({ ...FRAME, series })).toThrow('a text of a point holds |: a|b');
	});
});
