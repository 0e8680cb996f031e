/**
 * The page where an editor corrects a chart. The edit key stands after the `#` of its address, which
 * browsers send to nobody: it is in no log and no Referer, and this page is the same for everyone.
 */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { askView, failAs } from '../../../../ask-view.ts';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { takesEvents } from '$lib/charts/spec/misfits.ts';
import { findMeasureKind } from '$lib/figures/measure.ts';
import { formatDate, formatMonth } from '$lib/i18n/format.ts';
import { listChoices } from '../../../chart-words/list-choices.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({
	fetch,
	params: { id },
	locals: { locale },
	setHeaders
}) => {
	const api = hc<Api>('/', { fetch }).api.v1;
	const answer = await api.charts[':id'].$get({ param: { id }, query: {} });
	if (!answer.ok) return await failAs(answer);
	const chart = await answer.json();
	const params = new URLSearchParams(chart.chart);
	const view = await askView(fetch, params);
	const asked = parseChart(params);
	if (!asked.ok) throw new Error(asked.problem.detail);
	const { spec } = asked.value;
	const { source } = findMeasureKind(view.measure);
	const listed = await api.releases.$get({ query: { source } });
	if (!listed.ok) error(500, 'the releases cannot be listed');
	setHeaders({ 'cache-control': 'private, no-cache' });
	const { releases } = await listed.json();
	return {
		chart,
		title: view.title,
		events: takesEvents(spec.view)
			? listChoices(spec, view, { locale, tell: (date) => formatDate(date, locale) })
			: null,
		releases: releases.map(({ release, published }) => ({
			id: release,
			month: formatMonth(published, locale)
		}))
	};
};
