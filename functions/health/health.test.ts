/** Health: what is served, and whether it can be read. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/lib/dataset/dataset.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { HealthAnswer } from './health-schema.ts';

describe('health', () => {
	it('is ok with the releases and their counts', async () => {
		const answer = await createApp(shippedDataset).request('/api/v1/health');
		const health = v.parse(HealthAnswer, await answer.json());
		expect(health.releases).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ id: 'sipri-milex@2026-04', latest: true, measures: 7 }),
				expect.objectContaining({ id: 'sipri-milex@2025-04', latest: false, measures: 7 })
			])
		);
	});

	it('says which Bilans it is, and that a copy without a database serves the rest', async () => {
		const answer = await createApp(shippedDataset).request('/api/v1/health');
		const { status, version, storage } = v.parse(HealthAnswer, await answer.json());
		expect([status, storage]).toEqual(['ok', 'away']);
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	it('is a fault where a release cannot be read', async () => {
		const torn = createDataset({
			sources: shippedDataset.sources,
			releases: { 'sipri-milex@2026-04': '{' }
		});
		const answer = await createApp(torn, () => undefined).request('/api/v1/health');
		expect(answer.status).toBe(500);
	});
});
