/** What the rows of both registers say. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import { findArea, isUnknownState } from './area-of.ts';
import { BY_YEAR, DEALS, change, open } from './fixtures/register-text.ts';
import { readDeals } from './read-deals.ts';
import { readDeliveries } from './read-deliveries.ts';

function deliveriesOf(bytes: Uint8Array) {
	const issues: Issue[] = [];
	const deliveries = readDeliveries(open(bytes), (issue) => issues.push(issue));
	return { deliveries, said: issues.map(sayIssue) };
}

function dealsOf(bytes: Uint8Array) {
	const issues: Issue[] = [];
	const deals = readDeals(open(bytes), (issue) => issues.push(issue));
	return { deals, said: issues.map(sayIssue) };
}

function sayIssue({ cell, raw, what }: Issue): string {
	return `${cell ?? ''} "${raw}": ${what}`;
}

describe(readDeliveries, () => {
	const { deliveries, said } = deliveriesOf(BY_YEAR);
	const find = (designation: string) => deliveries.find((each) => each.designation === designation);

	it('knows Kosovo’s five Bayraktar TB2 of 2023: 12 million TIV', () => {
		expect(find('Bayraktar TB-2')).toMatchObject({
			...{ supplierArea: 'TUR', recipientArea: 'XKX', category: 'Aircraft', number: 5 },
			...{ ordered: 2022, delivered: 2023, tiv: 12, quality: 'reported', uncertain: [] }
		});
	});

	it('a doubt about the order does not touch what was delivered', () => {
		expect(find('M-1117 Guardian')).toMatchObject({
			...{ number: 55, delivered: 2021, tiv: 8.8, quality: 'reported', uncertain: ['ordered'] }
		});
	});

	it('is uncertain where the number or the year of delivery is', () => {
		expect(find('TAM-MR')).toMatchObject({
			...{ quality: 'uncertain', uncertain: ['number', 'delivered'] }
		});
	});

	it('has no issue in a cut as SIPRI wrote it', () => {
		expect(said).toEqual([]);
	});

	it('keeps a row whose volume is no number, without it', () => {
		const { deliveries: some, said: issues } = deliveriesOf(
			change(BY_YEAR, '2.4,12,No', '2.4,12 m,No')
		);
		expect(
			some.find(({ recipient, tivUnit }) => recipient === 'Kosovo' && tivUnit === 2.4)?.tiv
		).toBeNull();
		expect(issues).toEqual([
			expect.stringMatching(
				/^line \d+, TIV delivery values "12 m": no number; left empty$/
			) as string
		]);
	});

	it('leaves out a row without a year of delivery, aloud', () => {
		const { deliveries: some, said: issues } = deliveriesOf(
			change(BY_YEAR, '5,No,2023,No', '5,No,20233,No')
		);
		expect(some).toHaveLength(deliveries.length - 1);
		expect(issues).toEqual([
			expect.stringMatching(/^line \d+, Delivery year "20233": no year$/) as string
		]);
	});

	it('says a deal that delivers twice in one year', () => {
		const { said: issues } = deliveriesOf(change(BY_YEAR, '25,Yes,2020', '25,Yes,2018'));
		expect(issues).toEqual([
			expect.stringMatching(
				/^line \d+, SIPRI AT Database ID "64296": line \d+ is of this deal and year already; both are counted$/
			) as string
		]);
	});

	it('takes a mark that nobody knows as doubt, aloud', () => {
		const { deliveries: some, said: issues } = deliveriesOf(
			change(BY_YEAR, '5,No,2023,No', '5,Maybe,2023,No')
		);
		expect(some.find(({ tiv }) => tiv === 12)?.quality).toBe('uncertain');
		expect(issues).toHaveLength(1);
	});
});

describe(readDeals, () => {
	const { deals, said } = dealsOf(DEALS);
	const find = (designation: string) => deals.find((each) => each.designation === designation);

	it('reads the nameless columns as the marks of those before them', () => {
		expect(find('M-1117 Guardian')).toMatchObject({
			...{ supplierArea: 'USA', recipientArea: 'XKX', uncertain: ['ordered', 'number-ordered'] },
			...{ number: 55, delivered: [2021], tiv: 8.8, quality: 'reported' }
		});
		expect(find('TAM-MR')).toMatchObject({
			quality: 'uncertain',
			uncertain: ['number-ordered', 'number']
		});
	});

	it('has all years of a deal’s deliveries', () => {
		expect(find('HMMWV-UA')?.delivered).toEqual([2018, 2020]);
	});

	it('has no number where none is known', () => {
		expect(find('ESSM Block-2')).toMatchObject({ numberOrdered: null, number: 50, tiv: 30 });
	});

	it('knows predecessors as printed', () => {
		expect(deals.find(({ recipient }) => recipient === 'Yugoslavia')).toMatchObject({
			...{ recipientArea: 'YUG', supplier: 'Soviet Union', supplierArea: 'SUN' }
		});
	});

	it('keeps two deals that are alike, aloud', () => {
		expect(deals.filter(({ recipient }) => recipient === 'Malaysia')).toHaveLength(2);
		expect(said).toEqual([
			'line 26, Recipient "Malaysia": the row is the same as line 25; both are kept'
		]);
	});

	it('leaves out a deal whose years are none, aloud', () => {
		const { deals: some, said: issues } = dealsOf(change(DEALS, '2018; 2020', '2018; soon'));
		expect(some).toHaveLength(deals.length - 1);
		expect(issues[0]).toMatch(/Year\(s\) of delivery "2018; soon": no years; the row is not read$/);
	});
});

describe(findArea, () => {
	it('knows the register’s own names', () => {
		expect(['Turkiye', 'Bosnia-Herzegovina', 'East Germany (GDR)', 'Congo'].map(findArea)).toEqual([
			...['TUR', 'BIH', 'DDR', 'COG']
		]);
	});

	it('gives rebels, organisations and the unknown no code, and misses none of them', () => {
		const names = ['NLA (Macedonia)*', 'NATO**', 'unknown recipient(s)', 'Palestine'];
		expect(names.map(findArea)).toEqual([null, null, null, null]);
		expect(names.filter(isUnknownState)).toEqual(['Palestine']);
	});
});
