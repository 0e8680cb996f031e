/** What of a long chart comes after its drawing: its points for the chart script, and the heights that snippets name. */
import { json } from '@sveltejs/kit';
import { askView } from '../../../../ask-view.ts';
import { measureHeights } from '../../../take-along/measure-heights.ts';
import type { Rest } from '../../show-chart.ts';
import { tellPoints } from '$lib/charts/image/plots.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const view = await askView(fetch, url.searchParams);
	const rest: Rest = { points: tellPoints(view, locals.locale), heights: measureHeights(view) };
	return json(rest, { headers: { 'cache-control': 'private, max-age=300' } });
};
