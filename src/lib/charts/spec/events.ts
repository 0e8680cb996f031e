/**
 * `events`: what an editor marks on the years, as `2022:Invasion of Ukraine~2018:…`, in plain words
 * of one line each, or the name of an event that the product knows: `nato~ukraine`. `~` parts them.
 */
import * as v from 'valibot';
import { CURATED_IDS } from '../../figures/curated-events.ts';
import type { CuratedId } from '../../figures/curated-events.ts';
import { isPlain } from './plain-text.ts';

export interface OwnEvent {
	readonly year: number;
	readonly text: string;
}

/** The shapes are those in which published charts are kept. */
export type ChartEvent = OwnEvent | { readonly id: CuratedId };

const MOST_EVENTS = 8;
const MOST_EVENT_CHARACTERS = 60;

const EVENT = /^\s*(19\d{2}|20\d{2})\s*:\s*(\S.*?)\s*$/s;

export const ALLOWED_EVENTS = [
	`at most ${String(MOST_EVENTS)}: ${CURATED_IDS.join(', ')}, or a year and up to ${String(MOST_EVENT_CHARACTERS)} characters, such as 2022:Invasion of Ukraine~2014:Annexation of Crimea`
] as const;

export const EventsField = v.pipe(
	v.string(),
	v.transform((text): readonly string[] => (text === '' ? [] : text.split('~'))),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const [wrong] = dataset.value.flatMap((part) => {
			const message = findFault(part);
			return message === null ? [] : [{ message, input: part }];
		});
		if (wrong !== undefined) addIssue(wrong);
		else if (dataset.value.length > MOST_EVENTS) {
			addIssue({ message: `too many events: at most ${String(MOST_EVENTS)}` });
		}
	}),
	v.transform((parts): readonly ChartEvent[] => parts.flatMap((part) => toEvent(part) ?? []))
);

export function formatEvents(events: readonly ChartEvent[]): string {
	return events
		.map((event) => (isOwn(event) ? `${String(event.year)}:${event.text}` : event.id))
		.join('~');
}

export function isOwn(event: ChartEvent): event is OwnEvent {
	return !('id' in event);
}

function isCurated(id: string): id is CuratedId {
	return CURATED_IDS.some((each) => each === id);
}

function toEvent(part: string): ChartEvent | null {
	const id = part.trim();
	if (isCurated(id)) return { id };
	const [, year, text] = EVENT.exec(part) ?? [];
	return year === undefined || text === undefined
		? null
		: { year: Number.parseInt(year, 10), text };
}

function findFault(part: string): string | null {
	const event = toEvent(part);
	if (event === null) return `neither a year and its event nor a known event: ${part}`;
	if (!isOwn(event)) return null;
	if (!isPlain(event.text)) {
		return 'the event holds control or direction characters; plain text of one line would do';
	}
	return [...event.text].length > MOST_EVENT_CHARACTERS
		? `the event is too long: at most ${String(MOST_EVENT_CHARACTERS)} characters`
		: null;
}
