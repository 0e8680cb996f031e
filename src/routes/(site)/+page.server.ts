/** The front page: one comparison at once, and how many true answers one budget has. */
import { askView } from '../ask-view.ts';
import { askAnswers } from './ask-answers.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { renderPlots } from '$lib/charts/image/plots.ts';
import type { PageServerLoad } from './$types.ts';

const LOCALE = 'en';
/** The budget that an article of December 2025 gave as "around $162 million". */
const QUOTED = { area: 'XKX', year: 2024 } as const;

export const load: PageServerLoad = async ({ fetch, setHeaders }) => {
	const [view, answers] = await Promise.all([
		askView(fetch, new URLSearchParams(formatChart(KOSOVO_AND_SERBIA))),
		askAnswers(fetch, QUOTED, LOCALE)
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { view, answers, quoted: QUOTED, plots: renderPlots(view).map(({ svg }) => svg) };
};
