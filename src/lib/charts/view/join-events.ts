/**
 * Where the words of events find no room, those of one kind that stand close together share one
 * label with their years: `NATO: 2017, 2020`. Knows no pixels but the distances it is told.
 */
import { namesAreas } from '../../i18n/event-text.ts';
import type { ShownEvent } from './chart-view.ts';

/** Events under one label, oldest first; alone as a rule. */
export type EventGroup = readonly [ShownEvent, ...(readonly ShownEvent[])];

interface Neighbours {
	readonly left: EventGroup;
	readonly right: EventGroup;
	readonly distance: number;
}

/** One group less, each way in which two of one kind can be one: the two that stand closest first. */
export function listJoined(
	groups: readonly EventGroup[],
	x: (year: number) => number
): readonly (readonly EventGroup[])[] {
	return groups
		.flatMap((left, index) => toNeighbours(left, groups.slice(index + 1), x))
		.toSorted((a, b) => a.distance - b.distance)
		.map((neighbours) => groups.flatMap((group) => joinIf(group, neighbours)));
}

/** What stands at the marks of a group. */
export function labelGroup([first, ...others]: EventGroup): string {
	if (others.length === 0) return first.text;
	const years = [...new Set([first, ...others].map(({ year }) => year))];
	return `${first.short}: ${years.join(', ')}`;
}

/** As short as tells it from the others: whose round of NATO it is stays, and an editor's own words. */
export function labelInShort(group: EventGroup): string {
	const [{ known, short }] = group;
	return known === null || namesAreas(known.id) ? labelGroup(group) : short;
}

export function lastYearOf(group: EventGroup): number {
	return (group.at(-1) ?? group[0]).year;
}

function joinIf(group: EventGroup, { left, right }: Neighbours): readonly EventGroup[] {
	if (group === left) return [];
	return group === right ? [[...left, ...right]] : [group];
}

/** A group and the next one of its kind; an editor's own are each of a kind. */
function toNeighbours(
	left: EventGroup,
	later: readonly EventGroup[],
	x: (year: number) => number
): readonly Neighbours[] {
	const id = left[0].known?.id;
	const right = later.find(([{ known }]) => known?.id === id);
	if (id === undefined || right === undefined) return [];
	return [{ left, right, distance: x(right[0].year) - x(lastYearOf(left)) }];
}
