/** What SEESAC's reports say of the region's arms exports, what of that is at hand, and in which words. */
import { askChart, askCharts } from '../ask-charts.ts';
import { refuseChoice } from '../refuse-choice.ts';
import { askCoverage } from './ask-coverage.ts';
import { askExporter, askExporters } from './ask-exporter.ts';
import { askWordings } from './ask-wordings.ts';
import type { PageServerLoad } from './$types.ts';

const STATES = 'areas=SEESAC5';
/** The one year of which all five have a figure at hand. */
const EXPORTS = `measure=seesac.exports-value&${STATES}&years=2016`;
const SHARES = [
	`measure=seesac.share-of-region&${STATES}&years=2016`,
	`measure=seesac.share-of-region&${STATES}&years=2020`
];
/** The whole region: of it most is at hand. */
const FIRST_EXPORTER = 'SEESAC';
const USED = `measure=seesac.licence-utilisation&areas=${FIRST_EXPORTER}&years=2013..2020&view=lines`;

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const code = url.searchParams.get('exporter') ?? FIRST_EXPORTER;
	const exporters = await askExporters(fetch);
	refuseChoice({ param: 'exporter', value: code, allowed: exporters }, locals.locale);
	const [exports, shares, exporter, used, coverage, wordings] = await Promise.all([
		askChart(fetch, EXPORTS, { locale: locals.locale }),
		askCharts(fetch, SHARES, locals.locale),
		askExporter(fetch, code, locals.locale),
		askCharts(fetch, code === FIRST_EXPORTER ? [USED] : [], locals.locale),
		askCoverage(fetch),
		askWordings(fetch, locals.locale)
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { exports, shares, exporters, exporter: { ...exporter, code }, used, coverage, wordings };
};
