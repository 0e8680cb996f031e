/** Which charts the page of an area shows: each measure that has figures of it, and where it ranks. */
import { expandAreas, findAreaKind } from '$lib/figures/area.ts';
import { findMeasureKind } from '$lib/figures/measure.ts';
import type { MeasureId } from '$lib/figures/measure.ts';

export type PartId = 'budget' | 'burden' | 'exports' | 'transfers' | 'nato' | 'industry';

const PARTS: Readonly<Record<PartId, readonly MeasureId[]>> = {
	budget: ['sipri-milex.constant-usd', 'sipri-milex.current-usd'],
	burden: ['sipri-milex.share-of-gdp', 'sipri-milex.share-of-government', 'sipri-milex.per-capita'],
	exports: ['seesac.exports-value', 'seesac.share-of-region', 'seesac.licences-value'],
	transfers: ['sipri-transfers.imports', 'sipri-transfers.exports'],
	nato: ['nato.share-of-gdp', 'nato.equipment-share', 'nato.personnel'],
	industry: ['sipri-top100.arms-revenue']
};

/** Of a state that is no more, dollars and shares are often missing where its own money is known. */
const OF_FORMER: readonly MeasureId[] = ['sipri-milex.local-currency'];

/** Compared by share of GDP and by person: a small state's budget is small. */
const RANKED: readonly MeasureId[] = ['sipri-milex.share-of-gdp', 'sipri-milex.current-usd'];

const EXPORTS = 'seesac.exports-value';
/** The states that SEESAC's report of 2016 has figures of, and that year. */
const EXPORTERS = 'SEESAC5';
const EXPORT_YEAR = 'years=2016';
const REGION = 'WB6';

export interface AskedPart {
	readonly id: PartId;
	/** Addresses of charts. */
	readonly queries: readonly string[];
}

/** @param measures those with a figure of the area */
export function chooseParts(code: string, measures: readonly MeasureId[]): readonly AskedPart[] {
	const ids = Object.keys(PARTS) as readonly PartId[];
	// A group's members stand below each other: one such chart a part is enough to begin with.
	const most = findAreaKind(code) === 'group' ? 1 : Infinity;
	return ids
		.map((id) => ({
			id,
			queries: listMeasures(id, code)
				.filter((measure) => measures.includes(measure) || isMissed(code, measure))
				.slice(0, most)
				.map((measure) => toQuery(code, measure))
		}))
		.filter(({ queries }) => queries.length > 0);
}

function listMeasures(id: PartId, code: string): readonly MeasureId[] {
	const isFormer = findAreaKind(code) === 'former-state';
	return id === 'budget' && isFormer ? [...PARTS[id], ...OF_FORMER] : PARTS[id];
}

/** A state of the region that the reports leave out: who looks for it is told so. */
function isMissed(code: string, measure: MeasureId): boolean {
	return measure === EXPORTS && expandAreas([REGION]).includes(code);
}

/** The states of a group in the newest year, this one emphasised. */
export function toRankings(code: string, group: string): readonly string[] {
	return RANKED.map(
		(measure) => `measure=${measure}&areas=${group}&years=latest&highlight=${code}`
	);
}

/**
 * SEESAC's figures are of few years: those of the region's one year say more than a line of gaps. Of
 * a group the newest year, ranked: its members' courses would be a knot.
 */
function toQuery(code: string, measure: MeasureId): string {
	if (measure === EXPORTS) {
		const isNamed = expandAreas([EXPORTERS]).includes(code);
		const areas = isNamed ? EXPORTERS : `${EXPORTERS}~${code}`;
		return `measure=${measure}&areas=${areas}&${EXPORT_YEAR}&highlight=${code}`;
	}
	const isSparse = findMeasureKind(measure).source === 'seesac';
	if (findAreaKind(code) === 'group') return `measure=${measure}&areas=${code}&years=latest`;
	return `measure=${measure}&areas=${code}${isSparse ? '&view=table' : ''}`;
}
