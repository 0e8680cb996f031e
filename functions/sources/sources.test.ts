/** The sources and their terms. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { createApp } from '../app.ts';
import { SourcesAnswer } from './sources-schema.ts';

describe('sources', () => {
	it('name their publisher, terms and releases', async () => {
		const answer = await createApp(shippedDataset).request('/api/v1/sources');
		const { sources } = v.parse(SourcesAnswer, await answer.json());
		expect(sources).toContainEqual(
			expect.objectContaining({
				id: 'sipri-milex',
				title: 'SIPRI Military Expenditure Database',
				licenceUrl: 'https://www.sipri.org/about/terms-and-conditions',
				releases: ['2026-04', '2025-04']
			})
		);
	});
});
