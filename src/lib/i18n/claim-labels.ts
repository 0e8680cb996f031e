/** Names of the units in which a claim may be filled in: keys are those of `/api/v1/claims`. */
import { m } from './paraglide/messages.js';

export const CLAIM_UNIT_NAMES = {
	'usd-million': m.claims_unit_usd_million,
	'usd-billion': m.claims_unit_usd_billion,
	'usd-per-person': m.claims_unit_usd_per_person,
	'eur-million': m.claims_unit_eur_million,
	'eur-billion': m.claims_unit_eur_billion,
	percent: m.claims_unit_percent,
	'percent-of-gdp': m.claims_unit_percent_of_gdp,
	'percent-change': m.claims_unit_percent_change,
	'tiv-million': m.claims_unit_tiv_million,
	licences: m.claims_unit_licences,
	persons: m.claims_unit_persons
} as const;
