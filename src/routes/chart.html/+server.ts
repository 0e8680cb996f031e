/** A chart as HTML that needs nobody: what an editor pastes to keep it for ever. */
import { renderPicture } from '$lib/charts/image/render-picture.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { formatFigure } from '$lib/embed/figure.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import { fetchView } from '../ask-view.ts';
import { readPresentation } from '../read-presentation.ts';
import type { RequestHandler } from '@sveltejs/kit';

/** Laid out for a column, and still read on a phone. */
const SIZE = { width: 640, height: null };
const KEPT = 'public, max-age=300, stale-while-revalidate=86400';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const answer = await fetchView(fetch, url.searchParams);
	if (!answer.ok) return answer;
	const view = (await answer.json()) as ChartView;
	const { theme, lang } = readPresentation(url.searchParams);
	const scheme = theme === 'dark' ? 'dark' : 'light';
	const page = params.id === undefined ? `/compare?${view.query}` : `/c/${params.id}`;
	const html = formatFigure(view, {
		svg: view.kind === 'table' ? null : renderPicture(view, SIZE, scheme),
		page: url.origin + toPageAddress(page, lang),
		locale: lang
	});
	return new Response(html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'access-control-allow-origin': '*',
			'cache-control': KEPT
		}
	});
};
