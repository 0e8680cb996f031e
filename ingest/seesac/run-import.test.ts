/** The kept tables and pasted ones, from files to `data/`, as a person imports them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../src/lib/figures/release.ts';
import { makeDataFolder, readTree } from '../fixtures/data-folder.ts';
import type { DataFolder } from '../fixtures/data-folder.ts';
import { runCommand } from '../run-command.ts';
import { KEPT } from './fixtures/kept-files.ts';
import { toTyped, withTypo } from './paste/fixtures/typed-table.ts';

const SEESAC: Source = {
	id: 'seesac',
	title: 'SEESAC Regional Reports on Arms Exports',
	publisher: 'SEESAC',
	url: 'https://www.seesac.org/',
	doi: null,
	licence: { text: 'No open licence is stated.', url: 'https://www.seesac.org/' },
	releases: []
};
const DAY = ['--published', '2027-01-15'];
const PASTE = ['TABLE.txt', '--source', 'seesac', '--year', '2018'];

let data: DataFolder;

beforeEach(() => {
	data = makeDataFolder([SEESAC]);
	mkdirSync(join(data.downloads, 'kept'));
	for (const [name, text] of Object.entries(KEPT)) save(join('kept', name), text);
	save('TABLE.txt', toTyped());
});

afterEach(() => {
	data.remove();
});

function save(name: string, text: string): void {
	writeFileSync(join(data.downloads, name), text);
}

async function run(...words: readonly string[]) {
	const printed: string[] = [];
	const exitCode = await runCommand(words, {
		dataRoot: data.root,
		calledFrom: data.downloads,
		print: (text) => printed.push(text),
		warn: (text) => printed.push(text)
	});
	return { exitCode, printed: printed.join('') };
}

function listFolders(): readonly string[] {
	const folders = Object.keys(readTree(data.root)).map((path) => path.replace(/[^/]*$/, ''));
	return [...new Set(folders)].filter((folder) => folder !== '').sort();
}

describe('the kept tables', () => {
	it.each(['records.csv', 'sources.csv', 'editions.csv', ''])(
		'are imported whichever is named: kept/%s',
		async (name) => {
			const { exitCode, printed } = await run(join('kept', name), ...DAY);
			expect(exitCode).toBe(0);
			expect(printed).toContain(
				'release 2027-01 of 2027-01-15 (records.csv, sources.csv, editions.csv)'
			);
			expect(Object.keys(readTree(data.root))).toEqual(
				expect.arrayContaining(['seesac/2027-01/citations.csv', 'seesac/2027-01/coverage.csv'])
			);
		}
	);

	it('are the same byte for byte when imported again', async () => {
		await run('kept', ...DAY);
		const before = readTree(data.root);
		expect((await run('kept/sources.csv')).exitCode).toBe(0);
		expect(readTree(data.root)).toEqual(before);
	});

	it('need the day of the transcription, and another release when they changed', async () => {
		expect((await run('kept')).printed).toContain('give --published');
		await run('kept', ...DAY);
		save('kept/records.csv', (KEPT['records.csv'] ?? '').replace('104300000', '104400000'));
		const again = await run('kept', ...DAY);
		expect(again.printed).toContain('release 2027-01 is another file; give --release 2027-01.2');
	});

	it('write nothing with a fault, and name it', async () => {
		const before = readTree(data.root);
		save('kept/records.csv', (KEPT['records.csv'] ?? '').replace(',bound,', ',limit,'));
		const { exitCode, printed } = await run('kept', ...DAY);
		expect(exitCode).toBe(1);
		expect(printed).toContain('records.csv!line 1, column 8 "limit": "bound" should stand here');
		expect(readTree(data.root)).toEqual(before);
	});

	it('are not mistaken for customs figures, which are kept apart', async () => {
		save('crosscheck.csv', 'year,reporter,measure,category,partner,value,unit,source_title\n');
		const { printed } = await run('crosscheck.csv');
		expect(printed).toContain('this is a text that begins "year,reporter,measure');
		expect(printed).toContain('seesac: records.csv, sources.csv, editions.csv');
	});
});

describe('a pasted table', () => {
	beforeEach(async () => {
		await run('kept', ...DAY);
	});

	it('goes to data/local/ and leaves what is shipped', async () => {
		const shipped = readTree(join(data.root, 'seesac'));
		const { exitCode, printed } = await run(...PASTE);
		expect(exitCode).toBe(0);
		expect(printed).toContain('"," is taken as the decimal sign');
		expect(listFolders()).toEqual(['local/', 'local/seesac/2027-01.2/', 'seesac/2027-01/']);
		expect(readTree(join(data.root, 'seesac'))).toEqual(shipped);
	});

	it('is known by its header, and needs its year', async () => {
		expect((await run('TABLE.txt', '--year', '2018')).exitCode).toBe(0);
		expect((await run('TABLE.txt')).printed).toContain('give --year');
	});

	it('names each sum that does not fit, and imports the table as it is', async () => {
		save('TABLE.txt', withTypo('2.000.000\t34', '2.100.000\t34'));
		const { exitCode, printed } = await run(...PASTE);
		expect(exitCode).toBe(0);
		expect(printed).toContain(
			'TABLE.txt!line 5, total "2.100.000": ML1 to ML22 come to 2000000, not 2.100.000'
		);
		expect(readTree(data.root)['local/seesac/2027-01.2/exports-value.csv']).toContain(
			'SRB,2018,2.1,reported,,"edition of 2018, page 34",,USA'
		);
	});

	it('takes the place of the one of its year before, and stands beside that of another year', async () => {
		save('TABLE.txt', withTypo('9,50\t9\n', '9,50\t99\n'));
		await run(...PASTE);
		save('TABLE.txt', toTyped());
		await run(...PASTE);
		save('OTHER.txt', toTyped());
		await run('OTHER.txt', '--year', '2021');
		expect(listFolders()).toEqual(['local/', 'local/seesac/2027-01.2/', 'seesac/2027-01/']);
		const pasted = readTree(data.root)['local/seesac/2027-01.2/pasted.csv'] ?? '';
		expect(/^2018,ALB,.*$/m.exec(pasted)?.[0]).toMatch(/,9$/);
		expect(pasted.match(/^20\d\d/gm)).toHaveLength(14);
	});

	it('gives the same bytes again', async () => {
		await run(...PASTE);
		const before = readTree(data.root);
		await run(...PASTE);
		expect(readTree(data.root)).toEqual(before);
	});

	it('becomes a release of its own when it is shipped, without what is the operator’s own', async () => {
		save('OTHER.txt', toTyped());
		await run('OTHER.txt', '--year', '2021');
		await run(...PASTE, '--ship', '--release', '2027-03', '--published', '2027-03-01');
		expect(listFolders()).toContain('seesac/2027-03/');
		const pasted = readTree(data.root)['seesac/2027-03/pasted.csv'] ?? '';
		expect(new Set(pasted.match(/^20\d\d/gm))).toEqual(new Set(['2018']));
	});

	it('stays when the kept tables are imported again', async () => {
		await run(...PASTE, '--ship', '--release', '2027-03', '--published', '2027-03-01');
		save('kept/records.csv', (KEPT['records.csv'] ?? '').replace('104300000', '104400000'));
		await run('kept', '--published', '2027-04-01');
		expect(Object.keys(readTree(data.root))).toContain('seesac/2027-04/pasted.csv');
	});

	it('writes nothing with a fault of form, and names it', async () => {
		const before = readTree(data.root);
		save('TABLE.txt', withTypo('ML7', 'ML77'));
		const { exitCode, printed } = await run(...PASTE);
		expect(exitCode).toBe(1);
		expect(printed).toContain('TABLE.txt!line 1, column 10 "ML77": "ML7" should stand here');
		expect(readTree(data.root)).toEqual(before);
	});

	it('needs a transcription to join', async () => {
		const { exitCode, printed } = await (async () => {
			data.remove();
			data = makeDataFolder([SEESAC]);
			save('TABLE.txt', toTyped());
			return run(...PASTE);
		})();
		expect([exitCode, printed]).toEqual([1, expect.stringContaining('import records.csv first')]);
	});
});
