/** What is known of an area: its names, its breaks, which measures have figures of it. */
import { error } from '@sveltejs/kit';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { findAreaKind, findNearCode } from '$lib/figures/area.ts';
import type { AreaKind } from '$lib/figures/area.ts';
import type { MeasureId } from '$lib/figures/measure.ts';
import { areaName } from '$lib/i18n/area-name.ts';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Locale } from '$lib/i18n/locale.ts';
import { failAs } from '../../../ask-view.ts';

export interface KnownArea {
	readonly code: string;
	readonly name: string;
	readonly kind: AreaKind;
	/** Names under which the sources list it, where they differ from ours. */
	readonly printed: readonly string[];
	/** What its figures meant before a year, in words. */
	readonly breaks: readonly string[];
	/** States that stood before it, with the last year of each; and those that came after a former one. */
	readonly before: readonly { readonly code: string; readonly to: number }[];
	readonly after: readonly string[];
	/** With at least one figure. */
	readonly measures: readonly MeasureId[];
}

/** @throws the kit's error for a code that no area has: it names the nearest. */
export async function askArea(
	fetch: typeof globalThis.fetch,
	code: string,
	locale: Locale
): Promise<KnownArea> {
	const kind = findAreaKind(code);
	if (kind === undefined) return refuseCode(code, locale);
	const answer = await hc<Api>('/', { fetch }).api.v1.areas.$get({ query: {} });
	if (!answer.ok) return await failAs(answer);
	const name = areaName(code, locale);
	const { areas } = await answer.json();
	const isFormer = kind === 'former-state';
	const found = areas.find((each) => each.code === code);
	return {
		code,
		name,
		kind,
		printed: (found?.printed ?? []).filter((each) => each !== name),
		breaks: (found?.breaks ?? []).map(({ text }) => text),
		before: found?.before ?? [],
		after: isFormer
			? areas
					.filter(({ before }) => before.some((each) => each.code === code))
					.map((each) => each.code)
			: [],
		measures: (found?.measures ?? []).flatMap(({ id, years }) => (years === null ? [] : id))
	};
}

function refuseCode(code: string, locale: Locale): never {
	const near = findNearCode(code);
	const message = m.area_unknown({ code }, { locale });
	error(404, { message, param: 'area', value: code, allowed: near === null ? [] : [near] });
}
