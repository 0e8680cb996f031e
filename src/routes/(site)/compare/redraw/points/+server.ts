/** The points of a chart for its script, where they were too many to come with its drawing. */
import { askView } from '../../../../ask-view.ts';
import { tellPoints } from '$lib/charts/image/plots.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const view = await askView(fetch, url.searchParams);
	return new Response(tellPoints(view, locals.locale), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'private, max-age=300'
		}
	});
};
