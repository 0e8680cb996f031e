/** The dataset's port on the shipped releases. */
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS } from '../figures/measure.ts';
import { findExtent } from '../figures/series.ts';
import { createDataset } from './dataset.ts';
import { shippedDataset } from './shipped.ts';

const releases = shippedDataset.findReleases('sipri-milex');

describe('releases', () => {
	it('come newest first; latest is the first', () => {
		const ids = releases.map(({ id }) => id);
		expect(ids).toEqual(ids.toSorted().reverse());
		expect(shippedDataset.findRelease('sipri-milex', 'latest')?.id).toBe(ids[0]);
	});

	it('may miss', () => {
		expect(shippedDataset.findRelease('sipri-milex', '1999-12')).toBeNull();
		expect(createDataset({ sources: [], releases: {} }).findReleases('sipri-milex')).toEqual([]);
	});
});

describe('listed series', () => {
	it.each(releases)('say of $id what reading its points would say', (release) => {
		for (const measure of MEASURE_IDS) {
			for (const listed of shippedDataset.listSeries(measure, release)) {
				const series = shippedDataset.findSeries({ measure, area: listed.area, release });
				expect(listed).toEqual({
					area: series?.area,
					name: series?.name,
					unit: series?.unit,
					years: series && findExtent(series)
				});
			}
		}
	});

	it.each(releases)('are of the areas that $id has', (release) => {
		for (const measure of MEASURE_IDS) {
			const listed = shippedDataset.listSeries(measure, release).map(({ area }) => area);
			expect(listed).toEqual(shippedDataset.findAreas(measure, release));
		}
	});
});
