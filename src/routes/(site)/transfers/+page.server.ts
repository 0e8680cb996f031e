/** Arms transfers of the Western Balkans from SIPRI's register: volumes, and each delivery. */
import { askChart, askCharts } from '../ask-charts.ts';
import { refuseChoice } from '../refuse-choice.ts';
import { askDeliveries } from './ask-deliveries.ts';
import { askParts } from './ask-parts.ts';
import { readPartsChoice } from './parts-choice.ts';
import { FIRST_YEAR, GROUP, readChoice } from './choice.ts';
import { expandAreas } from '$lib/figures/area.ts';
import type { PageServerLoad } from './$types.ts';

/** Deliveries come in fits and starts: six such lines are a knot, a panel each is not. */
const CHARTS = [
	`measure=sipri-transfers.imports&areas=${GROUP}&years=2005..latest&view=multiples`,
	`measure=sipri-transfers.exports&areas=${GROUP}&years=2005..latest&view=multiples`
];
/** Ten years together: a single one hangs on a delivery or two. */
const FLOWS = `areas=${GROUP}&years=2015..latest&view=flows`;
/** Of deliveries; the others are one step away. */
const FIRST_SHOWN = 25;

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const choice = readChoice(url.searchParams);
	const partsChoice = readPartsChoice(url.searchParams);
	const { locale } = locals;
	const states = expandAreas([GROUP]);
	refuseChoice({ param: 'state', value: partsChoice.state, allowed: states }, locale);
	const [charts, flows, parts, found] = await Promise.all([
		askCharts(fetch, CHARTS, locale),
		askChart(fetch, `measure=sipri-transfers.${partsChoice.flow}&${FLOWS}`, {
			locale,
			width: 'wide'
		}),
		askParts(fetch, partsChoice, locale),
		askDeliveries(fetch, choice, locale)
	]);
	const last = charts[0]?.view.span.last ?? FIRST_YEAR;
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		charts,
		flows,
		parts,
		partsChoice,
		csv: found.csv,
		count: found.deliveries.length,
		deliveries: choice.isWhole ? found.deliveries : found.deliveries.slice(0, FIRST_SHOWN),
		choice,
		states,
		areas: [GROUP, ...states],
		/** Newest first. */
		years: Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index))
	};
};
