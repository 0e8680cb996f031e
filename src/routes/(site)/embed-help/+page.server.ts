/** How to embed a chart, shown with one: the address's, or the one that is asked for most. */
import { askView } from '../../ask-view.ts';
import { measureHeights } from '../take-along/measure-heights.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import { readPasted } from '$lib/embed/read-pasted.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Letters: an article's HTML may be long, what surrounds one chart is not. */
const MOST_PASTED = 20_000;

export const load: PageServerLoad = async ({ fetch, url, locals, setHeaders }) => {
	const isEmpty = !url.searchParams.has('measure');
	const params = new URLSearchParams(isEmpty ? formatChart(KOSOVO_AND_SERBIA) : url.search);
	params.set('lang', locals.locale);
	const view = await askView(fetch, params);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return {
		view: frameView(view),
		origin: url.origin,
		...measureHeights(view)
	};
};

export const actions: Actions = {
	/** What an editor's system has made of a snippet: read, answered, kept nowhere. */
	default: async ({ request, url }) => {
		const sent = (await request.formData()).get('pasted');
		const pasted = typeof sent === 'string' ? sent.slice(0, MOST_PASTED) : '';
		return { pasted, left: readPasted(pasted, url.origin) };
	}
};
