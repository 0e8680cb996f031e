/** `/compare`: the view of a chart as data, for whoever draws it. */
import { Hono } from 'hono';
import { parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import type { ChartAddress } from '../../src/lib/charts/spec/chart-spec.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { handOn, toParams } from '../http/ask.ts';
import type { Asking } from '../http/ask.ts';
import { keepAsPinned } from '../http/freshness.ts';
import { refuse } from '../http/problem.ts';

/** Whatever stands in a chart's address: pages hand theirs on as it is. */
type ChartQuery = Partial<Record<string, string | string[]>>;

export function compareRoutes(dataset: Dataset) {
	return new Hono().get('/compare', asksForChart, (c) => {
		const { spec, presentation } = c.req.valid('query');
		const view = buildView(spec, dataset, presentation.lang);
		if (!view.ok) return refuse(c, view.problem);
		keepAsPinned(c, spec.release);
		c.header('Link', `</api/v1/compare?${view.value.query}>; rel="canonical"`);
		return c.json(view.value, 200);
	});
}

const asksForChart: Asking<ChartQuery, ChartAddress> = (c, next) =>
	handOn(c, next, parseChart(toParams(c)));
