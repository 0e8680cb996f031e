/**
 * Asks the API for the view of a chart, as any other client would; in the worker it is answered
 * in the same process. What the API refuses becomes the page's error, with all that it says.
 */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';

type Fetch = typeof globalThis.fetch;

export interface Problem {
	readonly detail: string;
	readonly param?: string;
	readonly value?: string | null;
	readonly allowed?: readonly string[];
}

/** The API's answer as it is: a view, or a problem. */
export function fetchView(fetch: Fetch, params: URLSearchParams): Promise<Response> {
	const path = hc<Api>('/').api.v1.compare.$path();
	return fetch(`${path}?${params.toString()}`);
}

/** @throws the kit's error where the chart's address is not understood. */
export async function askView(fetch: Fetch, params: URLSearchParams): Promise<ChartView> {
	const answer = await fetchView(fetch, params);
	if (!answer.ok) return await failAs(answer);
	return (await answer.json()) as ChartView;
}

/** @throws the kit's error that says what the API's problem says. */
export async function failAs(problem: Response): Promise<never> {
	const { detail, param, value, allowed } = (await problem.json()) as Problem;
	error(problem.status, {
		message: detail,
		...(param !== undefined && { param }),
		...(value !== undefined && { value }),
		...(allowed !== undefined && { allowed })
	});
}
