/** NATO's whole workbook of June 2024, which is not in the repository: looked for beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { readRelease } from './read-release.ts';
import type { NatoReading } from './read-release.ts';
import { countServed, selectMembers } from './select-members.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'nato');
const FILE = join(FOLDER, '240617-def-exp-2024-TABLES-en.xlsx');

function isMissing(): boolean {
	if (existsSync(FILE)) return false;
	process.stderr.write(`SKIPPED: the counts of NATO's workbook, for ${FILE} is not there\n`);
	return true;
}

function valueOf({ series }: NatoReading, measure: string, [area, year]: [string, number]) {
	const found = series.find(({ row }) => row.measure === measure && row.area === area);
	const figure = found?.figures.find((each) => each.year === year);
	return figure && [figure.value, figure.quality, figure.cell];
}

describe.skipIf(isMissing())('the workbook of June 2024', () => {
	let reading: NatoReading;

	beforeAll(async () => {
		const opened = await openWorkbook(readFileSync(FILE));
		if (opened.kind === 'unreadable') throw new Error(opened.why);
		reading = readRelease(opened.workbook);
	});

	it('has 31 members in each of five measures, and nothing that does not fit', () => {
		expect(reading.issues).toEqual([]);
		const counts = Map.groupBy(reading.series, ({ row }) => row.measure);
		expect([...counts].map(([measure, some]) => [measure, some.length])).toEqual([
			['share-of-gdp', 31],
			['equipment-share', 31],
			['personnel', 31],
			['current-usd', 31],
			['constant-usd', 31]
		]);
		expect(reading.constantPricesOf).toBe(2015);
	});

	it('has the figures that were checked by hand', () => {
		expect(valueOf(reading, 'share-of-gdp', ['ALB', 2024])).toEqual([0.020295, 'estimate', 'N11']);
		expect(valueOf(reading, 'equipment-share', ['ALB', 2024])).toEqual([
			0.47744,
			'estimate',
			'N11'
		]);
		expect(valueOf(reading, 'personnel', ['MNE', 2022])).toEqual([1.623, 'reported', 'M40']);
		expect(valueOf(reading, 'current-usd', ['ALB', 2014])).toEqual([178.359, 'reported', 'D11']);
		expect(valueOf(reading, 'constant-usd', ['MNE', 2024])).toEqual([107.295, 'estimate', 'N62']);
	});

	it('is shipped for less than a tenth of its figures', () => {
		const shipped = selectMembers(reading);
		expect([countServed(shipped), reading.printed]).toEqual([506, 5346]);
		expect(new Set(shipped.series.map(({ row }) => row.area)).size).toBe(10);
	});
});
