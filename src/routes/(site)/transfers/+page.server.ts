/** Arms transfers of the Western Balkans from SIPRI's register: volumes, and each delivery. */
import { askCharts } from '../ask-charts.ts';
import { askDeliveries } from './ask-deliveries.ts';
import { GROUP, readChoice } from './choice.ts';
import { expandAreas } from '$lib/figures/area.ts';
import type { PageServerLoad } from './$types.ts';

/** Deliveries come in fits and starts: six such lines are a knot, a table is not. */
const CHARTS = [
	`measure=sipri-transfers.imports&areas=${GROUP}&years=latest`,
	`measure=sipri-transfers.imports&areas=${GROUP}&years=2010..latest&view=table`,
	`measure=sipri-transfers.exports&areas=${GROUP}&years=2010..latest&view=table`
];

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const choice = readChoice(url.searchParams);
	const [charts, deliveries] = await Promise.all([
		askCharts(fetch, CHARTS, locals.locale),
		askDeliveries(fetch, choice, locals.locale)
	]);
	const { first, last } = { first: 1995, last: charts[0]?.view.span.last ?? 1995 };
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		charts,
		deliveries,
		choice,
		areas: [GROUP, ...expandAreas([GROUP])],
		/** Newest first. */
		years: Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
	};
};
