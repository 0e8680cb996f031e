import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/contract/view-of.ts';

const EXPORTS = 'measure=seesac.exports-value&release=2026-11&areas=SEESAC';
const IMPORTS = 'measure=sipri-transfers.imports&release=2026-02';
const LICENSED = 'measure=seesac.licences-value&release=2026-11&areas=SEESAC';

describe('by=partner', () => {
	it('ranks the destinations that a report names', () => {
		const { series, sentence } = viewOf(`${EXPORTS}&by=partner&years=2016`);
		expect(series.map(({ area, points }) => [area.code, points[0]?.value])).toEqual([
			['MIDDLE-EAST', 187.6],
			['SAU', 118],
			['NORTH-AMERICA', 72],
			['EU', 54.6]
		]);
		expect(sentence).toContain('the largest of 4 known parts');
		expect(sentence).toContain('Middle East, at €187.6 million');
	});

	it('leaves out partners without a figure in the years shown', () => {
		const { series } = viewOf(`${IMPORTS}&areas=SRB&by=partner&years=2024`);
		expect(series.map(({ area }) => area.code)).toEqual(['CHN', 'FRA', 'HUN', 'DEU', 'USA']);
	});

	it.each([
		[`${IMPORTS}&areas=SRB~ALB&by=partner`, 'parts of one area'],
		[`${IMPORTS}&by=partner`, 'parts of one area'],
		[`${IMPORTS}&areas=DEU&by=partner`, 'areas=ALB would do'],
		['measure=sipri-milex.share-of-gdp&areas=SRB&by=partner', 'nothing of'],
		[`${IMPORTS}&areas=SRB&by=category&view=shares`, 'view=shares'],
		[`${IMPORTS}&areas=SRB&by=supplier`, 'unknown by: supplier']
	])('is refused with a word why: %s', (query, words) => {
		expect(() => viewOf(query)).toThrow(words);
	});
});

describe('bars of two measures', () => {
	it('has a row a year, and adds nothing up', () => {
		const view = viewOf(`${LICENSED}&years=2013~2016&against=seesac.exports-value`);
		expect(view.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['1,400', '≤\u00a0300.0'],
			['1,150', '514.6']
		]);
		expect(view.sentence).toContain('2016: licensed €1,150 million; exported €514.6 million');
		expect(view.axis.domain[1]).toBeGreaterThanOrEqual(1400);
	});

	it('takes no measures but those that belong beside each other', () => {
		expect(() => viewOf(`${LICENSED}&years=2016&against=seesac.licences-issued`)).toThrow(
			'stands seesac.exports-value alone'
		);
	});
});
