/** oEmbed: turns the address of a chart's page into HTML that shows the chart (oembed.com). */
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { buildOembed, formatOembedXml } from '$lib/embed/oembed.ts';
import { fetchView } from '../ask-view.ts';
import { findChartAt } from './find-chart.ts';
import { readOembedRequest, refuseTarget } from './read-request.ts';
import type { OembedFormat } from './read-request.ts';
import { toOembedChart } from './to-oembed-chart.ts';
import type { RequestHandler } from './$types.ts';

const TYPES: Readonly<Record<OembedFormat, string>> = {
	json: 'application/json; charset=utf-8',
	xml: 'text/xml; charset=utf-8'
};
/** Corrected everywhere within minutes. */
const KEPT = 'public, max-age=300, stale-while-revalidate=86400';

export const GET: RequestHandler = async ({ fetch, url }) => {
	const asked = readOembedRequest(url.searchParams, url.host);
	if (!asked.ok) return asked.problem;
	const { target, room, format } = asked.value;
	const found = await findChartAt(fetch, target);
	if (!found.ok) return found.problem;
	const answer = await fetchView(fetch, found.params);
	if (!answer.ok) {
		const { detail } = (await answer.json()) as { readonly detail: string };
		return refuseTarget(target.href, detail);
	}
	const view = (await answer.json()) as ChartView;
	const chart = toOembedChart({ ...found, view, target, origin: url.origin }, room);
	const oembed = buildOembed(chart, room);
	const body = format === 'xml' ? formatOembedXml(oembed) : JSON.stringify(oembed);
	return new Response(body, {
		headers: {
			'content-type': TYPES[format],
			'access-control-allow-origin': '*',
			'cache-control': KEPT
		}
	});
};
