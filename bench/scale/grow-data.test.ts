import { describe, expect, it } from 'vitest';
import { compileData } from '../../build/compiled-data.ts';
import { createDataset } from '../../src/lib/dataset/dataset.ts';
import { findPoint } from '../../src/lib/figures/series.ts';
import { countFigures, growData } from './grow-data.ts';

const SHIPPED = compileData('data');

describe(growData, () => {
	it('makes as many figures as it says, and leaves those there are as they are', () => {
		const grown = growData(SHIPPED, { areas: 2, years: 3, releases: 2 });
		expect(countFigures(grown.releases)).toBe(12 * countFigures(SHIPPED.releases));
		const dataset = createDataset({ ...grown, extras: {}, shelved: {} });
		const [release] = dataset.findReleases('sipri-milex').slice(1);
		if (release?.id !== '2025-04') throw new Error('the shipped releases are the newest');
		const series = dataset.findSeries({
			measure: 'sipri-milex.constant-usd',
			area: 'XKX',
			release
		});
		if (series === null) throw new Error('Kosovo is there');
		expect(findPoint(series, 2024)).toMatchObject({ value: 161.9895, quality: 'reported' });
	});
});
