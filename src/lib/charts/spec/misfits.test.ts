import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS, findMeasureKind } from '../../figures/measure.ts';
import { findPartners } from './against.ts';
import { parseChart } from './chart-spec.ts';
import { findMisfit } from './misfits.ts';

const CONSTANT = 'measure=sipri-milex.constant-usd';
const SHARE = 'measure=sipri-milex.share-of-gdp';

describe(findMisfit, () => {
	it.each([
		[`${SHARE}&as=share`, 'as', 'do not add up'],
		[`${SHARE}&view=shares`, 'view', 'do not add up'],
		[`${CONSTANT}&view=shares&as=index:2010`, 'as', 'as=share, not as=index:2010'],
		[`${SHARE}&currency=eur`, 'currency', 'not an amount of money'],
		['measure=sipri-milex.local-currency&currency=eur', 'currency', 'own currency'],
		['measure=sipri-transfers.imports&currency=eur', 'currency', 'TIV'],
		['measure=nato.current-usd&currency=eur', 'currency', 'no rates of exchange'],
		[`${CONSTANT}&as=ratio:XKX&currency=eur`, 'currency', 'the same in any currency'],
		[`${CONSTANT}&view=bars&scale=log`, 'scale', 'would lie'],
		[`${CONSTANT}&as=change:2010&scale=log`, 'scale', 'may be negative'],
		[`${CONSTANT}&axes=own`, 'axes', 'small multiples'],
		[`${CONSTANT}&view=bars&events=2014:Crimea`, 'events', 'course of years'],
		[`${CONSTANT}&view=lines&years=2015~2025`, 'years', 'years=2015..2025 would do'],
		[`${CONSTANT}&against=sipri-milex.share-of-gdp`, 'against', 'needs view=scatter'],
		[`${CONSTANT}&view=scatter&against=sipri-transfers.imports`, 'against', 'and not money'],
		['measure=sipri-transfers.imports&against=sipri-milex.current-usd', 'against', 'and not money'],
		[`${CONSTANT}&years=2024&view=table&against=sipri-transfers.exports`, 'against', 'not money'],
		['measure=seesac.exports-value&against=seesac.licences-value', 'against', 'never add up'],
		[
			'measure=seesac.licences-value&view=scatter&against=seesac.exports-value',
			'against',
			'different things'
		],
		[`${CONSTANT}&view=scatter&against=nato.constant-usd`, 'against', 'never meet'],
		[`${CONSTANT}&view=scatter`, 'view', 'against=']
	])('refuses %s by %s', (query, param, part) => {
		const misfit = find(query);
		expect(misfit?.problem.param).toBe(param);
		expect(misfit?.problem.detail).toContain(part);
		expect(misfit?.problem.allowed.length).toBeGreaterThan(0);
	});

	it('finds nothing wrong with what goes together', () => {
		for (const query of [
			CONSTANT,
			`${CONSTANT}&as=index:2010&scale=log&events=2014:Crimea`,
			`${CONSTANT}&currency=eur&as=change:2010`,
			`${CONSTANT}&years=2015~2025`,
			'measure=seesac.exports-value&currency=eur'
		]) {
			expect(find(query), query).toBeNull();
		}
	});
});

describe(findPartners, () => {
	it('never lets a volume meet money, nor one source another', () => {
		const measure = fc.constantFrom(...MEASURE_IDS);
		fc.assert(
			fc.property(measure, (own) => {
				const [kind, partners] = [findMeasureKind(own), findPartners(own).map(findMeasureKind)];
				expect(partners.every(({ source }) => source === kind.source)).toBe(true);
				if (kind.dimension !== 'volume') return;
				expect(partners.every(({ dimension }) => dimension === 'volume')).toBe(true);
			})
		);
	});
});

function find(query: string) {
	const asked = parseChart(new URLSearchParams(query));
	if (!asked.ok) throw new Error(asked.problem.detail);
	return findMisfit(asked.value.spec);
}
