/** Figures of the sources beside military expenditure: bound, words, source and reason of each gap. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeRows } from '../../src/lib/dataset/extra-tables.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { findPoint } from '../../src/lib/figures/series.ts';
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

describe('SIPRI’s Top 100', () => {
	it('was worth 679,200 million dollars in 2024: our sum, rounded as its parts are', async () => {
		const answer = await ask('measure=sipri-top100.arms-revenue&areas=WORLD&years=2014..2024');
		expect(answer.series[0]?.figures.at(-1)).toEqual({
			...{ year: 2024, value: 679_200, quality: 'uncertain', bound: 'rounded' },
			...{ notes: ['calculated'], at: '2024!F5:F104' }
		});
		expect(answer.notes.calculated).toMatch(/^Calculated by Bilans from the arms revenues/);
	});

	it('says of each year before 2015 that Chinese companies are not in it', async () => {
		const answer = await ask('measure=sipri-top100.arms-revenue&areas=WORLD~FRA&years=2014..2015');
		for (const { figures } of answer.series) {
			expect(figures.map((each) => 'notes' in each && each.notes)).toEqual([
				['top100-to-2014-without-china', 'calculated'],
				['calculated']
			]);
		}
		expect(answer.notes['top100-to-2014-without-china']).toContain('leaves out Chinese companies');
	});

	it('says that no company of a country is in the list, which is no revenue of 0', async () => {
		const { series } = await ask('measure=sipri-top100.arms-revenue&areas=CHN&years=2014');
		expect(series[0]?.figures).toEqual([{ year: 2014, value: null, gap: 'not-covered' }]);
	});

	it('grew by 5.92 % on the year before, as SIPRI reckons it', () => {
		const release = shippedDataset.findRelease('sipri-top100', 'latest');
		const changes = release && shippedDataset.findTable('sipri-top100', release, 'changes');
		expect(changes?.at(-1)).toMatchObject({
			...{ year: 2024, current: 674_540, before: 636_840, change: 0.059199 },
			...{ prices: 2024, left_out: 'EDGE Group' }
		});
	});
});

describe('SIPRI’s register of arms transfers', () => {
	it('has Kosovo’s imports of 2021: 8.8 million TIV, from one line of the register', async () => {
		const answer = await ask('measure=sipri-transfers.imports&areas=XKX&years=2019..2021');
		expect(answer.measure.unit.label).toContain('not money');
		expect(answer.series[0]?.figures).toEqual([
			{ year: 2019, value: null, gap: 'none-known' },
			expect.objectContaining({ year: 2020, value: 3.25, quality: 'uncertain' }),
			expect.objectContaining({ value: 8.8, quality: 'reported', at: 'line 24063' })
		]);
	});

	it('has the deliveries behind it, and the deals since 1950', async () => {
		const releases = shippedDataset.findReleases('sipri-transfers');
		const rowsOf = async (name: 'deliveries' | 'deals') => {
			const open = releases.map((each) => shippedDataset.openTable('sipri-transfers', each, name));
			return (await Promise.all(open)).flatMap((table) =>
				table === null ? [] : decodeRows(table)
			);
		};
		const drones = { recipient: 'Kosovo', delivered: 2023, number: 5, tiv: 12 };
		expect(await rowsOf('deliveries')).toContainEqual(expect.objectContaining(drones));
		const carriers = { recipient: 'Kosovo', delivered: '2021', number_delivered: 55, tiv: 8.8 };
		expect(await rowsOf('deals')).toContainEqual(expect.objectContaining(carriers));
		expect(await rowsOf('deals')).toContainEqual(
			expect.objectContaining({ recipient: 'Yugoslavia' })
		);
	});

	it('has its parts, which add up to the whole', () => {
		const release = shippedDataset.findRelease('sipri-transfers', 'latest');
		if (release === null) throw new Error('no release');
		const measure = 'sipri-transfers.imports';
		const parts = shippedDataset.listParts(measure, release);
		const partners = parts.filter(({ area, category }) => area === 'XKX' && category === '');
		expect(partners.map(({ partner }) => partner)).toEqual(['TUR', 'USA']);
		const valueOf = (partner: string) => {
			const series = shippedDataset.findSeries({ measure, area: 'XKX', release, partner });
			const point = series && findPoint(series, 2023);
			return point?.kind === 'figure' ? point.value : null;
		};
		expect([valueOf('TUR'), valueOf('USA'), valueOf('')]).toEqual([13.85, 0.1, 13.95]);
	});
});
