import { describe, expect, it } from 'vitest';
import type { FigureOrGap, GapReason, Quality } from './figure.ts';
import { findRevisions, toRebasing } from './revision.ts';
import type { Series } from './series.ts';

/** Serbia in the releases of April 2025 and April 2026, 2022 to 2025. */
const CURRENT_2025 = toSeries(2022, [1451.3488, 1796.8794, 2322.8301]);
const CURRENT_2026 = toSeries(2022, [1451.3488, 1796.1055, 2403.5568, 2781.2957]);
const CONSTANT_2025 = toSeries(2022, [1680.6068, 1796.8794, 2219.7351]);
const CONSTANT_2026 = toSeries(2022, [1761.5, 1883.3802, 2403.5568, 2554.0135]);

describe(findRevisions, () => {
	it('finds that Serbia 2024 in current dollars rose by 3.5 % in the next release', () => {
		const revisions = findRevisions(CURRENT_2025, CURRENT_2026, null);
		const found = revisions.find(({ year }) => year === 2024);
		expect(found?.kind).toBe('revised');
		expect(found?.change).toMatchObject({ kind: 'figure' });
		expect(found?.change.kind === 'figure' && found.change.value).toBeCloseTo(0.0348, 4);
	});

	it('leaves out a year that says the same', () => {
		const years = findRevisions(CURRENT_2025, CURRENT_2026, null).map(({ year }) => year);
		expect(years).toEqual([2023, 2024, 2025]);
	});

	it('tells a new year from a figure that was missing before', () => {
		const before = toSeries(2020, ['unavailable', 10]);
		const after = toSeries(2020, [9, 10, 11]);
		const kinds = findRevisions(before, after, null).map(({ year, kind }) => [year, kind]);
		expect(kinds).toEqual([
			[2020, 'appeared'],
			[2022, 'added']
		]);
	});

	it('tells a figure that is gone, one that is surer now, and a gap that is explained otherwise', () => {
		const before = toSeries(2005, [10, { value: 20, quality: 'estimate' }, 'unavailable']);
		const after = toSeries(2005, ['unavailable', 20, 'not-a-state']);
		const kinds = findRevisions(before, after, null).map(({ kind }) => kind);
		expect(kinds).toEqual(['vanished', 'requalified', 'explained-otherwise']);
	});

	it('carries constant dollars of 2023 to those of 2024 before it compares', () => {
		const rebasing = toRebasing({ constant: CONSTANT_2026, current: CURRENT_2026 }, 2023, 2024);
		expect(rebasing?.factor).toBeCloseTo(1883.3802 / 1796.1055, 10);
		const [, , in2024] = findRevisions(CONSTANT_2025, CONSTANT_2026, rebasing);
		expect(in2024?.year).toBe(2024);
		expect(in2024?.rebased).toMatchObject({ kind: 'figure' });
		// 2219.7 dollars of 2023 are 2327.6 of 2024: the revision is 3.3 %, not 8.3 %.
		expect(in2024?.change.kind === 'figure' && in2024.change.value).toBeCloseTo(0.0326, 3);
	});
});

describe(toRebasing, () => {
	it('is not to be had where the newer release has no figure of the older base year', () => {
		const series = toSeries(2024, [1]);
		expect(toRebasing({ constant: series, current: series }, 2023, 2024)).toBeNull();
	});
});

type Cell = number | GapReason | { readonly value: number; readonly quality: Quality };

function toSeries(firstYear: number, cells: readonly Cell[]): Series {
	return {
		measure: 'sipri-milex.current-usd',
		release: 'sipri-milex@2025-04',
		area: 'SRB',
		unit: { id: 'usd-million', prices: { kind: 'current' } },
		firstYear,
		points: cells.map(toPoint)
	};
}

function toPoint(cell: Cell): FigureOrGap {
	if (typeof cell === 'string') return { kind: 'gap', reason: cell, at: null };
	const { value, quality } =
		typeof cell === 'number' ? { value: cell, quality: 'reported' as const } : cell;
	return { kind: 'figure', value, quality, bound: 'exact', notes: [], at: 'X!A1' };
}
