import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_IDS, findUnitKind, isComparable, toShippedPrecision, toUnit } from './units.ts';
import type { Unit } from './units.ts';

const constant = (year: number) => ({ kind: 'constant', year }) as const;
const millions: Unit = { id: 'usd-million', prices: constant(2024) };
const billions: Unit = { id: 'usd-billion', prices: constant(2024) };

describe(isComparable, () => {
	it('lets millions and billions of the same prices meet', () => {
		expect(isComparable(millions, billions)).toBe(true);
	});

	it('keeps constant dollars of two base years apart', () => {
		expect(isComparable(millions, { id: 'usd-million', prices: constant(2023) })).toBe(false);
	});

	it('keeps constant and current dollars apart', () => {
		expect(isComparable(millions, { id: 'usd-million', prices: { kind: 'current' } })).toBe(false);
	});

	it('keeps dollars per person and dollars apart', () => {
		const perPerson: Unit = { id: 'usd-per-person', prices: { kind: 'current' } };
		const dollars: Unit = { id: 'usd-million', prices: { kind: 'current' } };
		expect(isComparable(perPerson, dollars)).toBe(false);
	});

	it('keeps the lek and the dinar apart, and lets the euro of two states meet', () => {
		const local = (currency: string): Unit => ({
			id: 'local-currency',
			prices: { kind: 'current' },
			currency
		});
		expect(isComparable(local('Lek'), local('Dinar'))).toBe(false);
		expect(isComparable(local('Euro'), local('Euro'))).toBe(true);
	});
});

describe(toUnit, () => {
	it('counts 1759.8796 billion as 1,759,879.6 million', () => {
		expect(toUnit(1759.8796, billions, millions)).toBe(1_759_879.6);
	});

	it('throws, with both units, where they cannot be compared', () => {
		const share: Unit = { id: 'fraction', prices: null };
		expect(() => toUnit(1, share, millions)).toThrow('cannot count fraction in usd-million');
	});
});

describe(toShippedPrecision, () => {
	it('cuts the noise of binary arithmetic behind the fourth decimal of a million dollars', () => {
		expect(toShippedPrecision(161.98947369087975, 'usd-million')).toBe(161.9895);
	});

	it('keeps four digits of a tiny amount of a redenominated currency', () => {
		expect(toShippedPrecision(0.000123456, 'local-currency')).toBe(0.0001235);
	});

	it('says the same when it is asked again, and stays within half a step', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e15, max: 1e15, noNaN: true }),
				fc.constantFrom(...UNIT_IDS),
				(value, unit) => {
					const once = toShippedPrecision(value, unit);
					expect(toShippedPrecision(once, unit)).toBe(once);
					const step = 10 ** -findUnitKind(unit).decimals;
					expect(Math.abs(once - value)).toBeLessThanOrEqual(step / 2 + Math.abs(value) * 1e-15);
				}
			)
		);
	});
});
