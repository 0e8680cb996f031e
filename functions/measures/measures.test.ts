/** What is measured, and where. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { MEASURE_IDS } from '../../src/lib/figures/measure.ts';
import { createApp } from '../app.ts';
import { MeasuresAnswer } from './measures-schema.ts';

const app = createApp(shippedDataset);

async function ask() {
	const answer = await app.request('/api/v1/measures');
	return v.parse(MeasuresAnswer, await answer.json()).measures;
}

describe('measures', () => {
	it('are all that figures can be asked of', async () => {
		expect((await ask()).map(({ id }) => id)).toEqual(MEASURE_IDS);
	});

	it('have the unit of each release: constant prices of its base year', async () => {
		const constant = (await ask()).find(({ id }) => id === 'sipri-milex.constant-usd');
		expect(constant?.releases.map(({ release, unit }) => [release, unit.label])).toEqual([
			['2026-04', 'US$ million, constant 2024'],
			['2025-04', 'US$ million, constant 2023']
		]);
	});

	it('have the years that figures without years give', async () => {
		for (const { id, releases } of await ask()) {
			for (const { release, years } of releases) {
				const figures = await app.request(`/api/v1/figures.csv?measure=${id}&release=${release}`);
				const rows = (await figures.text()).trimEnd().split('\r\n').slice(1);
				const asked = rows.map((row) => Number.parseInt(row.split(',')[3] ?? '', 10));
				expect({ first: Math.min(...asked), last: Math.max(...asked) }).toEqual(years);
			}
		}
	});
});
