/**
 * A chart that was changed is asked for by itself, at the width that is shown; the one with which the
 * page was opened is at hand.
 */
import { error } from '@sveltejs/kit';
import { keepSame } from '../keep-same.ts';
import { REDRAWN, findShownWidth, toRedrawAddress } from '../redrawn.ts';
import type { ShownChart } from '../show-chart.ts';
import type { PageLoad } from './$types.ts';

/** In the browser, which shows one workbench; a worker never comes so far. */
let before: ShownChart | null = null;

export const load: PageLoad = async ({ data, url, fetch, depends }) => {
	depends(REDRAWN);
	if (data.asked === url.pathname + url.search) return { ...data, width: null };
	const width = findShownWidth();
	const answer = await fetch(toRedrawAddress(url, width));
	if (!answer.ok) error(answer.status, (await answer.json()) as App.Error);
	before = keepSame(before ?? data, (await answer.json()) as ShownChart);
	return { ...data, ...before, width };
};
