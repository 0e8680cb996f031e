import { describe, expect, it } from 'vitest';
import { toEuros } from '../figures/euro.ts';
import type { Release } from '../figures/release.ts';
import { findEuroRate } from './euro-rates.ts';
import { shippedDataset } from './shipped.ts';

describe(findEuroRate, () => {
	it('is 1.0817 dollars to the euro in 2024, from Kosovo’s budget in both currencies', () => {
		const rate = findEuroRate(shippedDataset, release('2025-04'), 2024);
		expect(rate.kind === 'figure' && rate.value).toBeCloseTo(1.0817, 4);
		expect(rate.at).toBe('Current US$!BZ141 ÷ Local currency calendar years!CA142');
	});

	it('is within half a per cent the same, whoever’s budget in euro it is taken from', () => {
		for (const year of [2009, 2015, 2021]) {
			const rates = ['XKX', 'MNE', 'DEU'].map((area) => {
				const of = { area, release: release('2026-04') };
				const dollars = shippedDataset.findSeries({ ...of, measure: 'sipri-milex.current-usd' });
				const euros = shippedDataset.findSeries({ ...of, measure: 'sipri-milex.local-currency' });
				const [a, b] = [dollars, euros].map((series) => series?.points[year - series.firstYear]);
				if (a?.kind !== 'figure' || b?.kind !== 'figure') throw new Error(`no figure: ${area}`);
				return (a.value * 1e6) / b.value;
			});
			const rate = findEuroRate(shippedDataset, release('2026-04'), year);
			if (rate.kind === 'gap') throw new Error(`no rate: ${String(year)}`);
			for (const each of rates) expect(Math.abs(each / rate.value - 1)).toBeLessThan(0.005);
		}
	});

	it('is not to be had before the euro', () => {
		expect(findEuroRate(shippedDataset, release('2026-04'), 1998)).toMatchObject({
			reason: 'no-rate'
		});
	});

	it('makes 153.0 million euros of Kosovo’s 165.6 million dollars', () => {
		const rate = findEuroRate(shippedDataset, release('2025-04'), 2024);
		const series = shippedDataset.findSeries({
			measure: 'sipri-milex.current-usd',
			area: 'XKX',
			release: release('2025-04')
		});
		const point = series?.points[2024 - series.firstYear];
		if (point === undefined) throw new Error('no point');
		const euros = toEuros(point, rate);
		expect(euros.kind === 'figure' && euros.value).toBeCloseTo(153.049, 3);
		expect(euros).toMatchObject({ notes: ['calculated'] });
	});
});

function release(id: string): Release {
	const found = shippedDataset.findRelease('sipri-milex', id);
	if (found === null) throw new Error(`no release: ${id}`);
	return found;
}
