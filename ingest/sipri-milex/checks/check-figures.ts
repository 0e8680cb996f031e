/** Single figures that cannot well be: a share of GDP above one half, dollars of 0 for money. */
import type { Oddity } from '../../../src/lib/figures/oddity.ts';
import type { Published } from './published.ts';

const HALF = 0.5;
const LOCAL = 'local-currency';
const DOLLARS = ['constant-usd', 'current-usd', 'per-capita'];

export function checkShares(published: Published): readonly Oddity[] {
	const measure = 'share-of-gdp';
	return [...published.ofCountries(measure)].flatMap(([area, points]) =>
		[...points].flatMap(([year, point]): readonly Oddity[] => {
			if (point.kind === 'gap' || point.value <= HALF) return [];
			const { value, at } = point;
			return [
				{
					check: 'share-above-half',
					area,
					year,
					measure,
					value,
					against: HALF,
					factor: value / HALF,
					estimated: [],
					at: [at]
				}
			];
		})
	);
}

/** By sheet of dollars, country and year. A true 0 is 0 in local currency too. */
export function checkZeros(published: Published): readonly Oddity[] {
	const local = published.ofCountries(LOCAL);
	return DOLLARS.flatMap((measure) =>
		[...published.ofCountries(measure)].flatMap(([area, points]) =>
			[...points].flatMap(([year, point]): readonly Oddity[] => {
				const money = local.get(area)?.get(year);
				if (point.kind === 'gap' || point.value !== 0) return [];
				if (money?.kind !== 'figure' || money.value <= 0) return [];
				return [
					{
						check: 'money-of-zero',
						area,
						year,
						measure,
						value: 0,
						against: money.value,
						factor: 0,
						estimated: [],
						at: [point.at, money.at]
					}
				];
			})
		)
	);
}
