/**
 * A chart that was changed is asked for by itself, at the width that is shown; the one with which the
 * page was opened is at hand.
 */
import { browser } from '$app/environment';
import { askRedrawn, rememberShown } from '../ask-redrawn.ts';
import { REDRAWN, findShownWidth, toRedrawAddress } from '../redrawn.ts';
import type { PageLoad } from './$types.ts';

export const load: PageLoad = async ({ data, url, fetch, depends }) => {
	depends(REDRAWN);
	const isOpened = data.asked === url.pathname + url.search;
	const width = isOpened ? null : findShownWidth();
	const chart = isOpened ? data : await askRedrawn(toRedrawAddress(url, width), fetch);
	if (browser) rememberShown(chart);
	return { ...data, ...chart, heights: chart.heights ?? data.heights, width };
};
