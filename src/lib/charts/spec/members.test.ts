import { describe, expect, it } from 'vitest';
import { openGroups, toMemberYear } from './members.ts';

describe(toMemberYear, () => {
	it('is the newest asked year, and the last of the release where none is named', () => {
		expect(toMemberYear({ from: 1990, to: 2008 }, 2024)).toBe(2008);
		expect(toMemberYear({ from: 1990, to: 'latest' }, 2024)).toBe(2024);
		expect(toMemberYear(null, 2024)).toBe(2024);
	});

	it('is not after the release, whoever joins later', () => {
		expect(toMemberYear({ from: 2000, to: 2040 }, 2024)).toBe(2024);
	});
});

describe(openGroups, () => {
	it('opens a group into the members of the year, between areas that stay', () => {
		expect(openGroups(['SRB', 'NATO', 'WORLD'], 1949)).toMatchObject({
			ok: true,
			value: ['SRB', ...'BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA'.split(' '), 'WORLD']
		});
	});

	it('refuses a group before it was founded, and says from when it would do', () => {
		expect(openGroups(['WB6', 'NATO'], 1948)).toEqual({
			ok: false,
			problem: {
				param: 'areas',
				value: 'NATO',
				detail: 'NATO had no members in 1948',
				allowed: ['years from 1949']
			}
		});
	});
});
