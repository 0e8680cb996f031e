/**
 * What an editor can have marked on the years of a chart: the known events that concern it, each
 * with its days, and what of them and of the editor's own is marked now. Knows no form.
 */
import type { ChartSpec } from '$lib/charts/spec/chart-spec.ts';
import { isOwn } from '$lib/charts/spec/events.ts';
import type { ViewFrame } from '$lib/charts/view/view-frame.ts';
import { CURATED_IDS, listOccurrences } from '$lib/figures/curated-events.ts';
import type { CuratedId } from '$lib/figures/curated-events.ts';
import { eventName } from '$lib/i18n/event-text.ts';
import type { Locale } from '$lib/i18n/locale.ts';

export interface KnownEvent {
	readonly id: CuratedId;
	readonly name: string;
	/** As they are told, oldest first; none where a marked one falls outside the years or areas. */
	readonly days: readonly string[];
}

export interface EventChoices {
	readonly known: readonly KnownEvent[];
	readonly chosen: readonly CuratedId[];
	/** The editor's own, a line each: `2022: Invasion of Ukraine`. */
	readonly lines: string;
}

interface Told {
	readonly locale: Locale;
	/** Of an ISO date, in words. */
	readonly tell: (date: string) => string;
}

/** @param view none while the address gives none: then nothing but what is marked is known */
export function listChoices(
	{ events, by, areas }: Pick<ChartSpec, 'events' | 'by' | 'areas'>,
	view: Pick<ViewFrame, 'series' | 'span'> | undefined,
	{ locale, tell }: Told
): EventChoices {
	const chosen = events.flatMap((event) => (isOwn(event) ? [] : event.id));
	// Parts of one area are no areas.
	const codes = by === null ? (view?.series.map(({ area }) => area.code) ?? []) : areas;
	const findDays = (id: CuratedId) =>
		view === undefined ? [] : listOccurrences(id, { codes, ...view.span }).map(({ date }) => date);
	return {
		known: CURATED_IDS.map((id) => ({
			id,
			name: eventName(id, locale),
			days: findDays(id).map(tell)
		})).filter(({ id, days }) => days.length > 0 || chosen.includes(id)),
		chosen,
		lines: events
			.filter(isOwn)
			.map(({ year, text }) => `${String(year)}: ${text}`)
			.join('\n')
	};
}
