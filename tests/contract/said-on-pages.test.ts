/** What the pages say in their own words is so in the figures that are shipped. */
import { describe, expect, it } from 'vitest';
import { decodeRows } from '../../src/lib/dataset/extra-tables.ts';
import type { ExtraName } from '../../src/lib/dataset/extra-tables.ts';
import { shippedDataset as dataset } from '../../src/lib/dataset/shipped.ts';
import { expandAreas } from '../../src/lib/figures/area.ts';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { findMeasureKind } from '../../src/lib/figures/measure.ts';
import type { Release, SourceId } from '../../src/lib/figures/release.ts';
import { findPoint } from '../../src/lib/figures/series.ts';

function latest(source: SourceId): Release {
	const release = dataset.findRelease(source, 'latest');
	if (release === null) throw new Error(`no release of ${source}`);
	return release;
}

function valueOf(measure: MeasureId, area: string, year: number): number | null {
	const release = latest(findMeasureKind(measure).source);
	const series = dataset.findSeries({ measure, area, release });
	const point = series === null ? null : findPoint(series, year);
	return point?.kind === 'figure' ? point.value : null;
}

async function rowsOf<N extends ExtraName>(source: SourceId, name: N) {
	const table = await dataset.openTable(source, latest(source), name);
	return table === null ? [] : decodeRows<N>(table);
}

describe('the page of exports', () => {
	it('has a figure of all five states of 2016, and of no other year', () => {
		const years = Array.from({ length: 17 }, (_, index) => 2007 + index);
		const whole = years.filter((year) =>
			['ALB', 'BIH', 'MNE', 'MKD', 'SRB'].every(
				(area) => valueOf('seesac.exports-value', area, year) !== null
			)
		);
		expect(whole).toEqual([2016]);
	});

	it('has the licensed value that was exported of four years, always below half', () => {
		const used = [2013, 2014, 2016, 2020].map((year) =>
			valueOf('seesac.licence-utilisation', 'SEESAC', year)
		);
		for (const share of used) {
			expect(share).toBeGreaterThan(0);
			expect(share).toBeLessThan(0.5);
		}
	});

	it.each([2016, 2020])('has nearly all exports of %d in two states', (year) => {
		const shares = ['SRB', 'BIH'].map((area) => valueOf('seesac.share-of-region', area, year));
		const known = shares.flatMap((share) => share ?? []);
		expect(known).toHaveLength(2);
		expect(known.reduce((sum, share) => sum + share)).toBeGreaterThan(0.98);
	});

	it('names Croatia for 2013 and not for 2014 and 2016', async () => {
		const editions = await rowsOf('seesac', 'editions');
		const namesCroatia = [2013, 2014, 2016].map((year) =>
			editions.find(({ data_year }) => data_year === year)?.states_named.includes('HRV')
		);
		expect(namesCroatia).toEqual([true, false, false]);
	});
});

describe('the page of industry', () => {
	it('has no company of the Western Balkans', () => {
		const release = latest('sipri-top100');
		const areas = dataset.findAreas('sipri-top100.arms-revenue', release);
		expect(areas.filter((area) => expandAreas(['WB6']).includes(area))).toEqual([]);
	});

	it('has twenty companies of the newest list and seven of each other', async () => {
		const release = latest('sipri-top100');
		const companies = await rowsOf('sipri-top100', 'companies');
		const counts = [...Map.groupBy(companies, ({ year }) => year)].map(([year, some]) => [
			year === release.years.last,
			some.length
		]);
		expect(new Set(counts.map(String))).toEqual(new Set(['true,20', 'false,7']));
	});
});
