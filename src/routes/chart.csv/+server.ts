/** The figures of a chart as CSV: the same table that the API gives, at its full precision. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { toFigureQuery } from '$lib/charts/view/figure-query.ts';
import { fileOf } from '../chart-file.ts';

export const GET = fileOf('text/csv; charset=utf-8', async (view, fetch) => {
	const path = hc<Api>('/').api.v1['figures.csv'].$path();
	const answer = await fetch(`${path}?${toFigureQuery(view)}`);
	return await answer.text();
});
