/** The units in which a filled form states a number. */
import type { Claim, Quantity } from '../../src/lib/claims/claim.ts';
import type { CLAIM_UNIT_NAMES } from '../../src/lib/i18n/claim-labels.ts';

interface ClaimUnit {
	readonly quantity: Quantity;
	/** How many dollars, euros, persons … one is. */
	readonly factor: number;
	readonly divisor: Claim['divisor'];
	readonly aspect: Claim['aspect'];
}

const UNITS = {
	'usd-million': { quantity: 'usd', factor: 1e6, divisor: null, aspect: 'level' },
	'usd-billion': { quantity: 'usd', factor: 1e9, divisor: null, aspect: 'level' },
	'usd-per-person': { quantity: 'usd', factor: 1, divisor: 'person', aspect: 'level' },
	'eur-million': { quantity: 'eur', factor: 1e6, divisor: null, aspect: 'level' },
	'eur-billion': { quantity: 'eur', factor: 1e9, divisor: null, aspect: 'level' },
	percent: { quantity: 'share', factor: 0.01, divisor: null, aspect: 'level' },
	'percent-of-gdp': { quantity: 'share', factor: 0.01, divisor: 'gdp', aspect: 'level' },
	'percent-change': { quantity: 'share', factor: 0.01, divisor: null, aspect: 'change' },
	'tiv-million': { quantity: 'tiv', factor: 1e6, divisor: null, aspect: 'level' },
	licences: { quantity: 'licences', factor: 1, divisor: null, aspect: 'level' },
	persons: { quantity: 'persons', factor: 1, divisor: null, aspect: 'level' }
} as const satisfies Readonly<Record<keyof typeof CLAIM_UNIT_NAMES, ClaimUnit>>;

export type ClaimUnitId = keyof typeof UNITS;
export const CLAIM_UNITS = Object.keys(UNITS) as readonly ClaimUnitId[];

export function findClaimUnit(id: ClaimUnitId): ClaimUnit {
	return UNITS[id];
}

export function isClaimUnit(text: string): text is ClaimUnitId {
	return Object.hasOwn(UNITS, text);
}
