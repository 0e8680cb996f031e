/** The ledger of revisions: between two releases, of one figure, or of a pasted chart. */
import { redirect } from '@sveltejs/kit';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import { askChoices } from './ask-choices.ts';
import { askHistory } from './ask-history.ts';
import { askPasted } from './ask-pasted.ts';
import { askRevisions } from './ask-revisions.ts';
import { toLedger } from './ledger.ts';
import { toShortAddress } from '../short-address.ts';
import type { PageServerLoad } from './$types.ts';

const ONE_AREA = /^[A-Z0-9-]+$/;
const ONE_YEAR = /^\d{4}$/;

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const { locale } = locals;
	const short = toShortAddress(url.searchParams);
	if (short !== null) redirect(303, toPageAddress(`/revisions?${short}`, locale));
	const read = (key: 'measure' | 'areas' | 'years' | 'from' | 'to') => url.searchParams.get(key);
	const choices = await askChoices(fetch, read('measure'), locale);
	const query = toQuery(url.searchParams, choices.measure);
	const [area, year] = [read('areas') ?? '', read('years') ?? ''];
	const chart = url.searchParams.get('chart');
	const releasesOf = async (measure: string) => (await askChoices(fetch, measure, locale)).releases;
	const [asked, history, verdict] = await Promise.all([
		askRevisions(fetch, query),
		ONE_AREA.test(area) && ONE_YEAR.test(year)
			? askHistory(fetch, { ...choices, area, year: Number.parseInt(year, 10) }, locale)
			: null,
		chart === null ? null : askPasted(fetch, chart, { releasesOf, locale })
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		choices,
		filled: {
			measure: choices.measure,
			area,
			year,
			from: read('from') ?? '',
			to: read('to') ?? '',
			chart: chart ?? ''
		},
		// Every revision of one area; of all only those that moved most.
		isOfOneArea: ONE_AREA.test(area),
		query: query.toString(),
		asked: asked.ok ? { ok: true as const, ledger: toLedger(asked.value, locale) } : asked,
		history,
		verdict
	};
};

/** What the ledger itself is asked. Other keys go along, so that a wrong one is named. */
function toQuery(params: URLSearchParams, measure: string): URLSearchParams {
	const query = new URLSearchParams(params);
	query.delete('chart');
	query.set('measure', measure);
	return query;
}
