/**
 * The figures of a chart as CSV: as published, at their full precision; or as the chart shows them,
 * where it shows an index, a share, euros or years apart.
 */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { isAsPublished, toFigureQuery } from '$lib/charts/view/figure-query.ts';
import { fileOf } from '../chart-file.ts';

export const GET = fileOf('text/csv; charset=utf-8', async (view, fetch) => {
	const api = hc<Api>('/').api.v1;
	const address = isAsPublished(view)
		? `${api['figures.csv'].$path()}?${toFigureQuery(view)}`
		: `${api['compare.csv'].$path()}?${view.pinnedQuery}`;
	const answer = await fetch(address);
	return await answer.text();
});
