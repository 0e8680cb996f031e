/** What is marked on the years of a chart, and the notes that say who says so. */
import { listOccurrences, yearOf } from '../../figures/curated-events.ts';
import { eventLabel, eventText, shortEventName } from '../../i18n/event-text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isOwn } from '../spec/events.ts';
import type { ChartEvent } from '../spec/events.ts';
import type { ShownEvent, ShownNote } from './chart-view.ts';
import type { Resolved } from './resolve.ts';

type Shown = Pick<Resolved, 'areas' | 'span'>;

/**
 * Oldest first. Those outside the shown years are passed over, for the years may follow the newest
 * release; so are known ones that concern none of the areas.
 */
export function showEvents(
	spec: Pick<ChartSpec, 'events' | 'by' | 'areas'>,
	shown: Shown,
	locale: Locale
): readonly ShownEvent[] {
	return spec.events
		.flatMap((event) => showEvent(event, { span: shown.span, codes: toCodes(spec, shown) }, locale))
		.toSorted((a, b) => toTime(a).localeCompare(toTime(b)));
}

/** One a mark, in full; a known one leads to its source. */
export function noteEvents(events: readonly ShownEvent[], locale: Locale): readonly ShownNote[] {
	return events.map(({ year, text, areas, known }) => {
		if (known === null) {
			const own = m.note_event({ year: String(year), text }, { locale });
			return { mark: '', text: own, areas: [] };
		}
		const { id, date, source } = known;
		const full = {
			date: formatDate(date, locale),
			text: eventText({ id, areas }, locale),
			source: source.title
		};
		return {
			mark: '',
			text: m.note_event_curated(full, { locale }),
			areas: [],
			url: source.url
		};
	});
}

/** Parts are no areas: what concerns their area concerns the whole chart. */
function toCodes({ by, areas }: Pick<ChartSpec, 'by' | 'areas'>, shown: Shown): readonly string[] {
	return by === null ? shown.areas.map(({ code }) => code) : areas;
}

function showEvent(
	event: ChartEvent,
	{ codes, span }: { readonly codes: readonly string[]; readonly span: Resolved['span'] },
	locale: Locale
): readonly ShownEvent[] {
	if (!isOwn(event)) {
		return listOccurrences(event.id, { codes, ...span }).map(({ id, date, areas, source }) => ({
			year: yearOf(date),
			text: eventLabel({ id, areas }, locale),
			short: shortEventName(id, locale),
			areas,
			known: { id, date, source }
		}));
	}
	const { year, text } = event;
	if (year < span.first || year > span.last) return [];
	return [{ year, text, short: String(year), areas: [], known: null }];
}

/** An editor's own has no day: it stands before those of its year. */
function toTime({ year, known }: ShownEvent): string {
	return known?.date ?? String(year);
}
