/**
 * Areas: states, former states, regions as SIPRI totals them, and groups that expand to members
 * (`group.ts`).
 * Codes are ISO 3166-1 alpha-3 where there is one, else `XKX` (Kosovo) and words.
 * Names are not here: they belong to a language (`$lib/i18n/area-name`).
 */

import { GROUP_CODES, membersIn } from './group.ts';

export type AreaKind = 'state' | 'former-state' | 'union' | 'region' | 'group';

const STATES = `
	AFG AGO ALB ARE ARG ARM AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BIH BLR BLZ BOL BRA BRN BWA
	CAF CAN CHE CHL CHN CIV CMR COD COG COL CPV CRI CUB CYP CZE DEU DJI DNK DOM DZA ECU EGY ERI
	ESP EST ETH FIN FJI FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GTM GUY HND HRV HTI HUN IDN IND
	IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KOR KWT LAO LBN LBR LBY LKA LSO LTU LUX
	LVA MAR MDA MDG MEX MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL
	NZL OMN PAK PAN PER PHL PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLE SLV SOM SRB
	SSD SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TTO TUN TUR TWN TZA UGA UKR URY USA UZB
	VEN VNM XKX YEM ZAF ZMB ZWE
`;

const FORMER_STATES = 'CSK DDR SUN YAR YUG';
const UNIONS = 'EU';

/**
 * `SEESAC`: what its regional reports add up; which states these are differs by year.
 * `TRANS-EUROPEAN`: SIPRI's name for companies of more than one European country.
 */
const REGIONS = `
	WORLD AFRICA NORTH-AFRICA SUB-SAHARAN-AFRICA AMERICAS CENTRAL-AMERICA-CARIBBEAN
	NORTH-AMERICA SOUTH-AMERICA ASIA-OCEANIA OCEANIA SOUTH-ASIA EAST-ASIA SOUTH-EAST-ASIA
	CENTRAL-ASIA EUROPE CENTRAL-EUROPE EASTERN-EUROPE WESTERN-EUROPE CENTRAL-WESTERN-EUROPE
	MIDDLE-EAST EUROPE-OUTSIDE-EU SEESAC TRANS-EUROPEAN
`;

const KINDS: ReadonlyMap<string, AreaKind> = new Map([
	...toEntries(STATES, 'state'),
	...toEntries(FORMER_STATES, 'former-state'),
	...toEntries(UNIONS, 'union'),
	...toEntries(REGIONS, 'region'),
	...toEntries(GROUP_CODES.join(' '), 'group')
]);

/** Codes that other databases, number plates and habit use for the areas asked for most. */
const OTHER_CODES: Readonly<Record<string, string>> = {
	KOS: 'XKX',
	KSV: 'XKX',
	RKS: 'XKX',
	UNK: 'XKX',
	XK: 'XKX',
	XKO: 'XKX',
	RS: 'SRB',
	SER: 'SRB',
	AL: 'ALB',
	BA: 'BIH',
	BOS: 'BIH',
	ME: 'MNE',
	MON: 'MNE',
	MK: 'MKD',
	MAC: 'MKD',
	HR: 'HRV',
	CRO: 'HRV',
	SI: 'SVN',
	SLO: 'SVN',
	DE: 'DEU',
	GER: 'DEU',
	GR: 'GRC',
	TR: 'TUR',
	US: 'USA',
	UK: 'GBR',
	EU27: 'EU-MEMBERS',
	EU28: 'EU-MEMBERS',
	WB: 'WB6',
	WLD: 'WORLD',
	OWID_WRL: 'WORLD',
	OWID_KOS: 'XKX'
};

export const AREA_CODES: readonly string[] = [...KINDS.keys()];

export function findAreaKind(code: string): AreaKind | undefined {
	return KINDS.get(code);
}

/** The code that an unknown one was probably meant to be. */
export function findNearCode(unknown: string): string | null {
	const upper = unknown.trim().toUpperCase();
	return KINDS.has(upper) ? upper : (OTHER_CODES[upper] ?? null);
}

/**
 * A group's members at the end of a year, without one the newest; any other area is itself. Order
 * is kept, repeats are dropped.
 */
export function expandAreas(codes: readonly string[], year?: number): readonly string[] {
	return [
		...new Set(
			codes.flatMap((code) => (KINDS.get(code) === 'group' ? membersIn(code, year) : [code]))
		)
	];
}

function toEntries(codes: string, kind: AreaKind): [string, AreaKind][] {
	return codes
		.trim()
		.split(/\s+/)
		.map((code) => [code, kind]);
}
