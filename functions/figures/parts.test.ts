/** Figures of single categories and partners, by address. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { Problem } from '../http/problem.ts';
import { readCsv } from '../testing/read-csv.ts';
import { FiguresAnswer } from './figures-schema.ts';

const app = createApp(shippedDataset);
const IMPORTS = 'measure=sipri-transfers.imports&areas=XKX';

async function ask(query: string) {
	const answer = await app.request(`/api/v1/figures?${query}`);
	expect(answer.status).toBe(200);
	return v.parse(FiguresAnswer, await answer.json());
}

/** `Missiles|TUR`, all that is not told apart left empty. */
function listParts({ series }: FiguresAnswer): readonly string[] {
	return series.map(({ category, partner }) => `${category?.id ?? ''}|${partner?.code ?? ''}`);
}

function sumOf({ series }: FiguresAnswer): number {
	const values = series.flatMap(({ figures }) => figures.map(({ value }) => value));
	return values.reduce<number>((sum, value) => (value === null ? sum : sum + value), 0);
}

describe('figures of parts', () => {
	it('are of one category, of one partner, or of both', async () => {
		const both = await ask(`${IMPORTS}&years=2023&category=Missiles&partner=TUR`);
		expect(both.series).toHaveLength(1);
		expect(both.series[0]).toMatchObject({
			category: { id: 'Missiles', name: 'Missiles' },
			partner: { code: 'TUR', name: 'Türkiye' },
			figures: [{ year: 2023, value: 0.75, quality: 'uncertain' }]
		});
		expect(both.links).not.toHaveProperty('chart');
		const partner = await ask(`${IMPORTS}&years=2023&partner=TUR`);
		expect(listParts(partner)).toEqual(['|TUR']);
	});

	it('add up to the whole, whichever way they are told apart', async () => {
		const years = 'years=2021';
		const whole = await ask(`${IMPORTS}&${years}`);
		expect(sumOf(whole)).toBe(8.8);
		expect(sumOf(await ask(`${IMPORTS}&${years}&partner=each`))).toBeCloseTo(8.8, 4);
		expect(sumOf(await ask(`${IMPORTS}&${years}&category=each`))).toBeCloseTo(8.8, 4);
		const both = await ask(`${IMPORTS}&${years}&category=each&partner=each`);
		expect(sumOf(both)).toBeCloseTo(8.8, 4);
		expect(listParts(both).every((part) => /^[^|]+\|[^|]+$/.test(part))).toBe(true);
	});

	it('keep a named part that the area has not, as a gap', async () => {
		const { series } = await ask(
			`${IMPORTS}&years=2023&category=Missiles~Aircraft&partner=TUR~CHN`
		);
		expect(series).toHaveLength(4);
		expect(series.find(({ partner }) => partner?.code === 'CHN')?.figures).toEqual([
			{ year: 2023, value: null, gap: 'not-in-measure' }
		]);
	});

	it('are of all areas that have any, without areas', async () => {
		const { series } = await ask('measure=sipri-transfers.exports&partner=UKR');
		expect(series.length).toBeGreaterThan(0);
		expect(new Set(series.map(({ partner }) => partner?.code))).toEqual(new Set(['UKR']));
		const munitions = await ask('measure=seesac.share-of-region&category=ML3');
		expect(munitions.series[0]).toMatchObject({
			area: { code: 'SEESAC' },
			category: { name: 'ML3: Ammunition and fuze-setting devices' }
		});
	});

	it('have one address each, and columns of their own in the CSV', async () => {
		const { links } = await ask(`partner=TUR&category=Air-defence%20systems~Missiles&${IMPORTS}`);
		expect(links.self).toBe(
			`/api/v1/figures?${IMPORTS}&category=Air-defence%20systems~Missiles&partner=TUR`
		);
		const answer = await app.request(links.csv);
		const [header = [], ...rows] = readCsv(await answer.text());
		expect(header.slice(-3)).toEqual(['at', 'category', 'partner']);
		expect(rows[0]?.slice(-2)).toEqual(['Air-defence systems', 'TUR']);
		expect(answer.headers.get('Content-Disposition')).toContain('_XKX_parts.csv');
	});

	it.each([
		['measure=sipri-milex.constant-usd&category=ML3', 'category', 'is not told apart by category'],
		['measure=sipri-transfers.imports&category=Tanks', 'category', 'unknown category: Tanks;'],
		['measure=sipri-transfers.imports&partner=TURKEY', 'partner', 'unknown partner: TURKEY;'],
		['measure=sipri-transfers.imports&partner=', 'partner', 'an empty name'],
		['measure=nato.personnel&partner=each', 'partner', 'is not told apart by partner']
	])('%s is a problem of %s', async (query, param, words) => {
		const answer = await app.request(`/api/v1/figures?${query}`);
		expect(answer.status).toBe(400);
		const problem = v.parse(Problem, await answer.json());
		expect(problem).toMatchObject({ param });
		expect(problem.detail).toContain(words);
		expect(problem.allowed?.length).toBeGreaterThan(0);
	});
});
