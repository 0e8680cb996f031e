/** What one area's budget of one year was, by every release and price basis at hand. */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import { askView } from '../ask-view.ts';
import type { App as Api } from '$functions/app.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';

const SOURCE = 'sipri-milex';
const MEASURES = ['sipri-milex.current-usd', 'sipri-milex.constant-usd'] as const;

export interface Answer {
	readonly text: string;
	/** `US$ million, constant 2023 prices and exchange rates, 2024` */
	readonly counted: string;
	/** `In the release of April 2025 · worksheet!cell` */
	readonly where: string;
	/** The chart that shows it. */
	readonly query: string;
}

/** Oldest release first: the order in which they were published, and quoted. */
export async function askAnswers(
	fetch: typeof globalThis.fetch,
	{ area, year }: { readonly area: string; readonly year: number },
	locale: Locale
): Promise<readonly Answer[]> {
	const api = hc<Api>('/', { fetch }).api.v1;
	const served = await api.releases.$get({ query: { source: SOURCE } });
	if (!served.ok) error(served.status, await served.text());
	const { releases } = await served.json();
	const questions = releases
		.toReversed()
		.flatMap(({ release }) => MEASURES.map((measure) => ({ measure, release })));
	return await Promise.all(
		questions.map(async ({ measure, release }): Promise<Answer> => {
			const query = { measure, areas: area, years: String(year), release };
			const view = await askView(fetch, new URLSearchParams(query));
			const point = view.series[0]?.points[0];
			const month = formatMonth(view.source.published, locale);
			return {
				text: point?.text ?? '',
				counted: view.unit.label,
				where: `${m.home_answers_release({ month }, { locale })} · ${point?.at ?? ''}`,
				query: view.query
			};
		})
	);
}
