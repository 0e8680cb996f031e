/** The whole import, from a file to `data/`, as a person runs it. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, readTree } from './fixtures/data-folder.ts';
import type { DataFolder } from './fixtures/data-folder.ts';
import { BLUE, buildWorkbook } from './fixtures/small-workbook.ts';
import type { SmallRow, SmallSheets } from './fixtures/small-workbook.ts';
import { runCommand } from './run-command.ts';
import { COUNTRY_NAMES } from './names/country-names.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** Enough countries for the extract to stay under a tenth. */
const MANY: readonly SmallRow[] = [
	['Country', 'Notes', 2025, 2026],
	...Object.values(COUNTRY_NAMES).map(([name]): SmallRow => [
		name,
		'',
		1.5,
		{ value: 2.5, colour: BLUE }
	])
];
const MANY_SHEETS: SmallSheets = {
	'Constant (2023) US$': MANY,
	'Current US$': MANY,
	'Share of GDP': MANY,
	'Per capita': MANY,
	'Share of Govt. spending': MANY
};

let data: DataFolder;

beforeEach(() => {
	data = makeDataFolder();
});

afterEach(() => {
	data.remove();
});

async function run(...words: readonly string[]) {
	const printed: string[] = [];
	const warned: string[] = [];
	const exitCode = await runCommand(words, {
		dataRoot: data.root,
		calledFrom: data.downloads,
		print: (text) => printed.push(text),
		warn: (text) => warned.push(text)
	});
	return { exitCode, printed: printed.join(''), warned: warned.join('') };
}

async function download(name: string, sheets: SmallSheets = MANY_SHEETS): Promise<void> {
	writeFileSync(join(data.downloads, name), await buildWorkbook(sheets));
}

describe('a file that is new', () => {
	it('becomes an extract under a tenth, with its release in the list', async () => {
		await download('new.xlsx');
		const { exitCode, printed } = await run('new.xlsx');
		expect(exitCode).toBe(0);
		expect(printed).toContain('assumed: release 2027-04, the April after the newest figures');
		const tree = readTree(data.root);
		expect(Object.keys(tree)).toContain('sipri-milex/2027-04/share-of-gdp.csv');
		expect(tree['sources.json']).toContain(
			'SIPRI Military Expenditure Database, April 2027 release'
		);
		expect(tree['sipri-milex/2027-04/share-of-gdp.csv']).not.toContain('FRA');
	});

	it('is the same byte for byte when imported again', async () => {
		await download('new.xlsx');
		await run('new.xlsx');
		const before = readTree(data.root);
		expect((await run('new.xlsx')).exitCode).toBe(0);
		expect(readTree(data.root)).toEqual(before);
	});

	it('ships the notes that its series name, and no other', async () => {
		await download('new.xlsx', {
			...MANY_SHEETS,
			'Share of GDP': [...MANY.slice(0, 1), ['Albania', '3', 1, 2], ...MANY.slice(3)]
		});
		await run('new.xlsx');
		const notes = readTree(data.root)['sipri-milex/2027-04/notes.csv'] ?? '';
		expect(
			notes
				.split('\n')
				.filter((line) => /^[a-z0-9-]+,/.test(line))
				.map((line) => line.split(',')[0])
		).toEqual(['id', 'adopted-budget', '3']);
	});

	it('goes to data/local with everything, and leaves the shipped list alone', async () => {
		await download('new.xlsx');
		const before = readTree(data.root);
		expect((await run('new.xlsx', '--all')).exitCode).toBe(0);
		const { 'sources.json': shipped, ...others } = readTree(data.root);
		expect(shipped).toBe(before['sources.json']);
		expect(Object.keys(others).every((path) => path.startsWith('local/'))).toBe(true);
		expect(others['local/sipri-milex/2027-04/share-of-gdp.csv']).toContain('FRA,2026,2.5,estimate');
		expect(others['local/sources.json']).toContain('"id": "2027-04"');
	});

	it('is checked against itself, which is told and keeps nothing from being written', async () => {
		await download('new.xlsx');
		const { exitCode, printed } = await run('new.xlsx');
		expect(exitCode).toBe(0);
		expect(printed).toContain('share of GDP above 50 %: 348\n');
		await run('new.xlsx', '--all');
		const tree = readTree(data.root);
		const extract = tree['sipri-milex/2027-04/oddities.csv'] ?? '';
		const whole = tree['local/sipri-milex/2027-04/oddities.csv'] ?? '';
		expect(extract).toContain('\nshare-above-half,ALB,2025,share-of-gdp,1.5,0.5,3,,Share of GDP!');
		expect(extract).not.toContain(',FRA,');
		expect(whole).toContain(',FRA,');
	});

	it('prints counts, issues, and what it took', async () => {
		await download('new.xlsx', { ...MANY_SHEETS, 'Per capita': null });
		const { exitCode, printed, warned } = await run('new.xlsx');
		expect(exitCode).toBe(0);
		expect(printed).toMatch(/^Share of GDP +348 +174 +0 +0 +0 +0$/m);
		expect(printed).toContain('1 issue in new.xlsx:\n  the workbook has no sheet of per-capita');
		expect(printed).toMatch(/\d\.\d s, \d+ MB of memory at most\n$/);
		expect(warned).toContain('Share of GDP …\n');
	});
});

describe('what changes nothing', () => {
	async function expectUntouched(
		words: readonly string[],
		message: string | RegExp
	): Promise<void> {
		await download('first.xlsx');
		await run('first.xlsx');
		const before = readTree(data.root);
		const { exitCode, warned } = await run(...words);
		expect(exitCode).not.toBe(0);
		expect(warned).toMatch(message);
		expect(readTree(data.root)).toEqual(before);
	}

	it('no file', async () => {
		await expectUntouched(['none.xlsx'], 'none.xlsx: there is no such file');
	});

	it('no arguments', async () => {
		await expectUntouched([], 'npm run import -- FILE');
	});

	it.each([
		[
			'text.xlsx',
			Buffer.from('Country,1949'),
			/begins "Country,1949", and of no source that is known/
		],
		['empty.xlsx', Buffer.from(''), /the file is empty/],
		['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), /old \.xls file or has a password/],
		['zip.xlsx', Buffer.from('PK\u0003\u0004 and no more'), /damaged or is no xlsx workbook/]
	])('%s', async (name, bytes, message) => {
		writeFileSync(join(data.downloads, name), bytes);
		await expectUntouched([name], message);
	});

	it('a file cut short', async () => {
		const whole = readFileSync(join(FIXTURES, 'cut-of-2026-04.xlsx'));
		writeFileSync(join(data.downloads, 'short.xlsx'), whole.subarray(0, 30_000));
		await expectUntouched(['short.xlsx'], /damaged or is no xlsx workbook/);
	});

	it('a file with one byte changed inside a sheet', async () => {
		const bytes = Uint8Array.from(readFileSync(join(FIXTURES, 'cut-of-2026-04.xlsx')));
		const middle = bytes.length / 2;
		bytes.set([(bytes[Math.floor(middle)] ?? 1) ^ 1], Math.floor(middle));
		writeFileSync(join(data.downloads, 'changed.xlsx'), bytes);
		await expectUntouched(['changed.xlsx'], /damaged or is no xlsx workbook/);
	});

	it('a workbook about something else', async () => {
		const nothing = Object.fromEntries(Object.keys(MANY_SHEETS).map((name) => [name, null]));
		await download('other.xlsx', {
			...nothing,
			'Local currency calendar years': null,
			'Local currency financial years': null,
			'Regional totals': null,
			Footnotes: null,
			Other: [['Rank', 'Company']]
		});
		await expectUntouched(
			['other.xlsx'],
			/the sheets "Front page", "Other", and of no source that is known\nlooked for:\n/
		);
	});

	it('a workbook of so few countries that the extract would be too much of it', async () => {
		copyFileSync(join(FIXTURES, 'cut-of-2026-04.xlsx'), join(data.downloads, 'cut.xlsx'));
		const message =
			/the extract would be 1141 of 1141 figures, and its publisher allows less than 10 %/;
		await expectUntouched(['cut.xlsx', '--release', '2026-04.2'], message);
	});

	it('another file of a release that is there', async () => {
		await download('second.xlsx', { ...MANY_SHEETS, 'Per capita': null });
		await expectUntouched(
			['second.xlsx'],
			/release 2027-04 is another file; give --release 2027-04\.2/
		);
	});

	it('a list of sources that is none', async () => {
		await download('new.xlsx');
		writeFileSync(join(data.root, 'sources.json'), '{}');
		const { exitCode, warned } = await run('new.xlsx');
		expect([exitCode, warned.includes('is no list of sources')]).toEqual([1, true]);
		expect(readTree(data.root)).toEqual({ 'sources.json': '{}' });
	});
});
