/** What the workbench offers: measures, areas, years and releases that this copy has. */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { findMeasureKind } from '$lib/figures/measure.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';

export interface Choices {
	readonly measures: readonly { readonly id: string; readonly title: string }[];
	readonly areas: readonly AreaChoice[];
	/** Newest first. */
	readonly years: readonly number[];
	readonly releases: readonly { readonly id: string; readonly month: string }[];
}

export interface AreaChoice {
	readonly code: string;
	readonly name: string;
	readonly kind: 'state' | 'former-state' | 'union' | 'region' | 'group';
}

export async function askChoices(
	fetch: typeof globalThis.fetch,
	view: ChartView,
	locale: Locale
): Promise<Choices> {
	const api = hc<Api>('/', { fetch }).api.v1;
	const { source } = findMeasureKind(view.measure);
	const [, release = ''] = view.source.release.split('@');
	const [measures, areas, releases] = await Promise.all([
		api.measures.$get({ query: {} }),
		api.areas.$get({ query: { measure: view.measure, release } }),
		api.releases.$get({ query: { source } })
	]);
	if (!measures.ok || !areas.ok || !releases.ok) error(500, 'the choices cannot be listed');
	const [listed, found, served] = await Promise.all([
		measures.json(),
		areas.json(),
		releases.json()
	]);
	const names = found.areas.map(({ code, name, kind }) => ({ code, name, kind }));
	return {
		measures: listed.measures.map(({ id, title }) => ({ id, title })),
		areas: names.toSorted((a, b) => a.name.localeCompare(b.name, locale)),
		years: toYears(found.areas.flatMap((area) => area.measures.map(({ years }) => years))),
		releases: served.releases.map((each) => ({
			id: each.release,
			month: formatMonth(each.published, locale)
		}))
	};
}

function toYears(spans: readonly ({ first: number; last: number } | null)[]): readonly number[] {
	const known = spans.filter((span) => span !== null);
	if (known.length === 0) return [];
	const first = Math.min(...known.map((span) => span.first));
	const last = Math.max(...known.map((span) => span.last));
	return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
