/** What the workbench offers: measures, areas, years and releases that this copy has. */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { Part } from '$lib/charts/spec/parts.ts';
import { findMeasureKind } from '$lib/figures/measure.ts';
import type { MeasureId } from '$lib/figures/measure.ts';
import { listNames } from '$lib/i18n/area-name.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { compareNames } from '$lib/i18n/name-order.ts';

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
	/** All by which it is found: its code, its names in every language and in the sources. */
	readonly words: string;
	/** What its figures of the measure can be shown in parts by. */
	readonly parts: readonly Part[];
}

export async function askChoices(
	fetch: typeof globalThis.fetch,
	{ measure, release }: { readonly measure: MeasureId; readonly release: string },
	locale: Locale
): Promise<Choices> {
	const api = hc<Api>('/', { fetch }).api.v1;
	const { source } = findMeasureKind(measure);
	const releases = await api.releases.$get({ query: { source } });
	const served = releases.ok ? (await releases.json()).releases : [];
	// What is wrong with the address is the page's to say.
	const known = served.some((each) => each.release === release) ? release : 'latest';
	const [measures, areas] = await Promise.all([
		api.measures.$get({ query: {} }),
		api.areas.$get({ query: { measure, release: known } })
	]);
	if (!measures.ok || !areas.ok) error(500, 'the choices cannot be listed');
	const [listed, found] = await Promise.all([measures.json(), areas.json()]);
	const names = found.areas.map(({ code, name, kind, printed, measures: own }) => ({
		code,
		name,
		kind,
		parts: kind === 'group' ? [] : own.flatMap(({ parts = [] }) => parts),
		words: [...new Set([code, name, ...listNames(code), ...printed])].join(' ')
	}));
	return {
		measures: listed.measures
			.filter((each) => each.releases.length > 0)
			.map(({ id, title }) => ({ id, title })),
		areas: names.toSorted((a, b) => compareNames(a.name, b.name, locale)),
		years: toYears(found.areas.flatMap((area) => area.measures.map(({ years }) => years))),
		releases: served.map((each) => ({
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
