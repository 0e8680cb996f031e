/**
 * The workbench as it is opened: the address is the chart. A form sent without JavaScript is led to its
 * address. What changes afterwards is asked for by `+page.ts`, at the one width that is shown.
 */
import { redirect } from '@sveltejs/kit';
import { askView } from '../../../ask-view.ts';
import { findToday } from '../../ask-charts.ts';
import { toChartQuery } from './controls/read-form.ts';
import { showChart, toChartParams } from '../show-chart.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
	const { fetch, locals, isDataRequest, setHeaders, untrack } = event;
	// Whatever of the address is read here would be asked for here again when it changes.
	const url = untrack(() => new URL(event.url));
	const meant = toChartQuery(url.searchParams);
	if (meant !== null) redirect(303, toPageAddress(`/compare?${meant}`, locals.locale));
	const view = await askView(fetch, toChartParams(url.searchParams));
	// A kept page would name the scripts of an older build, which are gone; a chart alone names none.
	setHeaders({ 'cache-control': isDataRequest ? 'private, max-age=300' : 'public, no-cache' });
	return {
		asked: url.pathname + url.search,
		origin: url.origin,
		date: findToday(),
		...showChart(view, drawPlots(view, locals.locale))
	};
};
