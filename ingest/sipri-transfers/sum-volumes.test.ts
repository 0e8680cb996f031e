import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from './add-up.ts';
import type { Volume } from './add-up.ts';
import type { Delivery } from './delivery.ts';
import { BY_YEAR, open } from './fixtures/register-text.ts';
import { readDeliveries } from './read-deliveries.ts';
import { EVERYTHING, EXTRACT } from './scopes.ts';
import { FLOWS, sumVolumes } from './sum-volumes.ts';
import { countVolumes, selectDeliveries } from './to-tables.ts';

const DELIVERIES = readDeliveries(open(BY_YEAR), () => undefined);
const YEARS = { first: 1995, last: 2024 };
const { tables } = selectDeliveries(DELIVERIES, YEARS, EXTRACT);

function figureOf(
	slug: 'imports' | 'exports',
	year: number,
	{ area, category = '', partner = '' }: { area: string; category?: string; partner?: string }
) {
	return tables.figures[slug]?.find(
		(each) =>
			each.area === area &&
			each.year === year &&
			each.category === category &&
			each.partner === partner
	);
}

function deliveryOf(tiv: number | null, quality: Delivery['quality'] = 'reported'): Delivery {
	const [first] = DELIVERIES;
	if (first === undefined) throw new Error('the cut is empty');
	return { ...first, tiv, quality };
}

describe(sumVolumes, () => {
	it('has Kosovo’s imports of 2021: 8.8 million TIV, calculated, with its line', () => {
		expect(figureOf('imports', 2021, { area: 'XKX' })).toEqual({
			...{ area: 'XKX', year: 2021, category: '', partner: '', value: 8.8, quality: 'reported' },
			...{ gap: null, bound: 'exact', notes: ['calculated'] },
			cell: expect.stringMatching(/^line \d+$/) as string
		});
	});

	it('has them by partner, by category, and by both', () => {
		const parts = [
			{ partner: 'TUR' },
			{ category: 'Aircraft' },
			{ category: 'Aircraft', partner: 'TUR' }
		];
		expect(parts.map((part) => figureOf('imports', 2023, { area: 'XKX', ...part })?.value)).toEqual(
			[...[13.85, 12, 12]]
		);
	});

	it('is as sure as the least sure delivery', () => {
		expect(figureOf('imports', 2023, { area: 'XKX' })?.quality).toBe('uncertain');
	});

	it('has a gap, no zero, where no delivery is known', () => {
		expect(figureOf('imports', 2019, { area: 'XKX' })).toMatchObject({
			...{ value: null, gap: 'none-known', cell: '' }
		});
	});

	it('has no parts of those who are there for comparison', () => {
		const withParts = tables.series.filter(
			({ category, partner }) => category !== '' || partner !== ''
		);
		expect(new Set(withParts.map(({ area }) => area))).not.toContain('USA');
	});

	it('adds up to the same from whichever side it is counted', () => {
		const total = DELIVERIES.flatMap(({ tiv }) => tiv ?? []).reduce((sum, tiv) => sum + tiv, 0);
		for (const flow of FLOWS) {
			const { figures } = sumVolumes(DELIVERIES, flow, { scope: EVERYTHING.scope, years: YEARS });
			const world = figures.flatMap(({ value, area }) => (area === 'WORLD' ? (value ?? []) : []));
			const sum = world.reduce((all, value) => all + value, 0);
			expect(sum).toBeCloseTo(total, 6);
		}
	});
});

describe(selectDeliveries, () => {
	it('ships the rows with the region on either side, and no other', () => {
		const { columns, rows } = tables.extras?.deliveries ?? { columns: [], rows: [] };
		const sides = ['supplier', 'recipient'].map((column) => columns.indexOf(column));
		const names = rows.map((row) => sides.map((at) => row[at]));
		expect(names).toContainEqual(['Turkiye', 'Kosovo']);
		expect(names).not.toContainEqual(['France', 'Chad']);
	});

	it('writes every row of everything', () => {
		const { tables: all, served } = selectDeliveries(DELIVERIES, YEARS, EVERYTHING);
		expect(all.extras?.deliveries?.rows).toHaveLength(DELIVERIES.length);
		expect(served).toBe(countVolumes(DELIVERIES));
	});
});

function subtract(a: Volume | null, b: Volume | null): number {
	if (a === null || b === null) throw new Error('no volume');
	return a.value - b.value;
}

describe(addUp, () => {
	it('is nothing of nothing', () => {
		expect(addUp([])).toBeNull();
		expect(addUp([deliveryOf(null)])).toBeNull();
	});

	it('a printed 0 is between 0 and 0.5: alone at most that, beside others at least their sum', () => {
		expect(addUp([deliveryOf(0)])).toMatchObject({ value: 0.5, bound: 'at_most' });
		expect(addUp([deliveryOf(0), deliveryOf(3)])).toMatchObject({ value: 3, bound: 'at_least' });
	});

	it('is at least the sum of the others where a volume is not known', () => {
		expect(addUp([deliveryOf(null), deliveryOf(3)])).toMatchObject({ value: 3, bound: 'at_least' });
		expect(addUp([deliveryOf(null), deliveryOf(0)])).toMatchObject({ bound: 'approximate' });
	});

	it('is never surer than any of its deliveries, in whichever order', () => {
		const delivery = fc.record({
			tiv: fc.double({ min: 0.01, max: 500, noNaN: true }),
			quality: fc.constantFrom<Delivery['quality']>('reported', 'uncertain')
		});
		fc.assert(
			fc.property(fc.array(delivery, { minLength: 1, maxLength: 20 }), (told) => {
				const rows = told.map(({ tiv, quality }) => deliveryOf(tiv, quality));
				const there = addUp(rows);
				const back = addUp(rows.toReversed());
				expect(there?.quality).toBe(
					told.some((each) => each.quality === 'uncertain') ? 'uncertain' : 'reported'
				);
				expect(back?.quality).toBe(there?.quality);
				expect(Math.abs(subtract(back, there))).toBeLessThan(0.001);
			})
		);
	});
});
