/** Which charts an area gets. */
import { describe, expect, it } from 'vitest';
import { chooseParts, toRankings } from './area-charts.ts';

describe(chooseParts, () => {
	it('shows what has figures, and no empty part', () => {
		const parts = chooseParts('FRA', ['sipri-milex.share-of-gdp', 'sipri-milex.constant-usd']);
		expect(parts).toEqual([
			{ id: 'budget', queries: ['measure=sipri-milex.constant-usd&areas=FRA'] },
			{ id: 'burden', queries: ['measure=sipri-milex.share-of-gdp&areas=FRA'] }
		]);
		expect(chooseParts('LUX', [])).toEqual([]);
	});

	it('shows the exports of the one year of all five, this one emphasised', () => {
		expect(chooseParts('ALB', ['seesac.exports-value'])[0]?.queries).toEqual([
			'measure=seesac.exports-value&areas=SEESAC5&years=2016&highlight=ALB'
		]);
	});

	it('shows a state of the region that the reports leave out beside those they name', () => {
		expect(chooseParts('XKX', [])).toEqual([
			{
				id: 'exports',
				queries: ['measure=seesac.exports-value&areas=SEESAC5~XKX&years=2016&highlight=XKX']
			}
		]);
	});

	it('shows one chart a part of a group', () => {
		const measures = [
			'nato.share-of-gdp',
			'nato.equipment-share',
			'sipri-milex.per-capita'
		] as const;
		expect(chooseParts('NATO', measures).map(({ queries }) => queries.length)).toEqual([1, 1]);
		expect(chooseParts('FRA', measures).map(({ queries }) => queries.length)).toEqual([1, 2]);
	});

	it('ranks a group by its newest year', () => {
		expect(chooseParts('NATO', ['nato.share-of-gdp'])[0]?.queries).toEqual([
			'measure=nato.share-of-gdp&areas=NATO&years=latest'
		]);
	});
});

describe(toRankings, () => {
	it('are of the newest year', () => {
		for (const query of toRankings('SRB', 'WB6')) {
			expect(query).toContain('areas=WB6&years=latest&highlight=SRB');
		}
	});
});
