/** Figures of the shipped releases: golden figures, gaps with their reasons, units, notes, links. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { FiguresAnswer } from './figures-schema.ts';

const app = createApp(shippedDataset);

async function ask(query: string): Promise<FiguresAnswer> {
	const answer = await app.request(`/api/v1/figures?${query}`);
	expect(answer.status, query).toBe(200);
	return v.parse(FiguresAnswer, await answer.json());
}

async function askOne(query: string) {
	const { series, ...rest } = await ask(query);
	const [first] = series;
	return { ...rest, series: first, figure: first?.figures[0] };
}

/** Checked by hand against the workbooks. */
const GOLDEN = [
	{ measure: 'constant-usd', area: 'XKX', year: 2024, release: '2025-04', value: 161.9895 },
	{ measure: 'constant-usd', area: 'SRB', year: 2024, release: '2025-04', value: 2219.7351 },
	{ measure: 'current-usd', area: 'XKX', year: 2024, release: '2025-04', value: 165.5547 },
	{ measure: 'current-usd', area: 'SRB', year: 2024, release: '2025-04', value: 2322.8301 },
	{ measure: 'current-usd', area: 'XKX', year: 2024, release: '2026-04', value: 165.6572 },
	{ measure: 'current-usd', area: 'XKX', year: 2025, release: '2026-04', value: 234.5001 },
	{ measure: 'current-usd', area: 'SRB', year: 2024, release: '2026-04', value: 2403.5568 },
	{ measure: 'current-usd', area: 'SRB', year: 2025, release: '2026-04', value: 2781.2957 },
	{ measure: 'constant-usd', area: 'WORLD', year: 1988, release: '2026-04', value: 1759.8796 }
];

describe('figures', () => {
	it.each(GOLDEN)('$measure of $area in $year, release $release: $value', async (golden) => {
		const { measure, area, year, release, value } = golden;
		const query = `measure=sipri-milex.${measure}&areas=${area}&years=${String(year)}&release=${release}`;
		const { figure } = await askOne(query);
		expect(figure).toMatchObject({ year, value, bound: 'exact' });
	});

	it.each([
		['XKX', 0.0185],
		['SRB', 0.0276],
		['ALB', 0.0203]
	])('gives the share of GDP of %s in 2025 as a fraction: %d', async (area, share) => {
		const query = `measure=sipri-milex.share-of-gdp&areas=${area}&years=2025&release=2026-04`;
		const { figure, series } = await askOne(query);
		expect(figure?.value).toBeCloseTo(share, 4);
		expect(series?.unit.id).toBe('fraction');
	});

	it('says the cell of each figure', async () => {
		const query = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024&release=2025-04';
		const { series } = await ask(query);
		expect(series.map(({ figures }) => figures[0]?.at)).toEqual([
			'Constant (2023) US$!CA141',
			'Constant (2023) US$!CA148'
		]);
	});

	it('says which release the latest is', async () => {
		const { release } = await ask('measure=sipri-milex.current-usd&areas=XKX&years=2025');
		expect(release).toMatchObject({ id: 'sipri-milex@2026-04', release: '2026-04' });
	});
});

describe('units', () => {
	it('names the base year of constant prices', async () => {
		const { measure } = await ask('measure=sipri-milex.constant-usd&areas=XKX&release=2025-04');
		expect(measure.unit).toEqual({ id: 'usd-million', label: 'US$ million, constant 2023' });
	});

	it('are the source’s own for each series: regional totals in US$ billion', async () => {
		const { series } = await ask('measure=sipri-milex.constant-usd&areas=XKX~WORLD&years=2024');
		expect(series.map(({ unit }) => unit.id)).toEqual(['usd-million', 'usd-billion']);
	});

	it('name each local currency', async () => {
		const { series } = await ask('measure=sipri-milex.local-currency&areas=XKX~SRB&years=2024');
		expect(series.map(({ unit }) => unit.label)).toEqual(['Euro, current', 'Dinar, current']);
	});
});

describe('years', () => {
	it('run from the first to the last with a figure where none are asked', async () => {
		const { series } = await askOne('measure=sipri-milex.constant-usd&areas=XKX&release=2025-04');
		const years = series?.figures.map(({ year }) => year);
		expect(years).toEqual(Array.from({ length: 17 }, (_, at) => 2008 + at));
	});

	it('end with the newest figure of the asked areas', async () => {
		const query = 'measure=sipri-milex.current-usd&areas=YUG~XKX&years=2023..latest';
		const { series } = await ask(query);
		for (const { figures } of series) {
			expect(figures.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
		}
		const { figure } = await askOne('measure=sipri-milex.current-usd&areas=YUG&years=latest');
		expect(figure?.year).toBe(1990);
	});

	it('are those of the release where no asked area has a figure', async () => {
		const { series, release } = await askOne('measure=sipri-milex.constant-usd&areas=YUG');
		expect(series?.figures).toHaveLength(release.years.last - release.years.first + 1);
	});

	it('are refused where they start after the latest', async () => {
		const query = 'measure=sipri-milex.constant-usd&areas=XKX&years=2090..latest';
		const answer = await app.request(`/api/v1/figures?${query}`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ param: 'years', value: '2090..latest' });
	});
});

describe('areas', () => {
	it('are all of the measure where none are asked', async () => {
		const { series } = await ask('measure=sipri-milex.share-of-gdp&years=2024');
		const codes = series.map(({ area }) => area.code);
		expect(codes).toEqual(expect.arrayContaining(['XKX', 'SRB', 'USA']));
		expect(codes).not.toContain('WORLD');
	});

	it('expand from a group, in its order, without repeats', async () => {
		const { series } = await ask('measure=sipri-milex.constant-usd&areas=SRB~WB6&years=2024');
		const codes = series.map(({ area }) => area.code);
		expect(codes).toEqual(['SRB', 'ALB', 'BIH', 'XKX', 'MNE', 'MKD']);
	});

	it('carry their names', async () => {
		const { series } = await askOne('measure=sipri-milex.constant-usd&areas=MKD&years=2024');
		expect(series?.area).toEqual({ code: 'MKD', name: 'North Macedonia' });
	});
});

describe('gaps', () => {
	it.each([
		{ measure: 'constant-usd', area: 'XKX', year: 2006, gap: 'not-a-state' },
		{ measure: 'constant-usd', area: 'YUG', year: 1980, gap: 'unavailable' },
		{ measure: 'constant-usd', area: 'XKX', year: 2040, gap: 'outside-release' },
		{ measure: 'share-of-gdp', area: 'WORLD', year: 2024, gap: 'not-in-measure' },
		{ measure: 'constant-usd', area: 'CSK', year: 2024, gap: 'not-in-measure' }
	])('say why: $measure of $area in $year: $gap', async ({ measure, area, year, gap }) => {
		const query = `measure=sipri-milex.${measure}&areas=${area}&years=${String(year)}`;
		const { figure } = await askOne(query);
		expect(figure).toMatchObject({ year, value: null, gap });
	});

	it('say where the source prints its mark, if it does', async () => {
		const query = 'measure=sipri-milex.constant-usd&areas=XKX&years=2006..2040&release=2025-04';
		const { series } = await ask(query);
		const figures = series[0]?.figures ?? [];
		expect(figures[0]?.at).toBe('Constant (2023) US$!BI141');
		expect(figures.at(-1)).not.toHaveProperty('at');
	});
});

describe('notes', () => {
	it('are the source’s words, and only those used', async () => {
		const { notes, figure } = await askOne(
			'measure=sipri-milex.constant-usd&areas=ALB&years=2024&release=2025-04'
		);
		expect(Object.keys(notes).sort()).toEqual(['3', 'adopted-budget', 'without-paramilitary']);
		expect(notes['3']).toBe(
			'Albania: The figures for Albania prior to 2006 do not fully include pensions.'
		);
		expect(figure).toMatchObject({ notes: expect.arrayContaining(['3']) as unknown });
	});

	it('tell that Serbia includes Montenegro up to 2005, and not after', async () => {
		const query = 'measure=sipri-milex.constant-usd&areas=SRB&years=2005..2006';
		const { series, notes } = await ask(query);
		const has = series[0]?.figures.map(
			(each) => 'notes' in each && each.notes.includes('serbia-to-2005-includes-montenegro')
		);
		expect(has).toEqual([true, false]);
		expect(notes['serbia-to-2005-includes-montenegro']).toContain('include Montenegro');
		const later = await ask('measure=sipri-milex.constant-usd&areas=SRB&years=2006');
		expect(later.notes).not.toHaveProperty('serbia-to-2005-includes-montenegro');
	});

	it('explain a series of gaps', async () => {
		const { notes } = await ask('measure=sipri-milex.constant-usd&areas=YUG&years=1980');
		expect(Object.values(notes).join()).toContain('lack of reliable economic data for Yugoslavia');
	});
});

describe('links', () => {
	it('lead to the same question: in one order, pinned, as CSV, as a chart', async () => {
		const { links } = await ask('areas=XKX~SRB&years=2024&measure=sipri-milex.constant-usd');
		const query = 'measure=sipri-milex.constant-usd&areas=XKX~SRB&years=2024';
		expect(links).toEqual({
			self: `/api/v1/figures?${query}`,
			pinned: `/api/v1/figures?${query}&release=2026-04`,
			csv: `/api/v1/figures.csv?${query}`,
			chart: `/compare?${query}`
		});
		const [self, pinned] = [await app.request(links.self), await app.request(links.pinned)];
		expect(await pinned.json()).toMatchObject({
			series: v.parse(FiguresAnswer, await self.json()).series
		});
	});
});

describe('a source without a release', () => {
	it('is a problem, not a fault', async () => {
		const bare = createApp(createDataset({ sources: [], releases: {} }));
		const answer = await bare.request('/api/v1/figures?measure=sipri-milex.constant-usd');
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ param: 'release', value: 'latest', allowed: [] });
	});

	it('leaves the lists empty', async () => {
		const bare = createApp(createDataset({ sources: [], releases: {} }));
		const answers = ['releases', 'sources', 'measures', 'areas', 'health'].map(
			async (path) => (await bare.request(`/api/v1/${path}`)).status
		);
		expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
	});
});
