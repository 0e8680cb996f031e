/** What the shipped releases say against themselves. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { Problem } from '../http/problem.ts';
import { readCsv } from '../testing/read-csv.ts';
import { OdditiesAnswer } from './oddities-schema.ts';

const app = createApp(shippedDataset);

async function ask(query: string) {
	const answer = await app.request(`/api/v1/oddities?${query}`);
	expect(answer.status).toBe(200);
	return v.parse(OdditiesAnswer, await answer.json());
}

async function askOne(release: string) {
	const { releases } = await ask(`source=sipri-milex&release=${release}`);
	expect(releases).toHaveLength(1);
	return releases[0]?.oddities ?? [];
}

describe('oddities', () => {
	it('say in a sentence what does not fit, with both values and their cells', async () => {
		const croatia = (await askOne('2026-04')).find(({ area }) => area.code === 'HRV');
		expect(croatia).toMatchObject({
			check: 'gdp-jump',
			area: { name: 'Croatia' },
			year: 1993,
			measure: 'sipri-milex.current-usd',
			text: 'Croatia, 1993: the figures imply a GDP of US$5,388 million, after US$477 million in 1992 (× 11.3).'
		});
		expect(croatia?.factor).toBeCloseTo(11.3);
		expect(croatia?.at).toEqual([
			'Current US$!AU135',
			'Share of GDP!AU135',
			'Current US$!AT135',
			'Share of GDP!AT135'
		]);
	});

	it('lead to the figure, which is served as it is published', async () => {
		const odd = (await askOne('2026-04')).find(({ check }) => check === 'money-of-zero');
		const asked = `measure=${odd?.measure ?? ''}&areas=${odd?.area.code ?? ''}&years=${String(odd?.year)}`;
		const answer = await app.request(`/api/v1/figures?${asked}&release=2026-04`);
		expect(await answer.json()).toMatchObject({
			series: [{ area: { code: 'YUG' }, figures: [{ value: 0, at: odd?.at[0] }] }]
		});
	});

	it('count differently in two releases', async () => {
		const count = async (release: string) =>
			Object.fromEntries(
				[...Map.groupBy(await askOne(release), ({ check }) => check)].map(([check, some]) => [
					check,
					some.length
				])
			);
		expect(await count('2025-04')).toEqual({
			'gdp-jump': 1,
			'total-of-countries': 1,
			'money-of-zero': 72
		});
		expect(await count('2026-04')).toEqual({
			'gdp-jump': 1,
			'total-of-countries': 1,
			'total-of-regions': 15,
			'money-of-zero': 33
		});
	});

	it('are of the latest release of each source where nothing is asked', async () => {
		const { releases, checks } = await ask('');
		expect(releases.map(({ release, checked }) => [release.id, checked])).toContainEqual([
			'sipri-milex@2026-04',
			true
		]);
		const named = releases.flatMap(({ oddities }) => oddities.map(({ check }) => check));
		expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(named)]));
	});

	it('of a release that was not checked are none, and it says so', async () => {
		const { releases } = await ask('');
		const unchecked = releases.filter(({ release }) => release.source !== 'sipri-milex');
		for (const { checked, oddities } of unchecked) expect([checked, oddities]).toEqual([false, []]);
	});
});

describe('oddities as CSV', () => {
	it('are one row each, with what the JSON says', async () => {
		const answer = await app.request('/api/v1/oddities.csv?source=sipri-milex&release=2025-04');
		expect(answer.headers.get('Content-Type')).toContain('text/csv');
		const [header, ...rows] = readCsv(await answer.text());
		expect(header).toEqual(
			'release,check,area,year,measure,value,against,factor,estimated,at,text'.split(',')
		);
		const oddities = await askOne('2025-04');
		expect(rows.map((row) => [row[1], row[2], row[3], row.at(-1)])).toEqual(
			oddities.map(({ check, area, year, text }) => [check, area.code, String(year), text])
		);
	});
});

describe('what does not fit', () => {
	it.each([
		['source=sipri', 'source'],
		['release=1999-01', 'release'],
		['source=sipri-milex&release=1999-01', 'release'],
		['year=2024', 'year']
	])('%s is a problem of %s', async (query, param) => {
		for (const path of ['/api/v1/oddities', '/api/v1/oddities.csv']) {
			const answer = await app.request(`${path}?${query}`);
			expect(answer.status).toBe(400);
			expect(v.parse(Problem, await answer.json())).toMatchObject({ param });
		}
	});
});
