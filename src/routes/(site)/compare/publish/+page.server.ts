/**
 * Publishes the chart of the address with its editor's words. A plain form, sent to this page; the
 * answer shows the secret link once, so nothing of it is kept.
 */
import { fail, redirect } from '@sveltejs/kit';
import type { ChartPublished } from '$functions/charts/charts-schema.ts';
import { askView } from '../../../ask-view.ts';
import type { Problem } from '../../../ask-view.ts';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { takesEvents } from '$lib/charts/spec/misfits.ts';
import { estimateFrameHeight } from '$lib/charts/image/frame-height.ts';
import { drawPlots } from '$lib/charts/image/plots.ts';
import { chooseQuery } from '$lib/embed/snippets.ts';
import { formatDate } from '$lib/i18n/format.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import { listChoices } from '../../chart-words/list-choices.ts';
import { readEvents } from '../../chart-words/read-events.ts';
import { readWords } from '../../chart-words/read-words.ts';
import { frameView } from '$lib/charts/view/view-frame.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url, request, locals, setHeaders }) => {
	if (url.searchParams.size === 0) redirect(303, toPageAddress('/compare', locals.locale));
	const view = await askView(fetch, url.searchParams);
	const asked = parseChart(url.searchParams);
	// What answers the form holds the secret link.
	setHeaders({ 'cache-control': request.method === 'POST' ? 'no-store' : 'private, no-cache' });
	if (!asked.ok) throw new Error(asked.problem.detail);
	const { spec } = asked.value;
	const { locale } = locals;
	const { known, chosen, lines } = listChoices(spec, view, {
		locale,
		tell: (date) => formatDate(date, locale)
	});
	return {
		view: frameView(view),
		words: { title: spec.title ?? '', note: spec.note ?? '', chosen, lines, follows: false },
		known: takesEvents(spec.view) ? known : null,
		origin: url.origin,
		plots: drawPlots(view, locale)
	};
};

export const actions: Actions = {
	default: async ({ fetch, url, request, getClientAddress }) => {
		const view = await askView(fetch, url.searchParams);
		const form = await request.formData();
		const words = readWords(form);
		const { title, note, follows } = words;
		const answer = await fetch('/api/v1/charts', {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				// The API counts writes by their sender.
				'cf-connecting-ip': getClientAddress()
			},
			body: JSON.stringify({
				title,
				note,
				events: readEvents(form),
				chart: chooseQuery(view, follows)
			})
		});
		if (!answer.ok) {
			const { detail, param = '' } = (await answer.json()) as Problem;
			return fail(answer.status, { words, problem: { detail, param } });
		}
		const published = (await answer.json()) as ChartPublished;
		const [, query = ''] = published.embed_url.split('?');
		const shown = await askView(fetch, new URLSearchParams(query));
		return {
			outcome: { published, view: frameView(shown), frameHeight: estimateFrameHeight(shown) }
		};
	}
};
