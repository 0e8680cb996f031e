/** Where the words of events stand, and which of them share words where there is little room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { CHART_TYPE, PHONE_TYPE } from '../../theme/type.ts';
import { CURATED_IDS } from '../../figures/curated-events.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { ShownEvent } from './chart-view.ts';
import { boxOf, isOverlapping } from './label-box.ts';
import { placeEvents } from './place-events.ts';
import type { EventBand, Room } from './place-events.ts';
import type { TypeScale } from './placed.ts';

const SHARE = 'measure=sipri-milex.share-of-gdp&release=2026-04';
const REGION = `${SHARE}&areas=WB6~HRV~SVN&years=2000..2025`;
const PHONE: Room = { width: 230, type: PHONE_TYPE, most: 110 };

const CHART = fc.record({
	ids: fc.subarray([...CURATED_IDS], { minLength: 1 }),
	areas: fc.constantFrom('WB6~HRV~SVN', 'NATO', 'XKX~TUR~USA~MNE', 'WB6~DEU~HUN'),
	first: fc.integer({ min: 1949, max: 2012 }),
	locale: fc.constantFrom(...LOCALES)
});
const ROOM = fc.record({
	width: fc.integer({ min: 180, max: 720 }),
	type: fc.constantFrom(PHONE_TYPE, CHART_TYPE),
	most: fc.integer({ min: 20, max: 200 })
});

function place(query: string, room: Room = PHONE): EventBand {
	const { events, span } = viewOf(query);
	return placeEvents(events, toX(span, room.width), room);
}

function toX({ first, last }: { first: number; last: number }, width: number) {
	return (year: number) => ((year - first) / (last - first)) * width;
}

function textsOf({ events }: EventBand): readonly string[] {
	return events.flatMap(({ label }) =>
		label === null ? [] : label.lines.map((line) => line.map(({ text }) => text).join('')).join(' ')
	);
}

describe(placeEvents, () => {
	it('names whose round of NATO each is where there is room', () => {
		const wide = { width: 600, type: CHART_TYPE, most: 160 };
		expect(textsOf(place(`${REGION}&events=nato`, wide)).toSorted()).toEqual([
			'NATO: Albania, Croatia',
			'NATO: Montenegro',
			'NATO: North Macedonia',
			'NATO: Slovenia'
		]);
	});

	it('gives two in each other’s way one label with their years, and the others their own', () => {
		expect(textsOf(place(`${REGION}&events=nato`))).toEqual([
			'NATO: 2004, 2009',
			'NATO: Montenegro',
			'NATO: North Macedonia'
		]);
	});

	it('joins those that stand closest where all would be too many', () => {
		const query = `${SHARE}&areas=NATO&years=1990..2025&events=nato`;
		expect(textsOf(place(query, { ...PHONE, most: 60 }))).toEqual([
			'NATO: 1999, 2004, 2009',
			'NATO: 2017, 2020, 2023, 2024'
		]);
	});

	it('has a mark for each of those that share a label, up to it', () => {
		const { events } = place(`${REGION}&events=nato`);
		expect(events.map(({ x }) => Math.round(x)).toSorted((a, b) => a - b)).toEqual([
			37, 83, 156, 184
		]);
		const shared = events.find(({ label }) => label === null);
		const words = events.find(({ x }) => Math.round(x) === 83)?.label;
		if (shared === undefined || words === undefined || words === null) {
			throw new Error('no shared label');
		}
		expect(shared.top).toBeGreaterThanOrEqual(boxOf(words, PHONE_TYPE).bottom);
	});

	it('names others in short before they take the plot', () => {
		const texts = textsOf(place(`${REGION}&events=nato~crimea~wales~ksf~ukraine`));
		expect(texts).toEqual(expect.arrayContaining(['Crimea', 'Wales', 'KSF', 'Ukraine']));
		expect(texts.filter((text) => text.startsWith('NATO'))).toEqual([
			'NATO: 2004, 2009',
			'NATO: 2017, 2020'
		]);
	});

	it('keeps an editor’s own words, each with its mark', () => {
		const own = '2012:Own%20words%20of%20an%20editor~2013:More%20words%20of%20an%20editor';
		expect(textsOf(place(`${REGION}&events=${own}`, { ...PHONE, most: 10 })).toSorted()).toEqual([
			'More words of an editor',
			'Own words of an editor'
		]);
	});

	it('lets no words overlap, and no mark go through words, whatever is marked wherever', () => {
		fc.assert(
			fc.property(CHART, ROOM, ({ ids, areas, first, locale }, room) => {
				const query = `${SHARE}&areas=${areas}&years=${String(first)}..2025&events=${ids.join('~')}`;
				const { events, span } = viewOf(query, locale);
				const band = placeEvents(events, toX(span, room.width), room);
				expectApart(band, room.type);
				expectAllMarked(band, events, toX(span, room.width));
			}),
			{ numRuns: 60 }
		);
	});
});

function expectApart({ events }: EventBand, type: TypeScale): void {
	const boxes = events.flatMap(({ label }) => (label === null ? [] : [boxOf(label, type)]));
	boxes.forEach((box, index) => {
		expect(boxes.slice(index + 1).filter((other) => isOverlapping(box, other))).toEqual([]);
		const through = events.filter(
			({ x, top }) => x > box.left && x < box.right && top < box.bottom - 1
		);
		expect(through).toEqual([]);
	});
}

function expectAllMarked(
	band: EventBand,
	events: readonly ShownEvent[],
	x: (year: number) => number
): void {
	const marked = new Set(band.events.map((event) => event.x));
	expect(events.filter(({ year }) => !marked.has(x(year)))).toEqual([]);
}
