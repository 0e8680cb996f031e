/** `/compare`: the view of a chart as data, for whoever draws it. */
import { Hono } from 'hono';
import type { Context, TypedResponse } from 'hono';
import { CHART_FIELDS } from '../../src/lib/charts/spec/chart-fields.ts';
import { parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import type { ChartAddress } from '../../src/lib/charts/spec/chart-spec.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import type { ChartView } from '../../src/lib/charts/view/chart-view.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { handOn, toParams } from '../http/ask.ts';
import type { Asking } from '../http/ask.ts';
import { keepAsPinned } from '../http/freshness.ts';
import { addLinks, addReleaseLinks } from '../http/links.ts';
import { refuse } from '../http/problem.ts';
import { describeRead } from '../openapi/describe.ts';
import { toViewCsv } from './compare-csv.ts';
import { handOver } from './hand-over.ts';

/** Whatever stands in a chart's address: pages hand theirs on as it is. */
type ChartQuery = Partial<Record<string, string | string[]>>;

const DESCRIBED = describeRead({
	id: 'compare',
	summary: 'The view of a chart',
	description:
		'Everything that a chart shows, finished: title, sentence, series with labels, axis, notes, table, source line. The query is that of the chart’s page and of its pictures.',
	fields: CHART_FIELDS,
	answer: 'View',
	examples: [
		{
			summary: 'Kosovo and Serbia in 2024',
			query: 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04'
		},
		{
			summary: 'Currencies that cannot share an axis',
			query: 'measure=sipri-milex.local-currency&areas=XKX~SRB'
		}
	]
});

const DESCRIBED_CSV = describeRead({
	id: 'compareAsCsv',
	summary: 'The figures that a chart shows, as CSV',
	description:
		'The figures of the view as a table: an index, a change, a ratio, a share or euros where the chart shows them. RFC 4180 with CRLF, UTF-8. The figures as published are at /api/v1/figures.csv.',
	fields: CHART_FIELDS,
	answer: 'csv',
	examples: [
		{
			summary: 'Kosovo and Serbia since 2010, as an index',
			query:
				'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2010..2025&as=index:2010&release=2026-04'
		}
	]
});

export function compareRoutes(dataset: Dataset) {
	return new Hono()
		.get('/compare', DESCRIBED, asksForChart, (c) => {
			const { spec, presentation } = c.req.valid('query');
			const view = buildView(spec, dataset, presentation.lang);
			if (!view.ok) return refuse(c, view.problem);
			if (handOver(c.req.raw, view.value)) return answerTaken(c);
			keepAsPinned(c, spec.release);
			sayLinks(c, view.value, '/api/v1/compare');
			return c.json(view.value, 200);
		})
		.get('/compare.csv', DESCRIBED_CSV, asksForChart, (c) => {
			const { spec, presentation } = c.req.valid('query');
			const view = buildView(spec, dataset, presentation.lang);
			if (!view.ok) return refuse(c, view.problem);
			keepAsPinned(c, spec.release);
			sayLinks(c, view.value, '/api/v1/compare.csv');
			c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
			return c.body(toViewCsv(view.value), 200);
		});
}

/** Nobody outside the worker meets it, and the types of its answers do not speak of it. */
function answerTaken(c: Context): TypedResponse<never, 200, 'json'> {
	return c.body(null, 204) as unknown as TypedResponse<never, 200, 'json'>;
}

const asksForChart: Asking<ChartQuery, ChartAddress> = (c, next) =>
	handOn(c, next, parseChart(toParams(c)));

function sayLinks(c: Context, { query, pinnedQuery, source }: ChartView, path: string): void {
	addLinks(c, [{ rel: 'canonical', href: `${path}?${query}` }]);
	addReleaseLinks(c, { licence: source.licence.url, pinned: `${path}?${pinnedQuery}` });
}
