/** Figures of the sources beside military expenditure: bound, words, source and reason of each gap. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { FiguresAnswer } from './figures-schema.ts';

const app = createApp(shippedDataset);

async function ask(query: string): Promise<FiguresAnswer> {
	const answer = await app.request(`/api/v1/figures?${query}`);
	expect(answer.status, query).toBe(200);
	return v.parse(FiguresAnswer, await answer.json());
}

describe('SEESAC', () => {
	it.each([
		[
			'SRB',
			406.6,
			'Serbia tops the 2016 regional export list with sales worth 406.6 million euros'
		],
		['BIH', 104.3, 'followed by Bosnia with 104.3 million euros'],
		['ALB', 1.28, 'In 2016, Albania sold 1.28 million euros worth of arms'],
		['MKD', 1.21, 'Macedonia sold 1.13 million euros and 1.21 million euros respectively'],
		['MNE', 1.13, 'Macedonia sold 1.13 million euros and 1.21 million euros respectively']
	])(
		'exports of %s in 2016 were %d million euros, in these words',
		async (...[area, value, words]) => {
			const answer = await ask(`measure=seesac.exports-value&areas=${area}&years=2016`);
			const [figure] = answer.series[0]?.figures ?? [];
			const id = `2016-${area.toLowerCase()}-exports-value`;
			expect(figure).toMatchObject({ value, bound: 'rounded', at: `quote ${id}` });
			expect(answer.notes[id]).toContain(words);
			expect(answer.notes[id]).toContain('https://www.defence-industries.com/');
			expect(answer.measure.unit.id).toBe('eur-million');
		}
	);

	it('says that Serbia’s share of 2016 is calculated, and that of 2020 is not', async () => {
		const { series } = await ask('measure=seesac.share-of-region&areas=SRB~BIH&years=2016..2020');
		const [of2016, , , , of2020] = series[0]?.figures ?? [];
		expect(of2016).toMatchObject({ value: 0.790128, bound: 'rounded' });
		expect(of2016 && 'notes' in of2016 && of2016.notes).toContain('calculated');
		expect(of2020).toMatchObject({ value: 0.7289, bound: 'exact' });
		expect(of2020 && 'notes' in of2020 && of2020.notes).not.toContain('calculated');
		expect(series[1]?.figures[4]).toMatchObject({ value: 0.2514 });
	});

	it('says of the region in 2018 that nobody has transcribed it', async () => {
		const { series } = await ask('measure=seesac.exports-value&areas=SEESAC&years=2018');
		expect(series[0]?.figures).toEqual([
			{ year: 2018, value: null, gap: 'not-transcribed', at: 'edition of 2018' }
		]);
	});

	it('says which states a figure of the region covers', async () => {
		const { notes } = await ask('measure=seesac.licence-utilisation&areas=SEESAC&years=2013..2014');
		expect(Object.values(notes)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('covers Albania, Bosnia and Herzegovina, Croatia,'),
				expect.stringContaining('covers Albania, Bosnia and Herzegovina, North Macedonia,')
			])
		);
	});

	it('does not pass Kosovo off as a state without exports', async () => {
		const { series } = await ask('measure=seesac.exports-value&areas=XKX&years=2016');
		expect(series[0]?.figures[0]).toMatchObject({ value: null, gap: 'not-covered' });
	});
});

describe('NATO', () => {
	it('marks its estimates, and where they stand', async () => {
		const { series } = await ask('measure=nato.share-of-gdp&areas=ALB&years=2022..2024');
		expect(series[0]?.figures.map((each) => ('quality' in each ? each.quality : null))).toEqual([
			'reported',
			'estimate',
			'estimate'
		]);
		expect(series[0]?.figures[2]).toMatchObject({ value: 0.020295, at: 'TABLE3!N11' });
	});

	it('counts persons in thousands', async () => {
		const answer = await ask('measure=nato.personnel&areas=MNE&years=2022');
		expect(answer.measure.unit.id).toBe('thousand-persons');
		expect(answer.series[0]?.figures[0]).toMatchObject({ value: 1.623 });
	});
});
