import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAreaKind } from './area.ts';
import { GROUP_CODES, SUCCESSIONS, findFormerStates, hasJoiners, membersIn } from './group.ts';

describe(membersIn, () => {
	it('counts NATO as it grew', () => {
		const counts = [1948, 1949, 1952, 1998, 1999, 2004, 2009, 2017, 2020, 2023, 2024].map(
			(year) => membersIn('NATO', year).length
		);
		expect(counts).toEqual([0, 12, 14, 16, 19, 26, 28, 29, 30, 31, 32]);
	});

	it('counts the European Union as it grew, and without the United Kingdom from 2020', () => {
		const counts = [1957, 1958, 1973, 1981, 1986, 1995, 2004, 2007, 2012, 2013, 2019, 2020].map(
			(year) => membersIn('EU-MEMBERS', year).length
		);
		expect(counts).toEqual([0, 6, 9, 10, 12, 15, 25, 27, 27, 28, 28, 27]);
		expect(membersIn('EU-MEMBERS', 2019)).toContain('GBR');
		expect(membersIn('EU-MEMBERS', 2020)).not.toContain('GBR');
	});

	it('takes a state as a member of the year in which it joined', () => {
		expect(membersIn('NATO', 2016)).not.toContain('MNE');
		expect(membersIn('NATO', 2017)).toContain('MNE');
		expect(membersIn('NATO', 2020)).toContain('MKD');
		expect(membersIn('EU-MEMBERS', 2013)).toContain('HRV');
	});

	it('has the Western Balkans as six in every year, and as five with SEESAC', () => {
		expect(membersIn('WB6', 1990)).toEqual(['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB']);
		expect(membersIn('WB6').filter((code) => !membersIn('SEESAC5').includes(code))).toEqual([
			'XKX'
		]);
		expect([hasJoiners('WB6'), hasJoiners('NATO')]).toEqual([false, true]);
	});

	it('has no members of what is no group', () => {
		expect(membersIn('EU')).toEqual([]);
		expect(membersIn('toString')).toEqual([]);
	});

	it('gives states only, each once, in every group and year', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...GROUP_CODES),
				fc.integer({ min: 1900, max: 2100 }),
				(group, year) => {
					const members = membersIn(group, year);
					expect(new Set(members).size).toBe(members.length);
					expect(new Set(members.map(findAreaKind))).toEqual(
						new Set(members.length === 0 ? [] : ['state'])
					);
				}
			)
		);
	});

	it('only grows from year to year, but for the United Kingdom', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...GROUP_CODES),
				fc.integer({ min: 1900, max: 2099 }),
				(group, year) => {
					const later = new Set(membersIn(group, year + 1));
					const gone = membersIn(group, year).filter((code) => !later.has(code));
					expect(gone).toEqual(group === 'EU-MEMBERS' && year === 2019 ? ['GBR'] : []);
				}
			)
		);
	});

	it('has no joiner after the newest', () => {
		for (const group of GROUP_CODES) expect(membersIn(group)).toEqual(membersIn(group, 2100));
	});
});

describe(findFormerStates, () => {
	it('leads Croatia to Yugoslavia, and Montenegro through Serbia to it', () => {
		expect(findFormerStates('HRV').map(({ former, to }) => [former, to])).toEqual([['YUG', 1991]]);
		expect(findFormerStates('MNE').map(({ former, to }) => [former, to])).toEqual([
			['SRB', 2005],
			['YUG', 1991]
		]);
	});

	it('has none of Albania, and none of Kosovo', () => {
		expect([...findFormerStates('ALB'), ...findFormerStates('XKX')]).toEqual([]);
	});

	it('has a known code for each state before and after', () => {
		const codes = SUCCESSIONS.flatMap(({ former, successors }) => [former, ...successors]);
		expect(codes.filter((code) => findAreaKind(code) === undefined)).toEqual([]);
	});
});
