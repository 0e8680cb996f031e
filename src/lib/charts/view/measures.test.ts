/** The words around a chart of each measure: title, unit, sentence. */
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../dataset/shipped.ts';
import { MEASURE_IDS, findMeasureKind } from '../../figures/measure.ts';
import { viewOf } from '../../../../tests/contract/view-of.ts';

describe('a chart of each measure', () => {
	const served = MEASURE_IDS.filter((measure) => {
		const release = shippedDataset.findRelease(findMeasureKind(measure).source, 'latest');
		return release !== null && shippedDataset.findAreas(measure, release).length > 0;
	});

	it('can be drawn, for every source is shipped', () => {
		expect(served).toEqual(MEASURE_IDS);
	});

	it.each(served)('%s says what is shown', (measure) => {
		const release = shippedDataset.findRelease(findMeasureKind(measure).source, 'latest');
		const [area = ''] = release === null ? [] : shippedDataset.findAreas(measure, release);
		const { title, subtitle, sentence } = viewOf(`measure=${measure}&areas=${area}`);
		const isOfMilex = measure.startsWith('sipri-milex.');
		expect(sentence.includes('military expenditure')).toBe(isOfMilex);
		expect(`${title} ${subtitle} ${sentence}`).not.toMatch(/undefined|null|NaN|\{/);
	});
});

describe('the words of a unit', () => {
	it.each([
		['sipri-transfers.imports&areas=XKX&years=2021', '8.80 million TIV'],
		['seesac.exports-value&areas=SRB&years=2016', '€406.6 million'],
		['seesac.share-of-region&areas=SRB&years=2020', '72.89% of the region’s exports'],
		['seesac.licences-issued&areas=SEESAC&years=2020', '665 licences'],
		['nato.personnel&areas=MNE&years=2022', '1.62 thousand persons'],
		['sipri-top100.arms-revenue&areas=WORLD&years=2024', 'US$679.2 billion (highly uncertain)']
	])('%s: %s', (query, phrase) => {
		// Numbers and units are kept together by spaces that do not break.
		const { sentence } = viewOf(`measure=${query}`);
		expect(sentence.replaceAll(/\s/g, ' ')).toContain(phrase);
	});

	it('a volume is said to be no money, and has no prices', () => {
		const { subtitle, sentence } = viewOf('measure=sipri-transfers.exports&areas=SRB');
		expect(subtitle).toMatch(/^Million SIPRI TIV, a volume of arms, not money, /);
		expect(sentence).not.toMatch(/price|€|\$/);
	});
});

describe('breaks', () => {
	it('a chart of the Top 100 marks 2015 for every country that stands on both sides', () => {
		const { series, notes } = viewOf('measure=sipri-top100.arms-revenue&areas=WORLD~FRA~CHN');
		expect(series.map(({ breaks }) => breaks)).toEqual([[2015], [2015], []]);
		expect(notes.find(({ text }) => text.includes('Chinese companies'))?.areas).toContain('FRA');
	});

	it('a chart of transfers marks Serbia’s in 2006 where figures stand on both sides', () => {
		const { notes } = viewOf('measure=sipri-transfers.imports&areas=SRB');
		expect(notes.some(({ text }) => text.includes('include Montenegro'))).toBe(true);
	});
});
