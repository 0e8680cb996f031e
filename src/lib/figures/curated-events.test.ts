/** Which events fit areas and years. */
import { describe, expect, it } from 'vitest';
import { CURATED_IDS, listOccurrences, yearOf } from './curated-events.ts';
import { listJoinings, membersIn } from './group.ts';

const REGION = ['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB'];

describe(listOccurrences, () => {
	it('has a day for each round of NATO’s members among the areas', () => {
		const rounds = listOccurrences('nato', { codes: REGION, first: 2008, last: 2025 });
		expect(rounds.map(({ date, areas }) => [date, areas])).toEqual([
			['2009-04-01', ['ALB']],
			['2017-06-05', ['MNE']],
			['2020-03-27', ['MKD']]
		]);
		const neighbours = ['SVN', 'HRV', 'BGR', 'ROU', 'GRC', 'HUN'];
		const all = listOccurrences('nato', { codes: neighbours, first: 1949, last: 2025 });
		expect(all.map(({ date, areas }) => `${date} ${areas.join(' ')}`)).toEqual([
			'1952-02-18 GRC',
			'1999-03-12 HUN',
			'2004-03-29 BGR ROU SVN',
			'2009-04-01 HRV'
		]);
	});

	it('offers the laws on Kosovo’s force where Kosovo is shown, and a war to everybody', () => {
		const idsOf = (codes: readonly string[]) =>
			CURATED_IDS.filter(
				(id) => listOccurrences(id, { codes, first: 2008, last: 2025 }).length > 0
			);
		expect(idsOf(['SRB'])).toEqual(['crimea', 'ukraine']);
		expect(idsOf(['XKX', 'SRB'])).toEqual(['crimea', 'ksf', 'ukraine']);
		expect(idsOf(['ALB'])).toEqual(['nato', 'crimea', 'wales', 'ukraine']);
	});

	it('has nothing outside the years', () => {
		expect(listOccurrences('ukraine', { codes: ['SRB'], first: 2008, last: 2021 })).toEqual([]);
	});
});

describe(listJoinings, () => {
	it('joins in the year from which they are members', () => {
		for (const { date, codes } of listJoinings('NATO')) {
			const year = yearOf(date);
			expect(membersIn('NATO', year)).toEqual(expect.arrayContaining([...codes]));
			expect(membersIn('NATO', year - 1).filter((code) => codes.includes(code))).toEqual([]);
		}
		expect(listJoinings('NATO').flatMap(({ codes }) => codes)).toHaveLength(32);
	});
});
