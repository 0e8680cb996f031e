/**
 * The codes of SIPRI's printed names of countries and regions. Knows nothing but names.
 */
import { COUNTRY_NAMES } from './country-names.ts';

/** Region and subregion headings; each may be a row of the regional totals. */
const REGION_NAMES = {
	WORLD: ['World', 'World total'],
	AFRICA: ['Africa'],
	'NORTH-AFRICA': ['North Africa'],
	'SUB-SAHARAN-AFRICA': ['sub-Saharan Africa'],
	AMERICAS: ['Americas', 'The Americas'],
	'CENTRAL-AMERICA-CARIBBEAN': [
		'Central America and the Caribbean',
		'Central America & the Caribbean',
		'Central America and Caribbean'
	],
	'NORTH-AMERICA': ['North America'],
	'SOUTH-AMERICA': ['South America'],
	'ASIA-OCEANIA': ['Asia & Oceania', 'Asia and Oceania'],
	OCEANIA: ['Oceania'],
	'SOUTH-ASIA': ['South Asia'],
	'EAST-ASIA': ['East Asia'],
	'SOUTH-EAST-ASIA': ['South East Asia', 'South-East Asia', 'Southeast Asia'],
	'CENTRAL-ASIA': ['Central Asia'],
	EUROPE: ['Europe'],
	'CENTRAL-EUROPE': ['Central Europe'],
	'EASTERN-EUROPE': ['Eastern Europe'],
	'WESTERN-EUROPE': ['Western Europe'],
	'CENTRAL-WESTERN-EUROPE': ['Central and Western Europe', 'Central & Western Europe'],
	'MIDDLE-EAST': ['Middle East']
} as const satisfies Readonly<Record<string, readonly string[]>>;

const COUNTRY_CODES = toCodes(COUNTRY_NAMES);
const REGION_CODES = toCodes(REGION_NAMES);

export function findCountryCode(name: string): string | undefined {
	return COUNTRY_CODES.get(toKey(name));
}

export function findRegionCode(name: string): string | undefined {
	return REGION_CODES.get(toKey(name));
}

function toCodes(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(names).flatMap(([code, printed]) => printed.map((name) => [toKey(name), code]))
	);
}

/** Case, accents, kinds of apostrophe and spaces differ between releases; the name does not. */
function toKey(name: string): string {
	return name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[’‘`´]/g, "'")
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
