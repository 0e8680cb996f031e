/**
 * Five countries cut from the real workbooks, with the publisher's own XML, styles and addresses:
 * the layout of a real file, wherever the tests run. The figures are among those of the extract.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCellName, toCellPlace } from '../../src/lib/dataset/cell-name.ts';
import { listFigures, listIssues } from '../fixtures/small-workbook.ts';
import { countFigures } from './count-figures.ts';
import { readRelease } from './read-release.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { ReleaseReading } from './reading.ts';
import { EXTRACT_AREAS } from './select-areas.ts';

async function readCut(release: string): Promise<ReleaseReading> {
	const file = join(import.meta.dirname, '..', 'fixtures', `cut-of-${release}.xlsx`);
	const opened = await openWorkbook(readFileSync(file));
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	return readRelease(opened.workbook, () => undefined);
}

const of2025 = await readCut('2025-04');
const of2026 = await readCut('2026-04');

describe('the cut of the 2025 release', () => {
	it('has the figures that were checked by hand, at their cells', () => {
		expect(listFigures(of2025, 'Constant (2023) US$')).toMatchObject({
			'XKX 2024': '161.9895 reported CA141',
			'SRB 2024': '2219.7351 estimate CA148',
			'XKX 2007': 'unavailable BJ141'
		});
		expect(listFigures(of2025, 'Current US$')).toMatchObject({
			'XKX 2024': '165.5547 reported BZ141',
			'SRB 2024': '2322.8301 estimate BZ148'
		});
	});

	it('has no issue', () => {
		expect(listIssues(of2025)).toEqual([]);
	});
});

describe('the cut of the 2026 release', () => {
	it('has the figures that were checked by hand', () => {
		expect(listFigures(of2026, 'Current US$')).toMatchObject({
			'XKX 2007': 'not-a-state BI141',
			'XKX 2024': '165.6572 reported BZ141',
			'XKX 2025': '234.5001 reported CA141',
			'SRB 2024': '2403.5568 estimate BZ148',
			'SRB 2025': '2781.2957 estimate CA148'
		});
		expect(listFigures(of2026, 'Regional totals')).toMatchObject({
			'WORLD 1988': '1759.8796 reported B15'
		});
	});

	it('says that Germany’s notes cell holds no note', () => {
		expect(listIssues(of2026)).toEqual([
			'Share of GDP!B168 "..." the mark for a missing figure stands where notes stand; no note taken'
		]);
	});

	it('passes over headings that carry stray marks', () => {
		const areas = of2026.sheets[1]?.series.map(({ row }) => row.area);
		expect(areas).toEqual(['ALB', 'XKX', 'SRB', 'YUG', 'DEU']);
	});

	it('knows the base year and the notes', () => {
		expect(of2026.constantPricesOf).toBe(2024);
		expect(of2026.notes.map(({ id }) => id)).toEqual([
			'without-pensions',
			'current-spending-only',
			'adopted-budget',
			'without-paramilitary',
			'redenominated',
			'3',
			'79',
			'80'
		]);
	});
});

describe.each([
	['2025-04', of2025],
	['2026-04', of2026]
])('the cut of %s', (_release, reading) => {
	const figures = reading.sheets.flatMap(({ series }) => series.flatMap((each) => each.figures));

	it('adds no figure to what is shipped', () => {
		const areas = reading.sheets.flatMap(({ series }) => series.map(({ row }) => row.area));
		expect(areas.filter((area) => !EXTRACT_AREAS.includes(area))).toEqual([]);
	});

	it('says for each year whether there is a figure or why not', () => {
		const counts = reading.sheets.map(countFigures);
		const sum = counts.reduce(
			(total, each) => total + each.figures + each.unavailable + each.notAState + each.blank,
			0
		);
		expect(sum).toBe(figures.length);
	});

	it('names cells that can be found', () => {
		for (const { cell } of figures) {
			const place = toCellPlace(cell);
			expect(place && toCellName(place)).toBe(cell);
		}
	});
});
