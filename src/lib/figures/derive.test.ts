import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { changeSince, growthPerYear, indexOn, rank, ratio, shareOf, sum } from './derive.ts';
import { BOUNDS, QUALITIES } from './figure.ts';
import type { Figure, FigureOrGap, Quality } from './figure.ts';
import type { Quantity, UsdMillions } from './units.ts';

type Tiv = Quantity<'tiv-million'>;

/** Kosovo and Serbia 2024 in the release of April 2025. */
const kosovo = figure(161.9895, 'reported', 'Constant (2023) US$!CA141');
const serbia = figure(2219.7351, 'estimate', 'Constant (2023) US$!CA148');
const gap: FigureOrGap<UsdMillions> = { kind: 'gap', reason: 'not-a-state', at: 'X!A1' };

describe(ratio, () => {
	it('says that Serbia spent 13.7 times as much as Kosovo', () => {
		expect(valueOf(ratio(serbia, kosovo))).toBeCloseTo(13.703, 3);
	});

	it('is only as sure as its weaker side', () => {
		expect(ratio(serbia, kosovo)).toMatchObject({ quality: 'estimate' });
		expect(ratio(kosovo, serbia)).toMatchObject({ quality: 'estimate' });
	});

	it('names both cells and says that it is calculated', () => {
		expect(ratio(serbia, kosovo)).toMatchObject({
			at: 'Constant (2023) US$!CA148 ÷ Constant (2023) US$!CA141',
			notes: ['calculated']
		});
	});

	it('keeps the reason when one side is missing', () => {
		expect(ratio(serbia, gap)).toBe(gap);
		expect(ratio(gap, serbia)).toBe(gap);
	});

	it('has a gap, not infinity, where the divisor is nothing', () => {
		expect(ratio(serbia, figure(0))).toMatchObject({ kind: 'gap', reason: 'divided-by-zero' });
	});

	it('refuses, at compile time, dollars over TIV', () => {
		expectTypeOf<FigureOrGap<Tiv>>().not.toExtend<FigureOrGap<UsdMillions>>();
		const tiv: Figure<Tiv> = { ...kosovo, value: 8.8 };
		// @ts-expect-error -- a volume of arms is not money
		ratio(tiv, kosovo);
		// @ts-expect-error -- nor do the two add up
		sum([tiv, kosovo]);
		expect(valueOf(sum([tiv, tiv]))).toBe(17.6);
	});

	it('refuses, at compile time, licences beside exports, and dollars of two base years', () => {
		const licences: Figure<Quantity<'eur-million', 'licences'>> = { ...kosovo, value: 1 };
		const exports: Figure<Quantity<'eur-million', 'exports'>> = { ...kosovo, value: 1 };
		// @ts-expect-error -- what was allowed is not what left
		sum([licences, exports]);
		const of2023: Figure<UsdMillions<'constant-2023'>> = { ...kosovo, value: 1 };
		const of2024: Figure<UsdMillions<'constant-2024'>> = { ...kosovo, value: 1 };
		// @ts-expect-error -- prices of two years
		sum([of2023, of2024]);
		// @ts-expect-error -- prices of two years
		changeSince(of2023, of2024);
		expect(valueOf(sum([of2023, of2023]))).toBe(2);
	});
});

describe('bounds', () => {
	it('turn round in the divisor: at least 65 below makes at most above', () => {
		const atLeast = { ...kosovo, bound: 'at_least' as const };
		expect(ratio(serbia, atLeast)).toMatchObject({ bound: 'at_most' });
		expect(ratio(atLeast, serbia)).toMatchObject({ bound: 'at_least' });
		expect(ratio(atLeast, atLeast)).toMatchObject({ bound: 'approximate' });
	});

	it('are never surer than either input', () => {
		const order = ['exact', 'rounded', 'approximate'];
		fc.assert(
			fc.property(fc.constantFrom(...BOUNDS), fc.constantFrom(...BOUNDS), (a, b) => {
				const result = ratio({ ...serbia, bound: a }, { ...kosovo, bound: b });
				if (result.kind === 'gap') throw new Error('a gap');
				for (const input of [a, b]) {
					const [own, of] = [order.indexOf(result.bound), order.indexOf(input)];
					if (own !== -1) expect(own).toBeGreaterThanOrEqual(of);
				}
			})
		);
	});
});

describe('derived figures', () => {
	it('agree with each other', () => {
		const amount = fc
			.record({
				value: fc.double({ min: 1, max: 1e5, noNaN: true }),
				quality: fc.constantFrom(...QUALITIES)
			})
			.map(({ value, quality }) => figure(value, quality));
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				const times = valueOf(ratio(a, b));
				expect(valueOf(changeSince(b, a))).toBeCloseTo(times - 1, 6);
				expect(valueOf(indexOn(b, a)) / 100).toBeCloseTo(times, 6);
				expect(valueOf(shareOf(b, a))).toBeCloseTo(times, 6);
				expect(valueOf(growthPerYear(b, a, 1))).toBeCloseTo(times - 1, 6);
			})
		);
	});

	it('compound: doubling in ten years is 7.2 % a year', () => {
		expect(valueOf(growthPerYear(figure(100), figure(200), 10))).toBeCloseTo(0.0718, 4);
	});
});

describe(sum, () => {
	it('adds up and names what it added', () => {
		expect(sum([kosovo, serbia])).toMatchObject({
			value: 161.9895 + 2219.7351,
			quality: 'estimate',
			notes: ['calculated'],
			at: 'Constant (2023) US$!CA141 + Constant (2023) US$!CA148'
		});
	});

	it('is a gap where a part is missing', () => {
		expect(sum([kosovo, gap, serbia])).toBe(gap);
	});
});

describe(rank, () => {
	it('gives equals the same place and a gap none', () => {
		expect(rank([figure(5), gap, figure(9), figure(5), figure(1)])).toEqual([2, null, 1, 2, 4]);
	});
});

function figure(value: number, quality: Quality = 'reported', at = 'X!A1'): Figure<UsdMillions> {
	return { kind: 'figure', value, quality, bound: 'exact', notes: [], at };
}

function valueOf(result: FigureOrGap): number {
	if (result.kind === 'gap') throw new Error(`a gap: ${result.reason}`);
	return result.value;
}
