/** The workbench: the address is the chart. A form sent without JavaScript is led to its address. */
import { redirect } from '@sveltejs/kit';
import { askView } from '../../../ask-view.ts';
import { findToday } from '../../ask-charts.ts';
import { toChartQuery } from './controls/read-form.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import { findPictureHeight } from '$lib/charts/view/place-picture.ts';
import { STILL_WIDTH } from '$lib/embed/snippet-kinds.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url, locals, isDataRequest, setHeaders }) => {
	const meant = toChartQuery(url.searchParams);
	if (meant !== null) redirect(303, toPageAddress(`/compare?${meant}`, locals.locale));
	const isEmpty = url.searchParams.size === 0;
	const params = isEmpty ? new URLSearchParams(formatChart(KOSOVO_AND_SERBIA)) : url.searchParams;
	const view = await askView(fetch, params);
	// A kept page would name the scripts of an older build, which are gone; a chart alone names none.
	setHeaders({ 'cache-control': isDataRequest ? 'private, max-age=300' : 'public, no-cache' });
	return {
		view: frameView(view),
		origin: url.origin,
		date: findToday(),
		frameHeight: estimateFrameHeight(view),
		pictureHeight: findPictureHeight(view, STILL_WIDTH),
		plots: drawPlots(view, locals.locale)
	};
};
