/** What follows from a transcription: figures, our own shares, gaps and coverage. */
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/lib/dataset/tables.ts';
import { toFiles, withChange } from './fixtures/kept-files.ts';
import { readKept } from './read-transcription.ts';
import type { Files } from './read-transcription.ts';
import { buildReading } from './seesac-reading.ts';
import type { SeesacReading } from './seesac-reading.ts';

function readCut(files: Files = toFiles()): SeesacReading {
	const read = readKept(files);
	if (read.kind === 'faulty') throw new Error(JSON.stringify(read.issues));
	return buildReading(read.value);
}

function findRow(reading: SeesacReading, measure: string, at: string): FigureRow | undefined {
	return reading.tables.figures[measure]?.find(
		({ area, year, category, partner }) =>
			[area, category, partner, year].filter((each) => each !== '').join(' ') === at
	);
}

describe('figures', () => {
	const reading = readCut();

	it('are in millions of euros, with bound, words and place', () => {
		expect(findRow(reading, 'exports-value', 'SRB 2016')).toEqual({
			...{ area: 'SRB', year: 2016, value: 406.6, quality: 'reported', gap: null },
			...{ category: '', partner: '', bound: 'rounded', cell: 'quote 2016-srb-exports-value' },
			notes: ['2016-srb-exports-value', 'seen-in-secondary']
		});
	});

	it('lead to the words and the address of the page', () => {
		const note = reading.tables.notes.find(({ id }) => id === '2016-srb-exports-value');
		expect(note?.text).toBe(
			'“Serbia tops the 2016 regional export list with sales worth 406.6 million euros” Reuters ' +
				"'Western Balkans arms exports exceed 500 mln euros in 2016' (July 2018), repost, " +
				'https://www.defence-industries.com/news/western-balkans-arms-exports-exceed-500-mln-euros-in-2016 ' +
				'(EUR, rounded)'
		);
	});

	it('of the region say which states they cover', () => {
		const row = findRow(reading, 'exports-value', 'SEESAC 2016');
		expect(row?.notes).toContain('covers-alb-bih-mkd-mne-srb');
		expect(reading.tables.notes).toContainEqual({
			id: 'covers-alb-bih-mkd-mne-srb',
			text: 'The region’s figure covers Albania, Bosnia and Herzegovina, North Macedonia, Montenegro and Serbia.'
		});
	});

	it('of a state’s own report say so', () => {
		const row = findRow(reading, 'licences-value', 'BIH 2019');
		expect(row?.value).toBe(257.02721);
		expect(row?.notes).toContain('national-report');
	});

	it('in US dollars are in no series, but cited', () => {
		expect(findRow(reading, 'exports-value', 'SRB 2019')?.value).toBeNull();
		const citations = reading.tables.extras?.citations;
		const row = citations?.rows.find(([id]) => id === '2019-srb-exports-value-usd-national');
		expect(row?.at(-1)).toBe('');
		expect(row).toContain('409050000');
	});
});

describe('shares of the region', () => {
	const reading = readCut();

	it('are as published where the report prints them', () => {
		const row = findRow(reading, 'share-of-region', 'SRB 2020');
		expect(row?.value).toBe(0.7289);
		expect(row?.notes).not.toContain('calculated');
	});

	it('are calculated from two amounts of one report, and say so', () => {
		const row = findRow(reading, 'share-of-region', 'SRB 2016');
		expect(row?.value).toBeCloseTo(0.79, 3);
		expect(row).toMatchObject({
			bound: 'rounded',
			cell: 'quote 2016-srb-exports-value ÷ quote 2016-wb-exports-value'
		});
		expect(row?.notes?.slice(0, 2)).toEqual(['calculated', 'state-over-region']);
	});

	it('are not calculated from a bound', () => {
		const files = withChange('records.csv', '514600000,rounded', '514600000,at_least');
		expect(findRow(readCut(files), 'share-of-region', 'SRB 2016')?.value).toBeNull();
	});

	it('are not calculated from two reports that may count differently', () => {
		const files = withChange(
			'records.csv',
			'406600000,rounded,seesac_regional_report',
			'406600000,rounded,national_report'
		);
		expect(findRow(readCut(files), 'share-of-region', 'SRB 2016')?.value).toBeNull();
	});
});

describe('gaps', () => {
	const reading = readCut();

	it.each([
		['SEESAC 2018', 'not-transcribed'],
		['SRB 2018', 'not-transcribed'],
		['HRV 2016', 'not-covered'],
		['HRV 2018', 'not-transcribed'],
		['XKX 2018', 'not-covered']
	])('%s is %s', (at, gap) => {
		expect(findRow(reading, 'exports-value', at)).toMatchObject({ value: null, gap });
	});

	it('and coverage agree, state by state', () => {
		const coverage = reading.tables.extras?.coverage;
		expect(coverage?.rows.filter(([year]) => year === '2016')).toEqual([
			['2016', 'SEESAC', 'transcribed', '1', '0'],
			['2016', 'ALB', 'not-transcribed', '0', '0'],
			['2016', 'BIH', 'transcribed', '2', '0'],
			['2016', 'HRV', 'not-covered', '0', '0'],
			['2016', 'XKX', 'not-covered', '0', '0'],
			['2016', 'MNE', 'not-transcribed', '0', '0'],
			['2016', 'MKD', 'not-transcribed', '0', '0'],
			['2016', 'SRB', 'transcribed', '2', '0']
		]);
		expect(coverage?.rows).toContainEqual(['2019', 'BIH', 'unknown', '0', '1']);
	});
});

describe('checks', () => {
	it('say when the states come to more than the region, and keep the figures', () => {
		const reading = readCut(withChange('records.csv', '514600000', '500600000'));
		expect(reading.issues.map(({ what }) => what)).toEqual([
			'exports-value 2016: the states come to 510.9, more than the region’s 500.6 (quote 2016-wb-exports-value)',
			'shares of the region 2016 come to 102.06 %, more than 100 %'
		]);
		expect(findRow(reading, 'exports-value', 'SEESAC 2016')?.value).toBe(500.6);
	});

	it('are silent over what is only rounded', () => {
		expect(readCut().issues).toEqual([]);
	});
});
