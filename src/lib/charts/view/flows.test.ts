/** Flows: who supplies whom, what is not known of it, and what is refused. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { placeView } from './place-view.ts';
import type { PlacedFlows } from './placed-flows.ts';

const SEESAC = 'measure=seesac.exports-value&release=2026-11&view=flows';
const ARMS = 'measure=sipri-transfers.exports&release=2026-02&view=flows';
const IMPORTS = 'measure=sipri-transfers.imports&release=2026-02&view=flows';
const SIZE = { width: 840, height: 420 };

function flowsOf(query: string) {
	const { flows } = viewOf(query);
	if (flows === null) throw new Error('no flows');
	return flows;
}

function place(query: string): PlacedFlows {
	const placed = placeView(viewOf(query), SIZE);
	if (placed.kind !== 'flows') throw new Error(placed.kind);
	return placed;
}

describe('flows of one year', () => {
	const view = viewOf(`${SEESAC}&areas=SEESAC&years=2016`);

	it('says what of the reported total is not broken down', () => {
		const told = view.flows?.ribbons.map(({ partner, value, shareText }) => [
			partner,
			value,
			shareText
		]);
		expect(told).toEqual([
			['MIDDLE-EAST', 187.6, '36%'],
			['NORTH-AMERICA', 72, '14%'],
			['EU', 54.6, '11%'],
			['rest', 200.4, '39%']
		]);
		expect(view.notes.map(({ text }) => text).join(' ')).toContain('“Not broken down”');
	});

	it('counts no state beside the region that may hold it, and says so', () => {
		const saudi = view.flows?.pairs.find(({ partner }) => partner === 'SAU');
		expect(saudi).toMatchObject({ value: 118, isDrawn: false });
		expect(view.flows?.ribbons.some(({ partner }) => partner === 'SAU')).toBe(false);
		expect(view.notes.map(({ text }) => text).join(' ')).toContain('Saudi Arabia €118.0 million');
	});

	it('keeps the notes of each partner’s figure', () => {
		const notes = view.notes.map(({ text }) => text).join(' ');
		expect(notes).toContain('187.6 million euros in total');
	});

	it('takes the newest year with figures by partner where none is asked', () => {
		expect(viewOf(`${SEESAC}&areas=SEESAC`).years).toEqual([2016]);
	});

	it('keeps the bounds of what a report gives as over or nearly', () => {
		const flows = flowsOf(`${SEESAC}&areas=SEESAC&years=2013`);
		expect(flows.areas[0]?.text).toBe('≤\u00a0300.0');
		const [america, , , , rest] = flows.ribbons;
		expect([america?.text, america?.bound, rest?.text, rest?.bound]).toEqual([
			'≥\u00a0127.0',
			'at_least',
			'≤\u00a061.0',
			'at_most'
		]);
	});

	it('says which areas have nothing to draw, and why', () => {
		const { notes, flows, table } = viewOf(`${SEESAC}&areas=SEESAC~SRB~XKX&years=2013`);
		const texts = notes.map(({ text }) => text);
		expect(texts).toContain('Nothing to draw for Serbia: published, not transcribed yet.');
		expect(flows?.areas.map(({ value }) => value)).toEqual([300, null, null]);
		expect(table.rows.at(-1)?.head).toBe('Kosovo');
	});

	it('gives no share where no total is known', () => {
		const view = viewOf('measure=seesac.licences-issued&areas=SRB&years=2018&view=flows');
		expect(view.flows?.ribbons).toMatchObject([{ partner: 'ARM', value: 4, shareText: null }]);
		expect(view.notes.map(({ text }) => text).join(' ')).toContain('No total is known for Serbia');
	});
});

describe('flows of several years', () => {
	it('adds volumes up, and says so in the title', () => {
		const view = viewOf(`${ARMS}&areas=SRB&years=1995..2024`);
		expect(view.title).toContain('sum of 1995–2024');
		const drawn = view.flows?.ribbons.reduce((sum, { value }) => sum + value, 0);
		expect(drawn).toBeCloseTo(435.02, 6);
		expect(view.flows?.areas[0]?.value).toBe(435.02);
		const saudi = view.flows?.pairs.find(({ partner }) => partner === 'SAU');
		expect(saudi).toMatchObject({ value: 91, quality: 'uncertain', shareText: '21%' });
		expect(saudi?.at).toContain('lines 13319, 13328');
	});

	it('has imports flow to the areas asked, in the colour that each has everywhere', () => {
		const view = viewOf(`${IMPORTS}&areas=WB6&years=1995..2024`);
		expect(view.flows?.areasAre).toBe('to');
		expect(view.flows?.ribbons[0]).toMatchObject({ fromName: 'China', toName: 'Serbia' });
		const colours = view.series.map(({ area, colour }) => [area.code, colour]);
		expect(Object.fromEntries(colours)).toMatchObject({ XKX: 0, SRB: 1, ALB: 2 });
	});

	it('holds small partners together, and still has each in table and figures', () => {
		const { flows, table } = viewOf(`${ARMS}&areas=SRB&years=1995..2024`);
		expect(flows?.partners.at(-1)?.name).toBe('Other destinations (5)');
		expect(flows?.pairs).toHaveLength(17);
		expect(table.rows).toHaveLength(17);
	});
});

describe('the drawing of flows', () => {
	it.each([`${SEESAC}&areas=SEESAC&years=2016`, `${IMPORTS}&areas=WB6&years=1995..2024`])(
		'has ribbons as wide as the figures, and ends as high as their ribbons: %s',
		(query) => {
			const view = viewOf(query);
			const placed = place(query);
			const [first] = view.flows?.areas ?? [];
			const end = placed.ends.find(({ code }) => code === first?.code);
			if (end === undefined || first?.value == null) throw new Error('nothing flows');
			const scale = end.height / first.value;
			view.flows?.ribbons.forEach(({ value, partner }, index) => {
				expect(placed.ribbons[index]?.height, partner).toBeCloseTo(value * scale, 6);
			});
			for (const { code, height } of placed.ends) {
				const own = view.flows?.ribbons.filter(
					({ area, partner }) => area === code || partner === code
				);
				const sum = (own ?? []).reduce((total, { value }) => total + value * scale, 0);
				expect(height, code).toBeCloseTo(sum, 6);
			}
		}
	);
});

describe('the sentence', () => {
	it.each([
		['en', 'Middle East: €187.6 million, 36% of the total'],
		['sq', 'destinacioni më i madh: Lindja e Mesme, 187,6 milionë euro, 36% e totalit'],
		['sr-Latn', 'najveće odredište: Bliski istok, 187,6 miliona evra, 36% zbira'],
		['sr-Cyrl', 'највеће одредиште: Блиски исток, 187,6 милиона евра, 36% збира'],
		['bs', 'najveće odredište: Bliski istok, 187,6 miliona eura, 36% zbira'],
		['mk', 'најголемо одредиште: Блискиот Исток, 187,6 милиони евра, 36 % од збирот']
	] as const)('names the largest destination in %s', (locale, words) => {
		expect(LOCALES).toContain(locale);
		const { sentence } = viewOf(`${SEESAC}&areas=SEESAC&years=2016`, locale);
		expect(sentence.replaceAll('\u00a0', ' ')).toContain(words);
	});
});

describe('what cannot be drawn as flows', () => {
	it.each([
		['measure=sipri-milex.constant-usd&areas=SRB', 'has no partners'],
		['measure=seesac.exports-value&areas=SRB~BIH', 'areas=SEESAC would do'],
		['measure=sipri-transfers.imports&areas=DEU', 'not for DEU: areas='],
		['measure=seesac.exports-value&areas=SEESAC&years=2013..2016', 'years=2016 would do'],
		['measure=sipri-transfers.exports&areas=SRB&years=1980..2024', 'years=1995..2024 would do'],
		['measure=sipri-transfers.exports&areas=SRB&years=2015~2020', 'does not show single years'],
		['measure=sipri-transfers.exports&areas=NATO', 'at most 12'],
		['measure=sipri-transfers.exports&areas=SRB&by=partner', 'leave by=partner out'],
		['measure=sipri-transfers.exports&areas=WB6&as=share', 'not as=share'],
		['measure=seesac.licences-value&areas=SEESAC', 'view=bars would do']
	])('is refused with a word why: %s', (query, words) => {
		expect(() => viewOf(`${query}&view=flows`)).toThrow(words);
	});
});
