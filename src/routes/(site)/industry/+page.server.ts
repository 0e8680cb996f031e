/** The world's arms industry as SIPRI's Top 100 shows it: total, change, countries, companies. */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { askCharts } from '../ask-charts.ts';
import { refuseChoice } from '../refuse-choice.ts';
import { askChanges } from './ask-changes.ts';
import { askCompanies } from './ask-companies.ts';
import type { PageServerLoad } from './$types.ts';

const MEASURE = 'sipri-top100.arms-revenue';

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const year = url.searchParams.get('year') ?? 'latest';
	const { countries, years } = await askCountries(fetch);
	refuseChoice({ param: 'year', value: year, allowed: ['latest', ...years] }, locals.locale);
	const [charts, changes, companies] = await Promise.all([
		askCharts(
			fetch,
			[
				`measure=${MEASURE}&areas=WORLD`,
				`measure=${MEASURE}&areas=${countries.join('~')}&years=latest`
			],
			locals.locale
		),
		askChanges(fetch, locals.locale),
		askCompanies(fetch, year, locals.locale)
	]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { charts, changes, companies, years, year };
};

/** Those with a company in the newest list, and the years of all lists, newest first. */
async function askCountries(fetch: typeof globalThis.fetch) {
	const answer = await hc<Api>('/', { fetch }).api.v1.areas.$get({ query: { measure: MEASURE } });
	if (!answer.ok) error(500, 'the countries cannot be listed');
	const known = (await answer.json()).areas.flatMap(({ code, kind, measures }) => {
		const span = measures[0]?.years ?? null;
		return span === null || kind === 'group' ? [] : { code, ...span };
	});
	const last = Math.max(...known.map((each) => each.last));
	const first = Math.min(...known.map((each) => each.first));
	return {
		countries: known
			.filter((each) => each.last === last && each.code !== 'WORLD')
			.map(({ code }) => code),
		years: Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
	};
}
