/** The areas that a pasted table's names mean: our codes, or English names. */
import { findAreaKind } from '../../../src/lib/figures/area.ts';
import { findCountryCode } from '../../names/area-names.ts';
import { REGION_AREA } from '../placed.ts';

const REGION = /^(wb|region|western balkans|total region|region total)$/i;
const ALL = /^(|all|all destinations|total)$/i;

/** A state, or the region of the reports; null where nobody knows the name. */
export function findExporter(text: string): string | null {
	if (text === REGION_AREA || REGION.test(text)) return REGION_AREA;
	return findState(text);
}

/** Empty for all destinations; null where nobody knows the name. */
export function findPartner(text: string): string | null {
	return ALL.test(text) ? '' : findState(text);
}

function findState(text: string): string | null {
	const kind = findAreaKind(text);
	if (kind === 'state' || kind === 'former-state') return text;
	return findCountryCode(text) ?? OTHER_NAMES.get(text.toLowerCase()) ?? null;
}

/** As the regional reports and their translations name states. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
	['united states', 'USA'],
	['united states of america', 'USA'],
	['russian federation', 'RUS'],
	['republic of korea', 'KOR'],
	['viet nam', 'VNM'],
	['the netherlands', 'NLD'],
	['republic of serbia', 'SRB'],
	['the former yugoslav republic of macedonia', 'MKD'],
	['republic of north macedonia', 'MKD']
]);
