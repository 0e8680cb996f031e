/** What one exporter was licensed to export and exported, where to, and of what: as far as is at hand. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { failAs } from '../../ask-view.ts';
import { askChart, askCharts } from '../ask-charts.ts';
import type { ShownChart } from '../ask-charts.ts';
import { askYears } from '../ask-years.ts';
import type { YearsAsked } from '../ask-years.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { findAreaKind } from '$lib/figures/area.ts';

const LICENSED = 'seesac.licences-value';
const EXPORTED = 'seesac.exports-value';
const SHARE = 'seesac.share-of-region';
/** Bars stand beside each other for up to so many years; more are a span. */
const MOST_BESIDE = 3;

export interface Exporter {
	readonly charts: readonly ShownChart[];
	/** Where to, of the newest year that is told by destination; null: of none. */
	readonly flows: ShownChart | null;
}

/** With a figure of actual exports. */
export async function askExporters(fetch: typeof globalThis.fetch): Promise<readonly string[]> {
	const answer = await hc<Api>('/', { fetch }).api.v1.areas.$get({ query: { measure: EXPORTED } });
	if (!answer.ok) return await failAs(answer);
	const { areas } = await answer.json();
	const having = areas.filter(({ code, measures }) => {
		const hasFigures = measures.some(({ id, years }) => id === EXPORTED && years !== null);
		return hasFigures && findAreaKind(code) !== 'group';
	});
	return having.map(({ code }) => code);
}

/** @throws the kit's error for an exporter of whom nothing is at hand */
export async function askExporter(
	fetch: typeof globalThis.fetch,
	area: string,
	locale: Locale
): Promise<Exporter> {
	const ask = (more: Omit<YearsAsked, 'area'>) => askYears(fetch, { area, ...more });
	const [licensed, exported, destinations, categories] = await Promise.all([
		ask({ measure: LICENSED }),
		ask({ measure: EXPORTED }),
		ask({ measure: EXPORTED, by: 'partner' }),
		ask({ measure: SHARE, by: 'category' })
	]);
	const both = [...new Set([...licensed, ...exported])].toSorted((a, b) => b - a);
	const queries = [
		...toQuery(`measure=${LICENSED}&areas=${area}&against=${EXPORTED}&view=bars`, both),
		...toQuery(`measure=${EXPORTED}&areas=${area}&by=partner`, destinations),
		...toQuery(`measure=${SHARE}&areas=${area}&by=category`, categories)
	];
	const [newest] = destinations;
	const flows = `measure=${EXPORTED}&areas=${area}&years=${String(newest)}&view=flows`;
	const [charts, flow] = await Promise.all([
		askCharts(fetch, queries, locale),
		newest === undefined ? null : askChart(fetch, flows, { locale, width: 'wide' })
	]);
	return { charts, flows: flow };
}

/** @param years newest first; none: no chart */
function toQuery(chart: string, years: readonly number[]): readonly string[] {
	const [newest, oldest] = [years[0], years.at(-1)];
	if (newest === undefined || oldest === undefined) return [];
	const list = years.toReversed().join('~');
	const span = `${String(oldest)}..${String(newest)}`;
	return [`${chart}&years=${years.length <= MOST_BESIDE ? list : span}`];
}
