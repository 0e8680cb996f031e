/** The page of a published chart, always as its editor has left it. */
import { askRevised } from '../../../ask-revised.ts';
import { askView, failAs } from '../../../ask-view.ts';
import { findPublished } from '../../../find-published.ts';
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import type { PageServerLoad } from './$types.ts';

const LOCALE = 'en';

export const load: PageServerLoad = async (event) => {
	const { fetch, params, url, setHeaders } = event;
	const found = await findPublished(event);
	if (!found.ok) return await failAs(found.problem);
	const view = await askView(fetch, found.params);
	setHeaders({ 'cache-control': 'public, no-cache' });
	return {
		id: params.id,
		view: frameView(view),
		chart: found.chart,
		about: {
			revised: await askRevised(fetch, view, LOCALE),
			frozen: `/compare?${view.pinnedQuery}`
		},
		origin: url.origin,
		frameHeight: estimateFrameHeight(view),
		plots: drawPlots(view, LOCALE)
	};
};
