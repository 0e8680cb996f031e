/** The dataset's port on the shipped releases. */
import { describe, expect, it } from 'vitest';
import { toReleaseName } from '../figures/release.ts';
import { findExtent } from '../figures/series.ts';
import { createDataset } from './dataset.ts';
import type { FoundSeries } from './dataset.ts';
import { shippedDataset } from './shipped.ts';

const releases = shippedDataset.findReleases('sipri-milex');
const served = shippedDataset.sources.flatMap(({ id: source, releases: own }) =>
	own.map((release) => ({
		name: toReleaseName(source, release.id),
		release,
		measures: shippedDataset.findMeasures(source, release)
	}))
);

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
	it.each(served)('say of $name what reading its points would say', ({ measures, release }) => {
		for (const measure of measures) {
			for (const listed of shippedDataset.listSeries(measure, release)) {
				const series = shippedDataset.findSeries({ measure, area: listed.area, release });
				expect(listed).toEqual(toListed(series));
			}
			for (const { category, partner, ...listed } of shippedDataset.listParts(measure, release)) {
				const place = { area: listed.area, category, partner };
				expect(listed).toEqual(toListed(shippedDataset.findSeries({ measure, release, ...place })));
			}
		}
	});

	it.each(served)('are of the areas that $name has', ({ measures, release }) => {
		for (const measure of measures) {
			const listed = shippedDataset.listSeries(measure, release).map(({ area }) => area);
			expect(listed).toEqual(shippedDataset.findAreas(measure, release));
		}
	});
});

function toListed(series: FoundSeries | null) {
	return {
		area: series?.area,
		name: series?.name,
		unit: series?.unit,
		years: series && findExtent(series)
	};
}

it('decodes no release before somebody asks for it', () => {
	const read: string[] = [];
	const empty = JSON.stringify({ notes: {}, series: {} });
	const names = served.map(({ name }) => name);
	const releasesOfAll = Object.fromEntries(names.map((name) => [name, empty]));
	const watched = new Proxy(releasesOfAll, {
		get(target, name) {
			read.push(String(name));
			return target[String(name)];
		}
	});
	const dataset = createDataset({ sources: shippedDataset.sources, releases: watched });
	const release = dataset.findRelease('sipri-milex', 'latest');
	if (release === null) throw new Error('no release of sipri-milex');
	expect(read).toEqual([]);
	dataset.findSeries({ measure: 'sipri-milex.share-of-gdp', area: 'SRB', release });
	dataset.findAreas('sipri-milex.share-of-gdp', release);
	expect(read).toEqual([toReleaseName('sipri-milex', release.id)]);
});
