/** What SEESAC's reports say of the region's arms exports, what of that is at hand, and in which words. */
import { askChart, askCharts } from '../ask-charts.ts';
import { askCoverage } from './ask-coverage.ts';
import { askWordings } from './ask-wordings.ts';
import type { PageServerLoad } from './$types.ts';

const STATES = 'areas=SEESAC5';
/** The one year of which all five have a figure at hand. */
const EXPORTS = `measure=seesac.exports-value&${STATES}&years=2016`;
const SHARES = [
	`measure=seesac.share-of-region&${STATES}&years=2016`,
	`measure=seesac.share-of-region&${STATES}&years=2020`
];
const REGION = 'areas=SEESAC&years=2013..2020';
const LICENSED = [
	`measure=seesac.licence-utilisation&${REGION}`,
	`measure=seesac.licences-value&${REGION}&view=table`,
	`measure=seesac.exports-value&${REGION}&view=table`
];

export const load: PageServerLoad = async ({ fetch, locals, setHeaders }) => {
	const [exports, shares, licensed, coverage, wordings] = await Promise.all([
		askChart(fetch, EXPORTS, { locale: locals.locale }),
		askCharts(fetch, SHARES, locals.locale),
		askCharts(fetch, LICENSED, locals.locale),
		askCoverage(fetch),
		askWordings(fetch, locals.locale)
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { exports, shares, licensed, coverage, wordings };
};
