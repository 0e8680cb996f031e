/** A pasted table joins what is quoted: it fills gaps, and where both have a figure both are said. */
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/lib/dataset/tables.ts';
import { toFiles } from './fixtures/kept-files.ts';
import { TYPED_ROWS, toTyped } from './paste/fixtures/typed-table.ts';
import { parsePasted } from './paste/parse-pasted.ts';
import { readKept } from './read-transcription.ts';
import { buildReading } from './seesac-reading.ts';
import type { SeesacReading } from './seesac-reading.ts';

function readWith(text: string, year: number): SeesacReading {
	const parsed = parsePasted({ name: 'TABLE.txt', text, year });
	const kept = readKept(toFiles());
	if (parsed.kind === 'faulty' || kept.kind === 'faulty') throw new Error('the cut has a fault');
	return buildReading({ ...kept.value, pasted: [parsed.table] });
}

function findRow(reading: SeesacReading, measure: string, at: string): FigureRow | undefined {
	return reading.tables.figures[measure]?.find(
		({ area, year, category, partner }) =>
			[area, category, partner, year].filter((each) => each !== '').join(' ') === at
	);
}

describe('a pasted table', () => {
	const reading = readWith(toTyped(), 2018);

	it('fills the gaps of its year, and leaves the others', () => {
		expect(findRow(reading, 'exports-value', 'SRB 2018')).toMatchObject({
			value: 3.2350005,
			cell: 'edition of 2018, page 35'
		});
		expect(findRow(reading, 'exports-value', 'SRB 2019')?.gap).toBe('not-transcribed');
	});

	it('adds series of categories and destinations, with a reason for every other year', () => {
		expect(findRow(reading, 'exports-value', 'SRB ML3 SAU 2018')?.value).toBe(1.2345);
		expect(findRow(reading, 'exports-value', 'SRB ML3 SAU 2016')).toMatchObject({
			value: null,
			gap: 'not-transcribed'
		});
	});

	it('gives the shares of its region', () => {
		const share = findRow(reading, 'share-of-region', 'SRB 2018');
		expect(share?.value).toBeCloseTo(3.2350005 / 3.23501, 6);
		expect(share?.notes).toContain('calculated');
	});

	it('is kept with the release, and counts as transcribed', () => {
		expect(reading.tables.extras?.pasted?.rows).toHaveLength(TYPED_ROWS.length);
		expect(reading.tables.extras?.coverage?.rows).toContainEqual([
			'2018',
			'SRB',
			'transcribed',
			'16',
			'0'
		]);
	});

	it('of a year without a listed edition is not lost', () => {
		const later = readWith(toTyped(), 2024);
		expect(later.years.last).toBe(2024);
		expect(findRow(later, 'exports-value', 'ALB 2024')?.value).toBe(0.0000095);
	});

	it('goes before a quotation, and both figures are said where they differ', () => {
		const later = readWith(toTyped(), 2016);
		expect(findRow(later, 'exports-value', 'SRB 2016')?.cell).toBe('edition of 2016, page 35');
		expect(later.issues.map(({ what }) => what)).toContain(
			'exports-value of SRB in 2016: 3.2350005 (edition of 2016, page 35) and 406.6 (quote 2016-srb-exports-value) differ; the first is shown'
		);
	});
});
