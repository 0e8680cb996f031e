/**
 * The publisher's whole workbooks, which may not be in the repository: every count and every figure
 * that was checked by hand. They are looked for beside the checkout.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, readTree } from '../fixtures/data-folder.ts';
import { listFigures } from '../fixtures/small-workbook.ts';
import { countCountryFigures, countFigures } from './count-figures.ts';
import { readRelease } from './read-release.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { ReleaseReading } from './reading.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '..', 'shared', 'data', 'sipri-milex');
const FILE_2025 = join(FOLDER, 'SIPRI-Milex-data-1949-2024_2.xlsx');
const FILE_2026 = join(FOLDER, 'SIPRI-Milex-data-1949-2025_v1.2.xlsx');

/** Said on the stream itself: a skipped check should be seen, but is no warning of the code. */
function isMissing(file: string): boolean {
	if (existsSync(file)) return false;
	process.stderr.write(`SKIPPED: the counts of a whole workbook, for ${file} is not there\n`);
	return true;
}

async function readWhole(file: string): Promise<ReleaseReading> {
	const opened = await openWorkbook(readFileSync(file));
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	return readRelease(opened.workbook, () => undefined);
}

/** figures, estimates, uncertain, unavailable, not a state, blank */
function countSheets({ sheets }: ReleaseReading): Readonly<Record<string, readonly number[]>> {
	return Object.fromEntries(
		sheets.map((sheet) => [sheet.sheet, Object.values(countFigures(sheet))])
	);
}

describe.skipIf(isMissing(FILE_2025))('the 2025 release, whole', () => {
	let reading: ReleaseReading;

	beforeAll(async () => {
		reading = await readWhole(FILE_2025);
	});

	it('has as many figures and gaps as the workbook', () => {
		expect(countSheets(reading)).toEqual({
			'Regional totals': [719, 41, 0, 3, 0, 0],
			'Local currency financial years': [8909, 1990, 190, 4075, 240, 0],
			'Local currency calendar years': [8846, 1966, 188, 4138, 240, 0],
			'Constant (2023) US$': [8329, 1814, 156, 4655, 240, 0],
			'Current US$': [8846, 1966, 188, 4138, 240, 0],
			'Share of GDP': [8245, 1829, 147, 4739, 240, 0],
			'Per capita': [5324, 769, 121, 913, 201, 0],
			'Share of Govt. spending': [4705, 626, 101, 1532, 201, 0]
		});
		expect(countCountryFigures(reading)).toBe(53_204);
	});

	it('has no issue', () => {
		expect(reading.issues).toEqual([]);
	});

	it('has the figures that were checked by hand', () => {
		expect(listFigures(reading, 'Constant (2023) US$')).toMatchObject({
			'XKX 2024': '161.9895 reported CA141',
			'SRB 2024': '2219.7351 estimate CA148'
		});
		expect(listFigures(reading, 'Current US$')).toMatchObject({
			'XKX 2024': '165.5547 reported BZ141',
			'SRB 2024': '2322.8301 estimate BZ148'
		});
	});
});

describe.skipIf(isMissing(FILE_2026))('the 2026 release, whole', () => {
	let reading: ReleaseReading;

	beforeAll(async () => {
		reading = await readWhole(FILE_2026);
	});

	it('has as many figures, estimates and uncertain figures as the workbook', () => {
		expect(countSheets(reading)).toEqual({
			'Regional totals': [695, 18, 0, 7, 0, 0],
			'Local currency financial years': [9030, 2014, 142, 1892, 2476, 0],
			'Local currency calendar years': [8976, 1991, 140, 1946, 2476, 0],
			'Constant (2024) US$': [8435, 1802, 99, 2465, 2498, 0],
			'Current US$': [8761, 1915, 106, 2161, 2476, 0],
			'Share of GDP': [8541, 1864, 93, 2381, 2476, 0],
			'Per capita': [5611, 809, 67 + 16, 633, 368, 0],
			'Share of Govt. spending': [4972, 671, 45 + 17, 1263, 374, 3]
		});
		expect(countCountryFigures(reading)).toBe(54_326);
	});

	it('has the figures that were checked by hand', () => {
		expect(listFigures(reading, 'Current US$')).toMatchObject({
			'XKX 2024': '165.6572 reported BZ141',
			'XKX 2025': '234.5001 reported CA141',
			'SRB 2024': '2403.5568 estimate BZ148',
			'SRB 2025': '2781.2957 estimate CA148'
		});
		expect(listFigures(reading, 'Share of GDP')).toMatchObject({
			'XKX 2025': '0.018528 reported CA141',
			'SRB 2025': '0.027554 estimate CA148',
			'ALB 2025': '0.020325 reported CA132'
		});
		expect(listFigures(reading, 'Regional totals')).toMatchObject({
			'WORLD 1988': '1759.8796 reported B15'
		});
	});

	it('tells every mark for a missing figure', () => {
		expect(listFigures(reading, 'Constant (2024) US$')).toMatchObject({
			'CUB 2000': expect.stringContaining('unavailable') as string,
			'TWN 1960': expect.stringContaining('unavailable') as string,
			'XKX 2007': expect.stringContaining('not-a-state') as string
		});
		expect(listFigures(reading, 'Share of Govt. spending')).toMatchObject({
			'MRT 2007': expect.stringContaining('unavailable') as string,
			'QAT 2025': expect.stringContaining('blank') as string
		});
	});

	it('says which cells of notes hold no note', () => {
		expect(
			reading.issues.map(({ sheet, cell, raw }) => `${sheet ?? ''}!${cell ?? ''} ${raw}`)
		).toEqual([
			...['C83', 'C90', 'C94', 'C96'].map((cell) => `Constant (2024) US$!${cell} ...`),
			...[162, 163, 165, 168, 169, 171, 175, 176, 177, 179].map(
				(row) => `Share of GDP!B${String(row)} ...`
			)
		]);
	});

	it('knows 174 areas', () => {
		const areas = reading.sheets
			.filter(({ isOfCountries }) => isOfCountries)
			.map(({ series }) => series.length);
		expect(areas).toEqual(Array(7).fill(174));
	});
});

describe.skipIf(isMissing(FILE_2026))('the import of everything', () => {
	const data = makeDataFolder();
	afterAll(data.remove);

	// How long it may take is measured by `npm run bench`.
	it('says what it took, and gives the same bytes again', () => {
		expect(runWhole(data.root)).toMatch(/\n\d+\.\d s, \d+ MB of memory at most\n$/);
		const before = readTree(data.root);
		expect(Object.keys(before)).toContain('local/sipri-milex/2026-04/constant-usd.csv');
		runWhole(data.root);
		expect(readTree(data.root)).toEqual(before);
	});
});

/** In a process of its own, whose memory is the import's alone. */
function runWhole(dataRoot: string): string {
	const command = pathToFileURL(join(ROOT, 'ingest', 'run-command.ts')).href;
	const script = `
		import { runCommand } from ${JSON.stringify(command)};
		process.exitCode = await runCommand([${JSON.stringify(FILE_2026)}, '--all'], {
			dataRoot: ${JSON.stringify(dataRoot)}, calledFrom: '.',
			print: (text) => process.stdout.write(text), warn: () => undefined
		});`;
	return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8'
	});
}
