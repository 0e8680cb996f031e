/** The names of the ready charts. */
import type { ReadyChart } from '$lib/charts/spec/catalogue.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

export const READY_NAMES = {
	'kosovo-serbia': m.ready_kosovo_serbia,
	'region-share-of-gdp': m.ready_region_share_of_gdp,
	'region-ranked': m.ready_region_ranked,
	'region-per-person': m.ready_region_per_person,
	neighbours: m.ready_neighbours,
	'region-suppliers': m.ready_region_suppliers
} as const satisfies Record<ReadyChart['id'], unknown>;
