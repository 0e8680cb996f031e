/** The embed: the chart of a query string, drawn on the server, with nothing around it. */
import { askRevised } from '../ask-revised.ts';
import { askView } from '../ask-view.ts';
import { readPresentation } from '../read-presentation.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { dropHostKeys } from '$lib/embed/host-keys.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url, setHeaders }) => {
	const params = dropHostKeys(url.searchParams);
	const presentation = readPresentation(params);
	const view = await askView(fetch, params);
	setHeaders({
		'cache-control': view.source.pinned
			? 'public, max-age=3600, stale-while-revalidate=604800'
			: 'public, max-age=300, stale-while-revalidate=86400'
	});
	return {
		view,
		presentation,
		about: {
			revised: await askRevised(fetch, view, presentation.lang),
			frozen: `/embed?${view.pinnedQuery}`
		},
		links: {
			open: toPageAddress(`/compare?${view.query}`, presentation.lang),
			csv: `/chart.csv?${view.pinnedQuery}`,
			png: `/chart.png?${view.pinnedQuery}`
		},
		plots: drawPlots(view, presentation.lang)
	};
};
