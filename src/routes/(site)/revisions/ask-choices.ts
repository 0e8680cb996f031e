/** What the ledger's form offers: measures of which two releases are here, their releases and areas. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { failAs } from '../../ask-view.ts';

export interface Choice {
	readonly id: string;
	readonly label: string;
}

export interface LedgerChoices {
	readonly measures: readonly Choice[];
	/** Of the measure's source, newest first. */
	readonly releases: readonly Choice[];
	/** With figures of the measure, in the order of the alphabet. */
	readonly areas: readonly Choice[];
}

/** @param measure as asked; null for the first that there is */
export async function askChoices(
	fetch: typeof globalThis.fetch,
	measure: string | null,
	locale: Locale
): Promise<LedgerChoices & { readonly measure: string }> {
	const api = hc<Api>('/', { fetch }).api.v1;
	const [measured, served] = await Promise.all([
		api.measures.$get({ query: {} }),
		api.releases.$get({ query: {} })
	]);
	if (!measured.ok) return await failAs(measured);
	if (!served.ok) return await failAs(served);
	const { releases } = await served.json();
	const releasesOf = (source: string) => releases.filter((release) => release.source === source);
	const all = (await measured.json()).measures;
	const measures = all.filter(({ releases: having }) => having.length > 1);
	const chosen = all.find(({ id }) => id === measure) ?? measures[0];
	return {
		measure: measure ?? chosen?.id ?? '',
		measures: measures.map(({ id, title }) => ({ id, label: title })),
		releases: releasesOf(chosen?.source ?? '').map(({ release, published }) => ({
			id: release,
			label: formatMonth(published, locale)
		})),
		areas: chosen === undefined ? [] : await askAreas(fetch, chosen.id, locale)
	};
}

async function askAreas(
	fetch: typeof globalThis.fetch,
	measure: string,
	locale: Locale
): Promise<readonly Choice[]> {
	const address = `${hc<Api>('/').api.v1.areas.$path()}?measure=${measure}`;
	const answer = await fetch(address);
	if (!answer.ok) return await failAs(answer);
	const { areas } = (await answer.json()) as { areas: { code: string; name: string }[] };
	return areas
		.map(({ code, name }) => ({ id: code, label: name }))
		.toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
