/** All charts of one view; a table, which has no picture, stands as it is. */
import { error } from '@sveltejs/kit';
import { VIEWS } from '$lib/charts/spec/chart-fields.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import { askChart } from '../../ask-charts.ts';
import { isView, listGallery, listPictures } from '../gallery-charts.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, locals, setHeaders }) => {
	const { view } = params;
	const { locale } = locals;
	if (!isView(view)) {
		error(404, {
			message: m.choice_unknown({ value: view }, { locale }),
			param: 'view',
			value: view,
			allowed: [...VIEWS]
		});
	}
	const charts = await Promise.all(
		listGallery(view).map(async ({ id, query }) => {
			const chart = await askChart(fetch, query, { locale });
			const { title, sentence } = chart.view;
			return view === 'table'
				? { id, query, title, sentence, chart, pictures: [] }
				: { id, query, title, sentence, chart: null, pictures: listPictures(query, locale) };
		})
	);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { view, charts };
};
