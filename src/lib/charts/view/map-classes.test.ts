import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShownPoint } from './chart-view.ts';
import { chooseDisplayUnit } from './display-unit.ts';
import { MOST_CLASSES, buildClasses, findClass } from './map-classes.ts';
import { shadeOf } from './map-shade.ts';

const display = chooseDisplayUnit(
	{
		measure: 'sipri-milex.constant-usd',
		unit: { id: 'usd-million', prices: { kind: 'constant', year: 2024 } },
		largest: 2554
	},
	'en'
);

function classesOf(values: readonly number[]) {
	return buildClasses(values.map(toPoint), display, 'en');
}

describe(buildClasses, () => {
	it('has even steps for figures that lie close together', () => {
		expect(classesOf([96, 185, 203, 276]).map(({ text }) => text)).toEqual([
			'50–100',
			'100–150',
			'150–200',
			'200–250',
			'250–300'
		]);
	});

	it('has 1–2–5 steps where even ones would leave most in one class', () => {
		expect(classesOf([162.8, 213.4, 217.3, 346.1, 588.1, 2554]).map(({ text }) => text)).toEqual([
			'100–200',
			'200–500',
			'500–1,000',
			'1,000–2,000',
			'2,000–5,000'
		]);
	});

	it('parts what is below zero from what is above', () => {
		const classes = classesOf([-55, -7, 35, 113]);
		expect(classes.some(({ from, to }) => from < 0 && to > 0)).toBe(false);
		expect(shadeOf(0, classes).isBelowZero).toBe(true);
		expect(shadeOf(classes.length - 1, classes).isBelowZero).toBe(false);
	});

	it('has one class for one area, and none where no area has a figure', () => {
		expect(classesOf([73])).toHaveLength(1);
		expect(classesOf([0.0005])).toHaveLength(1);
		expect(classesOf([20])).toHaveLength(1);
		expect(classesOf([])).toEqual([]);
	});

	it('gives every figure a class, and never too many classes', () => {
		const inTenThousandths = fc.integer({ min: -1e11, max: 1e11 });
		const values = fc.array(
			inTenThousandths.map((each) => each / 1e4),
			{ minLength: 1 }
		);
		fc.assert(
			fc.property(values, (some) => {
				const classes = classesOf(some);
				expect(classes.length).toBeLessThanOrEqual(MOST_CLASSES);
				for (const value of some) expect(findClass(value, classes)).toBeGreaterThanOrEqual(0);
			}),
			{ examples: [[[0.0005]]] }
		);
	});
});

function toPoint(value: number): ShownPoint {
	const words = { year: 2025, text: String(value), spoken: '', at: null };
	return { ...words, value, quality: 'reported', bound: 'exact', gap: null };
}
