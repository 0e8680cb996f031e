/** Known events and an editor's own, as a chart shows them and tells where they are from. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { placeView } from './place-view.ts';
import { noteEvents, showEvents } from './show-events.ts';

const WB6 = 'measure=sipri-milex.share-of-gdp&release=2026-04&areas=WB6&years=2008..2025';

describe(showEvents, () => {
	it('marks the rounds of the areas shown, in the language of the chart', () => {
		const { events } = viewOf(`${WB6}&events=ukraine~nato~2019:Own`, 'mk');
		expect(events.map(({ year, text }) => `${String(year)} ${text}`)).toEqual([
			'2009 НАТО: Албанија',
			'2017 НАТО: Црна Гора',
			'2019 Own',
			'2020 НАТО: Северна Македонија',
			'2022 Инвазија врз Украина'
		]);
	});

	it('passes over what concerns no area of the chart', () => {
		const { events } = viewOf(`${WB6.replace('WB6', 'SRB')}&events=nato~wales~ksf~crimea`);
		expect(events.map(({ known }) => known?.id)).toEqual(['crimea']);
	});

	it('names three who joined at once, and counts the rest', () => {
		const { events } = viewOf(`${WB6.replace('WB6', 'NATO').replace('2008', '2000')}&events=nato`);
		expect(events[0]?.text).toBe('NATO: Bulgaria, Estonia, Latvia +4');
	});

	it('concerns all parts of the one area that is shown in parts', () => {
		const imports = 'measure=sipri-transfers.imports&release=2026-02&areas=ALB&by=partner';
		const { events } = viewOf(`${imports}&years=2005..2024&view=lines&events=nato`);
		expect(events.map(({ year }) => year)).toEqual([2009]);
	});

	it('stands in the panel of each part of the area', () => {
		const imports = 'measure=sipri-transfers.imports&release=2026-02&areas=ALB&by=partner';
		const view = viewOf(`${imports}&years=2005..2024&view=multiples&events=nato`);
		const placed = placeView(view, { width: 560, height: 360 });
		if (placed.kind !== 'multiples') throw new Error(placed.kind);
		expect(placed.panels.length).toBeGreaterThan(1);
		for (const { events } of placed.panels) expect(events).toHaveLength(1);
	});
});

describe(noteEvents, () => {
	it('gives the day, everybody who is shown, and the source', () => {
		const { notes } = viewOf(`${WB6.replace('WB6', 'NATO').replace('2008', '2000')}&events=nato`);
		const [first] = notes.filter(({ url }) => url !== undefined);
		expect(first).toEqual({
			mark: '',
			text: '29 March 2004: NATO membership: Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia (NATO, topics 52044).',
			areas: [],
			url: 'https://www.nato.int/cps/en/natohq/topics_52044.htm'
		});
	});
});
