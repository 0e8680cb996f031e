/** The front page: one comparison at once, the region at a glance, what the newest release changed. */
import { askAnswers } from './ask-answers.ts';
import { askChart, askCharts } from './ask-charts.ts';
import { askLargestRevisions } from './ask-largest-revisions.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import type { PageServerLoad } from './$types.ts';

/** The budget that an article of December 2025 gave as "around $162 million". */
const QUOTED = { area: 'XKX', year: 2024 } as const;
/** Burden, exporters, and the world's arms industry. */
const GLANCE = [
	'measure=sipri-milex.share-of-gdp&years=latest',
	'measure=seesac.exports-value&areas=SEESAC5&years=2016',
	'measure=sipri-top100.arms-revenue&areas=WORLD'
];

export const load: PageServerLoad = async ({ fetch, locals, setHeaders }) => {
	const [opening, answers, glance, largest] = await Promise.all([
		askChart(fetch, formatChart(KOSOVO_AND_SERBIA), { locale: locals.locale, width: 'wide' }),
		askAnswers(fetch, QUOTED, locals.locale),
		askCharts(fetch, GLANCE, locals.locale),
		askLargestRevisions(fetch, locals.locale)
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { opening, answers, quoted: QUOTED, glance, largest };
};
