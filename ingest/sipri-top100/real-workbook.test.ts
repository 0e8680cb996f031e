/**
 * The publisher's whole workbook, which may not be in the repository: the figures that SIPRI published
 * beside it. It is looked for beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { compareYears } from './compare-years.ts';
import type { Top100Reading } from './company.ts';
import { readTop100 } from './read-top100.ts';
import { sayIssues } from './fixtures/small-list.ts';
import { sumRevenues } from './sum-revenues.ts';
import { LARGEST, countFigures } from './to-tables.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, '..', 'shared/data/sipri-top100/SIPRI-Top-100-2002-2024.xlsx');

/** Said on the stream itself: a skipped check should be seen, but is no warning of the code. */
function isMissing(file: string): boolean {
	if (existsSync(file)) return false;
	process.stderr.write(`SKIPPED: the sums of the Top 100, for ${file} is not there\n`);
	return true;
}

describe.skipIf(isMissing(FILE))('the Top 100 of 2002–2024, whole', () => {
	let reading: Top100Reading;

	beforeAll(async () => {
		const opened = await openWorkbook(readFileSync(FILE));
		if (opened.kind === 'unreadable') throw new Error(opened.why);
		reading = readTop100(opened.workbook);
	});

	it('has a hundred companies in each of 23 years', () => {
		expect(reading.years.map(({ companies }) => companies.length)).toEqual(Array(23).fill(100));
	});

	it('has the sums of 2024 and 2023', () => {
		const { figures } = sumRevenues(reading.years);
		const world = figures.filter(({ area }) => area === 'WORLD');
		expect(world.slice(-2).map(({ value }) => value)).toEqual([630_590, 679_200]);
		expect(world.at(-1)).toMatchObject({ quality: 'uncertain', cell: '2024!F5:F104' });
	});

	it('reckons the change of 2024 as SIPRI does: +5.92 %, without the company of note m', () => {
		const newest = reading.years.at(-1);
		expect(newest && compareYears(newest)).toMatchObject({
			...{ current: 674_540, before: 636_840, change: 0.059199, leftOut: ['EDGE Group'] }
		});
	});

	it('has Chinese companies from 2015 only', () => {
		const chinese = sumRevenues(reading.years).figures.filter(({ area }) => area === 'CHN');
		expect(chinese.filter(({ gap }) => gap === null).map(({ year }) => year)).toEqual(
			[...Array(10).keys()].map((at) => 2015 + at)
		);
		expect(chinese.find(({ year }) => year === 2014)).toMatchObject({ gap: 'not-covered' });
	});

	it('is told of each sheet what does not fit', () => {
		expect(sayIssues(reading.issues)).toHaveLength(13);
		expect(sayIssues(reading.issues)).toEqual(
			expect.arrayContaining([
				'2023!J4 "Arms revenues 2023 (constant 2024 prices) note (d)": the last column is of 2022, as in every other year; read so',
				'2005!A107 "b": the note has no text',
				'2015: the header says constant prices of 2024, the footnote of 2023; the header is taken (year 2015)'
			])
		);
	});

	it('ships less than a tenth', () => {
		const published = reading.years.reduce((sum, { figures }) => sum + figures, 0);
		expect(published).toBe(13_288);
		expect(countFigures(reading.years, LARGEST) / published).toBeLessThan(0.1);
	});
});
