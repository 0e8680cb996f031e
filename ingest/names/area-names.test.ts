import { describe, expect, it } from 'vitest';
import { findAreaKind } from '../../src/lib/figures/area.ts';
import { findCountryCode, findRegionCode } from './area-names.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { EXTRACT_AREAS } from '../sipri-milex/select-areas.ts';

describe(findCountryCode, () => {
	it.each([
		['Kosovo', 'XKX'],
		['Türkiye', 'TUR'],
		['Turkiye', 'TUR'],
		['Turkey', 'TUR'],
		['North Macedonia', 'MKD'],
		['Macedonia', 'MKD'],
		['FYROM', 'MKD'],
		['Swaziland', 'SWZ'],
		['Czech Republic', 'CZE'],
		['Cabo Verde', 'CPV'],
		['Bosnia-Herzegovina', 'BIH'],
		['USA', 'USA'],
		['UK', 'GBR'],
		['UAE', 'ARE'],
		["Cote d'Ivoire", 'CIV'],
		['Côte d’Ivoire', 'CIV'],
		['  united   states of america ', 'USA']
	])('knows %j', (name, code) => {
		expect(findCountryCode(name)).toBe(code);
	});

	it('gives no area to a name that it does not know', () => {
		expect(findCountryCode('Atlantis')).toBeUndefined();
		expect(findCountryCode('')).toBeUndefined();
		expect(findCountryCode('Europe')).toBeUndefined();
	});

	it('never takes a state with another territory for today’s', () => {
		expect(findCountryCode('Serbia and Montenegro')).toBeUndefined();
	});

	it('gives only codes that the product knows, and each name to one area', () => {
		const named = Object.entries(COUNTRY_NAMES).flatMap(([code, names]) =>
			names.map((name) => ({ code, name }))
		);
		for (const { code, name } of named) expect(findCountryCode(name), name).toBe(code);
		expect(Object.keys(COUNTRY_NAMES).filter((code) => findAreaKind(code) === undefined)).toEqual(
			[]
		);
	});
});

describe(findRegionCode, () => {
	it.each([
		['World', 'WORLD'],
		['sub-Saharan Africa', 'SUB-SAHARAN-AFRICA'],
		['Asia & Oceania', 'ASIA-OCEANIA'],
		['Southeast Asia', 'SOUTH-EAST-ASIA'],
		['Central and Western Europe', 'CENTRAL-WESTERN-EUROPE']
	])('knows %j', (name, code) => {
		expect(findRegionCode(name)).toBe(code);
		expect(findAreaKind(code)).toBe('region');
	});
});

describe('the extract', () => {
	it('names areas that the product knows', () => {
		expect(EXTRACT_AREAS.filter((area) => findAreaKind(area) === undefined)).toEqual([]);
		expect(EXTRACT_AREAS).toHaveLength(18);
	});
});
