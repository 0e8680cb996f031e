import { describe, expect, it } from 'vitest';
import { AREA_CODES, expandAreas, findAreaKind, findNearCode } from './area.ts';

describe(expandAreas, () => {
	it('opens the Western Balkans into six, in the order of their English names', () => {
		expect(expandAreas(['WB6'])).toEqual(['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB']);
	});

	it('keeps the order asked and drops repeats', () => {
		expect(expandAreas(['SRB', 'WB6', 'HRV'])).toEqual([
			'SRB',
			'ALB',
			'BIH',
			'XKX',
			'MNE',
			'MKD',
			'HRV'
		]);
	});
});

describe('a group whose members differ by year', () => {
	it('opens into those of the year, and without a year into the newest', () => {
		expect(expandAreas(['XKX', 'NATO'], 1951)).toHaveLength(13);
		expect(expandAreas(['NATO'])).toHaveLength(32);
	});

	it('has another code than the union of its members', () => {
		expect(['EU', 'EU-MEMBERS'].map(findAreaKind)).toEqual(['union', 'group']);
		expect(expandAreas(['EU'])).toEqual(['EU']);
		expect(expandAreas(['EU-MEMBERS'])).toHaveLength(27);
	});
});

describe(findAreaKind, () => {
	it('knows states, former states, regions and groups', () => {
		expect(['XKX', 'YUG', 'WORLD', 'WB6', 'EU'].map(findAreaKind)).toEqual([
			'state',
			'former-state',
			'region',
			'group',
			'union'
		]);
	});

	it('has each code once', () => {
		expect(new Set(AREA_CODES).size).toBe(AREA_CODES.length);
	});
});

describe(findNearCode, () => {
	it('leads the other codes for Kosovo to XKX', () => {
		expect(['KOS', 'RKS', 'xkx', 'OWID_KOS'].map(findNearCode)).toEqual(Array(4).fill('XKX'));
	});

	it('leads the usual names of the members of the European Union to their group', () => {
		expect(['EU27', 'EU28'].map(findNearCode)).toEqual(Array(2).fill('EU-MEMBERS'));
	});

	it('does not guess', () => {
		expect(findNearCode('QQQ')).toBeNull();
	});
});
