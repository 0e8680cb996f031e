/**
 * Which countries a region's total is of: those below its heading in a sheet of countries, without
 * the ones that the regional totals say they leave out. Knows no figure.
 */
import { findCountryCode, findRegionCode } from '../../names/area-names.ts';
import { textAt } from '../../workbook/workbook.ts';
import type { Grid } from '../../workbook/workbook.ts';

/**
 * What a region is divided into, in each way that a release has printed. The headings do not say
 * where a region of regions ends: the Middle East follows Western Europe.
 */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
	WORLD: [['AFRICA', 'AMERICAS', 'ASIA-OCEANIA', 'EUROPE', 'MIDDLE-EAST']],
	AFRICA: [['NORTH-AFRICA', 'SUB-SAHARAN-AFRICA']],
	AMERICAS: [['CENTRAL-AMERICA-CARIBBEAN', 'NORTH-AMERICA', 'SOUTH-AMERICA']],
	'ASIA-OCEANIA': [['OCEANIA', 'SOUTH-ASIA', 'EAST-ASIA', 'SOUTH-EAST-ASIA', 'CENTRAL-ASIA']],
	EUROPE: [
		['CENTRAL-EUROPE', 'EASTERN-EUROPE', 'WESTERN-EUROPE'],
		['CENTRAL-WESTERN-EUROPE', 'EASTERN-EUROPE']
	],
	'CENTRAL-WESTERN-EUROPE': [['CENTRAL-EUROPE', 'WESTERN-EUROPE']]
};

/** Heading → codes of the countries directly below it. */
export type Headings = ReadonlyMap<string, readonly string[]>;

export function readHeadings(grid: Grid): Headings {
	const members = new Map<string, string[]>();
	let heading: string[] = [];
	for (let row = 1; row <= grid.height; row += 1) {
		const name = textAt(grid, { row, column: 1 });
		const region = findRegionCode(name);
		const country = findCountryCode(name);
		if (region !== undefined) {
			heading = members.get(region) ?? [];
			members.set(region, heading);
		} else if (country !== undefined) heading.push(country);
	}
	return members;
}

/** The countries of a region and of the regions in it. */
export function listMembers(region: string, headings: Headings): readonly string[] {
	const parts = PARTS[region]?.[0] ?? [];
	return [...(headings.get(region) ?? []), ...parts.flatMap((part) => listMembers(part, headings))];
}

/** The regions whose totals add up to a region's, of those printed; none where there are none. */
export function findParts(region: string, isPrinted: (code: string) => boolean): readonly string[] {
	return PARTS[region]?.find((parts) => parts.every(isPrinted)) ?? [];
}

/** `Korea, North, Laos` → `PRK`, `LAO`: a comma may stand inside a name. */
export function parseOmitted(text: string): readonly string[] {
	const [first = '', second, ...rest] = text.split(',');
	const both = second === undefined ? undefined : findCountryCode(`${first},${second}`);
	if (both !== undefined) return [both, ...parseOmitted(rest.join(','))];
	const code = findCountryCode(first);
	const others = second === undefined ? [] : parseOmitted([second, ...rest].join(','));
	return code === undefined ? others : [code, ...others];
}
