/** The embed of a published chart: as its editor left it, or as the snippet's own address says. */
import { askRevised } from '../../../ask-revised.ts';
import { askView, failAs } from '../../../ask-view.ts';
import { findPublished } from '../../../find-published.ts';
import { readPresentation } from '../../../read-presentation.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
	const { fetch, locals, setHeaders } = event;
	const found = await findPublished(event);
	if (!found.ok) return await failAs(found.problem);
	const presentation = readPresentation(found.params);
	locals.locale = presentation.lang;
	const view = await askView(fetch, found.params);
	setHeaders({ 'cache-control': found.cacheControl });
	const address = `/c/${event.params.id}`;
	// Without the database its page is away as well: the query draws the same.
	const version = found.chart === null ? `?${view.query}` : `?v=${String(found.chart.version)}`;
	return {
		view,
		presentation,
		about: {
			revised: await askRevised(fetch, view, presentation.lang),
			frozen: `/embed?${view.pinnedQuery}`
		},
		links: {
			open: toPageAddress(
				found.chart === null ? `/compare?${view.query}` : address,
				presentation.lang
			),
			csv: `${address}.csv${version}`,
			png: `${address}.png${version}`
		},
		plots: drawPlots(view, presentation.lang)
	};
};
