/** The publisher's whole workbooks against themselves: the counts that were checked by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/lib/figures/oddity.ts';
import { readRelease } from '../read-release.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { checkRelease } from './check-release.ts';
import type { Checked } from './check-release.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/sipri-milex');
const FILE_2025 = join(FOLDER, 'SIPRI-Milex-data-1949-2024_2.xlsx');
const FILE_2026 = join(FOLDER, 'SIPRI-Milex-data-1949-2025_v1.2.xlsx');

/** Said on the stream itself: a skipped check should be seen, but is no warning of the code. */
function isMissing(file: string): boolean {
	if (existsSync(file)) return false;
	process.stderr.write(`SKIPPED: the checks of a whole workbook, for ${file} is not there\n`);
	return true;
}

async function checkWhole(file: string): Promise<Checked> {
	const opened = await openWorkbook(readFileSync(file));
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	return checkRelease(
		readRelease(opened.workbook, () => undefined),
		opened.workbook
	);
}

function count({ oddities }: Checked): Readonly<Partial<Record<Check, number>>> {
	return Object.fromEntries(
		[...Map.groupBy(oddities, ({ check }) => check)].map(([check, some]) => [check, some.length])
	);
}

/** `SDN 1957 ×100.0` */
function list({ oddities }: Checked, check: Check): readonly string[] {
	return oddities
		.filter((each) => each.check === check)
		.map(({ area, year, factor }) => `${area} ${String(year)} ×${factor.toFixed(1)}`);
}

const IN_BOTH = ['SDN 1957 ×100.0', 'AGO 1987 ×0.0', 'HRV 1993 ×11.3', 'ZWE 2023 ×12.4'];

describe.skipIf(isMissing(FILE_2025))('the 2025 release against itself', () => {
	let checked: Checked;
	beforeAll(async () => {
		checked = await checkWhole(FILE_2025);
	});

	it('has the counts that were checked by hand', () => {
		expect(count(checked)).toEqual({
			'gdp-jump': 28,
			'population-jump': 2,
			'share-above-half': 1,
			'total-of-countries': 2,
			'money-of-zero': 248
		});
		expect(list(checked, 'gdp-jump')).toEqual(expect.arrayContaining(IN_BOTH));
		expect(list(checked, 'gdp-jump')).toContain('MRT 2004 ×0.0');
		expect(list(checked, 'population-jump')).toEqual(['RWA 1995 ×0.7', 'KWT 1991 ×0.5']);
		expect(list(checked, 'share-above-half')).toEqual(['KWT 1991 ×2.3']);
	});

	it('has totals that agree with each other, and with all countries of which it has each', () => {
		expect(checked.compared).toMatchObject({ complete: 388, estimated: 331 });
		expect(list(checked, 'total-of-countries')).toEqual([
			'EUROPE 2021 ×1.0',
			'WESTERN-EUROPE 2021 ×1.0'
		]);
	});
});

describe.skipIf(isMissing(FILE_2026))('the 2026 release against itself', () => {
	let checked: Checked;
	beforeAll(async () => {
		checked = await checkWhole(FILE_2026);
	});

	it('has the counts that were checked by hand', () => {
		expect(count(checked)).toEqual({
			'gdp-jump': 24,
			'population-jump': 2,
			'share-above-half': 1,
			'total-of-countries': 35,
			'total-of-regions': 15,
			'money-of-zero': 33
		});
		expect(list(checked, 'gdp-jump')).toEqual(
			expect.arrayContaining([...IN_BOTH, 'ZWE 2024 ×0.1'])
		);
		expect(list(checked, 'population-jump')).toEqual(['RWA 1995 ×0.7', 'KWT 1991 ×0.5']);
		expect(list(checked, 'share-above-half')).toEqual(['KWT 1991 ×2.3']);
	});

	it('prints 0 dollars for Yugoslavia in each year, beside dinars', () => {
		const zeros = checked.oddities.filter(({ check }) => check === 'money-of-zero');
		expect(new Set(zeros.map(({ area }) => area))).toEqual(new Set(['YUG']));
		expect(zeros.at(0)).toMatchObject({ year: 1958, measure: 'current-usd', against: 1.79e9 });
	});

	it('has a world total above its regions from 1988 to 2003, by more than its rounding', () => {
		const world = checked.oddities.filter(({ check }) => check === 'total-of-regions');
		const differences = world.map(({ value, against }) => value - against);
		expect(world.map(({ year }) => year)).not.toContain(1991);
		expect([world[0]?.year, world.at(-1)?.year]).toEqual([1988, 2003]);
		expect(Math.min(...differences)).toBeGreaterThan(5000);
		expect(Math.max(...differences)).toBeLessThan(16_000);
	});
});
