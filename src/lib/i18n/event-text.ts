/** The words of curated events in each language: in full, and as short as a small panel needs. */
import type { CuratedId } from '../figures/curated-events.ts';
import { areaName } from './area-name.ts';
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

interface Happening {
	readonly id: CuratedId;
	readonly areas: readonly string[];
}

/** More names stand in the notes alone. */
const MOST_NAMES = 3;

const NAMES = {
	nato: m.event_nato,
	crimea: m.event_crimea,
	wales: m.event_wales,
	ksf: m.event_ksf,
	ukraine: m.event_ukraine
} as const satisfies Record<CuratedId, unknown>;

const SHORT = {
	nato: m.event_nato_short,
	crimea: m.event_crimea_short,
	wales: m.event_wales_short,
	ksf: m.event_ksf_short,
	ukraine: m.event_ukraine_short
} as const satisfies Record<CuratedId, unknown>;

/** `NATO membership`, `Invasion of Ukraine` */
export function eventName(id: CuratedId, locale: Locale): string {
	return NAMES[id]({}, { locale });
}

/** `NATO`, `Ukraine` */
export function shortEventName(id: CuratedId, locale: Locale): string {
	return SHORT[id]({}, { locale });
}

/** Only NATO's rounds do: there are several, each of other areas. */
export function namesAreas(id: CuratedId): boolean {
	return id === 'nato';
}

/** As it stands at a mark: `NATO: Albania, Croatia` */
export function eventLabel({ id, areas }: Happening, locale: Locale): string {
	if (!namesAreas(id)) return eventName(id, locale);
	const rest = areas.length > MOST_NAMES ? ` +${String(areas.length - MOST_NAMES)}` : '';
	return `${shortEventName(id, locale)}: ${listAreas(areas.slice(0, MOST_NAMES), locale)}${rest}`;
}

/** As the notes tell it: `NATO membership: Albania, Croatia`, with all of them. */
export function eventText({ id, areas }: Happening, locale: Locale): string {
	const name = eventName(id, locale);
	return namesAreas(id) ? `${name}: ${listAreas(areas, locale)}` : name;
}

function listAreas(codes: readonly string[], locale: Locale): string {
	return codes.map((code) => areaName(code, locale)).join(', ');
}
