/** The documentation of the API, made from the document that the API gives of itself. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { failAs } from '../../../../ask-view.ts';
import { listChapters } from './list-chapters.ts';
import type { Described } from './list-chapters.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url, setHeaders }) => {
	const path = hc<Api>('/').api.v1['openapi.json'].$path();
	const answer = await fetch(path);
	if (!answer.ok) return await failAs(answer);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { chapters: listChapters((await answer.json()) as Described), origin: url.origin };
};
