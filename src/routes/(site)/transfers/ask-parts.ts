/** From whom, to whom and what: the charts of a state's year, and the years that have any. */
import { askCharts } from '../ask-charts.ts';
import type { ShownChart } from '../ask-charts.ts';
import { askYears } from '../ask-years.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import type { PartsChoice } from './parts-choice.ts';

export interface Parts {
	/** With a delivery, newest first. */
	readonly years: readonly string[];
	/** Empty where no year has one. */
	readonly year: string;
	readonly charts: readonly ShownChart[];
}

/** @throws the kit's error for a choice that does not fit */
export async function askParts(
	fetch: typeof globalThis.fetch,
	{ state, flow, year: asked }: PartsChoice,
	locale: Locale
): Promise<Parts> {
	const measure = `sipri-transfers.${flow}` as const;
	const known = await askYears(fetch, { measure, area: state, by: 'partner' });
	const years = known.map(String);
	const year = asked ?? years[0] ?? '';
	const chart = `measure=${measure}&areas=${state}&years=${year}`;
	const queries = year === '' ? [] : [`${chart}&by=partner`, `${chart}&by=category`];
	return { years, year, charts: await askCharts(fetch, queries, locale) };
}
