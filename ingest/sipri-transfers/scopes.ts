/**
 * What of the register is written. The project ships less than a tenth of it: the deals of the
 * Western Balkans row by row, and for comparison the sums of their neighbours, the largest suppliers
 * and the world.
 */
import type { Scope } from './sum-volumes.ts';

/** Yugoslavia is the region's predecessor: it stands in the register to 1991. */
const REGION = new Set('ALB BIH XKX MNE MKD SRB YUG'.split(' '));

const COMPARED = new Set(
	'HRV SVN BGR GRC TUR ROU HUN USA RUS CHN FRA DEU GBR ITA ISR WORLD'.split(' ')
);

export interface Choice {
	readonly scope: Scope;
	/** Whether a row is written as it is. */
	readonly hasRow: (row: {
		readonly supplierArea: string | null;
		readonly recipientArea: string | null;
	}) => boolean;
}

export const EXTRACT: Choice = {
	scope: { hasSeries: (area) => REGION.has(area) || COMPARED.has(area), hasParts: isOfRegion },
	hasRow: ({ supplierArea, recipientArea }) => isOfRegion(supplierArea) || isOfRegion(recipientArea)
};

/** Parts stay those of the region: the rows of all others say the same. */
export const EVERYTHING: Choice = {
	scope: { hasSeries: () => true, hasParts: isOfRegion },
	hasRow: () => true
};

function isOfRegion(area: string | null): boolean {
	return area !== null && REGION.has(area);
}
