import { describe, expect, it } from 'vitest';
import { compareYears } from './compare-years.ts';
import type { Company, YearReading } from './company.ts';
import {
	HEADER_2024,
	NOTES_2024,
	ROWS_2024,
	list2024,
	readLists,
	sayIssues
} from './fixtures/small-list.ts';
import { sumRevenues, toRanges } from './sum-revenues.ts';
import { EVERY_COMPANY, LARGEST, countFigures, toTables } from './to-tables.ts';

const { years, issues } = await readLists();

function yearOf(year: number): YearReading {
	const found = years.find((each) => each.year === year);
	if (found === undefined) throw new Error(`no ${String(year)}`);
	return found;
}

function companyOf(year: number, name: string): Company | undefined {
	return yearOf(year).companies.find((each) => each.name === name);
}

describe('a list', () => {
	it('is read by its header, whatever its spaces, order and number of columns', () => {
		expect(years.map(({ year }) => year)).toEqual([2002, 2023, 2024]);
		expect(companyOf(2002, 'Boeing')).toMatchObject({
			...{ area: 'USA', revenue: 23_560, constant: 41_100, constantBefore: null, rankBefore: '' }
		});
		expect(companyOf(2024, 'RTX')).toMatchObject({
			...{ revenue: 43_600, revenueBefore: 40_660, constant: null, constantBefore: 41_870 },
			...{ cell: 'F4', row: 4, share: 0.54, quality: 'reported' }
		});
	});

	it('ends at the first row without a rank', () => {
		expect(yearOf(2024).companies).toHaveLength(4);
	});

	it('has no number where the source has its mark or nothing', () => {
		expect(companyOf(2024, 'Rostec')).toMatchObject({ total: null, share: null });
		expect(companyOf(2023, 'Hanwha Group')).toMatchObject({
			...{ revenueBefore: null, constantBefore: null, rankBefore: '-' }
		});
	});

	it('takes the last column as the year before, whatever its header says, and says so', () => {
		expect(companyOf(2023, 'Lockheed Martin Corp.')).toMatchObject({
			...{ constant: 62_630, constantBefore: 63_680 }
		});
		expect(sayIssues(issues)).toEqual([
			'2023!J2 "Arms revenues 2023 (constant 2024 prices) note (d)": the last column is of 2022, as in every other year; read so'
		]);
	});

	it('is as sure as its footnote says, each letter by itself', () => {
		expect(companyOf(2024, 'Rostec')).toMatchObject({ quality: 'uncertain', letters: ['g', 'h'] });
		expect(companyOf(2024, 'EDGE Group')).toMatchObject({ quality: 'reported', letters: ['m'] });
	});
});

describe(sumRevenues, () => {
	const { series, figures } = sumRevenues(years);
	const figureOf = (area: string, year: number) =>
		figures.find((each) => each.area === area && each.year === year);

	it('adds up the world and each country, calculated and rounded, with the cells', () => {
		expect(figureOf('USA', 2024)).toEqual({
			...{ area: 'USA', year: 2024, value: 108_250, quality: 'reported', gap: null },
			...{ cell: '2024!F3:F4', bound: 'rounded', notes: ['calculated'] }
		});
		expect(series.map(({ area }) => area)).toEqual(['WORLD', 'USA', 'FRA', 'KOR', 'RUS', 'ARE']);
	});

	it('is only as sure as its least sure company', () => {
		expect(figureOf('WORLD', 2024)).toMatchObject({ value: 140_070, quality: 'uncertain' });
	});

	it('has a gap, no zero, where no company of a country is in the list', () => {
		expect(figureOf('FRA', 2024)).toMatchObject({ value: null, gap: 'not-covered', cell: '' });
	});
});

describe(compareYears, () => {
	it('leaves out what the note takes out and what has no figure of the year before', () => {
		expect(compareYears(yearOf(2024))).toMatchObject({
			...{ current: 64_650 + 43_600 + 27_120, before: 62_630 + 41_870 + 21_610 },
			...{ compared: 3, leftOut: ['EDGE Group'], quality: 'uncertain', pricesOf: 2024 }
		});
	});

	it('compares in constant prices, not in those of the year', () => {
		expect(compareYears(yearOf(2023))).toMatchObject({ current: 62_630, before: 63_680 });
	});

	it('has none for the first year', () => {
		expect(compareYears(yearOf(2002))).toBeNull();
	});

	it('takes out a company that the note names even where its figure of the year before is known', async () => {
		const edge = [4, '-', 'EDGE Group', 'm', 'United Arab Emirates', 4700, 1, 1, 1, 4600];
		const lists = await readLists(list2024([...ROWS_2024.slice(0, 3), edge]));
		const newest = lists.years.at(-1);
		expect(newest && compareYears(newest)?.leftOut).toEqual(['EDGE Group']);
	});
});

describe('what is wrong', () => {
	const [lockheed = [], ...others] = ROWS_2024;
	const issuesOf = async (...told: Parameters<typeof list2024>) =>
		sayIssues((await readLists(list2024(...told))).issues).filter((said) => !said.includes('!J2'));

	it('a number that is none', async () => {
		expect(await issuesOf([lockheed.with(7, 'n/a'), ...others])).toEqual([
			'2024!H3 "n/a": neither a number nor a mark for a missing figure'
		]);
	});

	it('a company without its revenue is left out, aloud', async () => {
		expect(await issuesOf([lockheed.with(5, '. .'), ...others])).toEqual([
			'2024!F3 ". .": a row without a company or its arms revenue; not read'
		]);
	});

	it('a country that nobody knows', async () => {
		expect(await issuesOf([lockheed.with(4, 'Atlantis'), ...others])).toEqual([
			'2024!E3 "Atlantis": no country of this name is known; the company is in the sum of the world alone'
		]);
	});

	it('a company twice', async () => {
		expect(await issuesOf([lockheed, ...others, lockheed])).toEqual([
			'2024!C7 "Lockheed Martin Corp.": the company stands in row 3 already; both are kept'
		]);
	});

	it('a letter without a note', async () => {
		expect(await issuesOf(ROWS_2024, { notes: NOTES_2024.slice(0, 4) })).toEqual([
			'2024!D6 "m": no text for the note "m" below the list'
		]);
	});

	it('a column that is missing is named, and its sheet alone is not read', async () => {
		const header = HEADER_2024.with(5, 'Arms sales (2024)');
		const reading = await readLists(list2024(ROWS_2024, { header }));
		expect(sayIssues(reading.issues)).toContain(
			'2024!A2 "Rank (2024) *Note (b)": the header has no column Arms revenues (2024); the sheet is not read'
		);
		expect(reading.years.map(({ year }) => year)).toEqual([2002, 2023]);
	});

	it('a list that is not of a hundred', () => {
		expect(issues.map(({ what }) => what)).toContain('4 companies, not 100: is the sheet whole?');
	});

	it('a sheet that is no list', async () => {
		const reading = await readLists({ Notes: [['x']], '2022': [['x']] });
		expect(sayIssues(reading.issues)).toEqual(
			expect.arrayContaining([
				'Notes: the name of the sheet is no year; not read',
				'2022: no row begins with "Rank"; the sheet is not read'
			])
		);
	});
});

describe(toTables, () => {
	it('writes the chosen companies, and sums and changes of all', () => {
		const none = toTables(years, () => false);
		expect(none.extras?.companies?.rows).toEqual([]);
		expect(none.notes).toEqual([]);
		expect(none.figures).toEqual(toTables(years, EVERY_COMPANY).figures);
		expect(none.extras?.changes?.rows.map(([year]) => year)).toEqual([2023, 2024]);
	});

	it('gives a letter an id of its year', () => {
		expect(toTables(years, LARGEST).notes.map(({ id }) => id)).toEqual([
			'2024-g',
			'2024-h',
			'2024-m'
		]);
	});

	it('counts the company that is its country’s only one, for its figure is told by the sum', () => {
		expect(countFigures(years, () => false)).toBe(2 + 2 + 2);
	});
});

describe(toRanges, () => {
	it('puts neighbours together', () => {
		const cells = ['F5', 'F6', 'F7', 'F9', 'F11', 'F12'].map((cell) => ({ cell }));
		expect(toRanges(cells)).toBe('F5:F7,F9,F11:F12');
	});
});
