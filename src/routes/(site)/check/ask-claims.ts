/** Asks the API about claims, as any other client would, and for the charts that it makes ready. */
import { hc } from 'hono/client';
import type { InferResponseType } from 'hono/client';
import { askView } from '../../ask-view.ts';
import type { Problem } from '../../ask-view.ts';
import type { App as Api } from '$functions/app.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import type { DrawnPlots } from '$lib/charts/draw/drawn-plots.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { compareNames } from '$lib/i18n/name-order.ts';

type Fetch = typeof globalThis.fetch;
type ClaimsApi = ReturnType<typeof hc<Api>>['api']['v1']['claims'];

export type Claims = InferResponseType<ClaimsApi['$get'], 200>;
export type Claim = Claims['claims'][number];
export type Finding = Claim['matches'][number];

export type Answered =
	| { readonly ok: true; readonly claims: Claims }
	| { readonly ok: false; readonly problem: Problem };

export interface DrawnChart {
	readonly view: ChartView;
	readonly plots: DrawnPlots;
}

/** More pictures than this would be a gallery. */
const MOST_CHARTS = 3;

export async function askClaims(fetch: Fetch, params: URLSearchParams): Promise<Answered> {
	const path = hc<Api>('/').api.v1.claims.$path();
	const answer = await fetch(`${path}?${params.toString()}`);
	if (!answer.ok) return { ok: false, problem: (await answer.json()) as Problem };
	return { ok: true, claims: (await answer.json()) as Claims };
}

/** One of each chart that the claims rest on. */
export async function drawCharts(
	fetch: Fetch,
	{ claims }: Claims,
	locale: Locale
): Promise<readonly DrawnChart[]> {
	const queries = [...new Set(claims.flatMap(({ chart }) => chart?.query ?? []))];
	return await Promise.all(
		queries.slice(0, MOST_CHARTS).map(async (query) => {
			const view = await askView(fetch, new URLSearchParams(query));
			return { view, plots: drawPlots(view, locale) };
		})
	);
}

/** Names of the areas that the form offers, in the order of the alphabet. */
export async function askAreas(
	fetch: Fetch,
	locale: Locale
): Promise<readonly { readonly code: string; readonly name: string }[]> {
	const answer = await hc<Api>('/', { fetch }).api.v1.areas.$get({ query: {} });
	if (!answer.ok) return [];
	const { areas } = await answer.json();
	return areas
		.map(({ code, name }) => ({ code, name }))
		.toSorted((a, b) => compareNames(a.name, b.name, locale));
}
