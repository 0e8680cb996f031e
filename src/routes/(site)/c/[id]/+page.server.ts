/** The page of a published chart, always as its editor has left it. */
import { askRevised } from '../../../ask-revised.ts';
import { askView, failAs } from '../../../ask-view.ts';
import { findToday } from '../../ask-charts.ts';
import { findPublished } from '../../../find-published.ts';
import { measureHeights } from '../../take-along/measure-heights.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
	const { fetch, params, url, locals, setHeaders } = event;
	const found = await findPublished(event);
	if (!found.ok) return await failAs(found.problem);
	// An embed speaks the language of its editor, a page that of its address.
	found.params.delete('lang');
	const view = await askView(fetch, found.params);
	setHeaders({ 'cache-control': 'public, no-cache' });
	return {
		id: params.id,
		view: frameView(view),
		chart: found.chart,
		about: {
			revised: await askRevised(fetch, view, locals.locale),
			frozen: toPageAddress(`/compare?${view.pinnedQuery}`, locals.locale)
		},
		date: findToday(),
		origin: url.origin,
		...measureHeights(view),
		plots: drawPlots(view, locals.locale)
	};
};
