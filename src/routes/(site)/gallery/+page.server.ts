/** One picture of each view; the rest of its charts are a page of their own. */
import { VIEWS } from '$lib/charts/spec/chart-fields.ts';
import { askView } from '../../ask-view.ts';
import { listGallery, listPictures } from './gallery-charts.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, locals, setHeaders }) => {
	const { locale } = locals;
	const views = await Promise.all(
		VIEWS.map(async (view) => {
			const charts = listGallery(view);
			const [first] = charts;
			if (first === undefined) throw new Error(`view without a chart: ${view}`);
			const params = new URLSearchParams({
				...Object.fromEntries(new URLSearchParams(first.query)),
				lang: locale
			});
			const { sentence } = await askView(fetch, params);
			const [picture] = view === 'table' ? [] : listPictures(first.query, locale);
			return { view, count: charts.length, sentence, src: picture?.src ?? null };
		})
	);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { views };
};
