/**
 * A changed chart of the workbench, drawn at the width that is shown: a third of the work, and of what
 * travels. The address is the chart's, and `&plot=2`.
 */
import { json } from '@sveltejs/kit';
import { askView } from '../../../ask-view.ts';
import { readRedrawn } from '../redrawn.ts';
import { showChart, toChartParams } from '../show-chart.ts';
import { drawPlot, drawPlots } from '$lib/charts/image/plots.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const { params, width } = readRedrawn(url.searchParams);
	const view = await askView(fetch, toChartParams(params));
	const plots =
		width === null ? drawPlots(view, locals.locale) : drawPlot(view, locals.locale, width);
	return json(showChart(view, plots), { headers: { 'cache-control': 'private, no-store' } });
};
