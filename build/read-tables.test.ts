/** Tables as they stand on disk: what is read of them, and what is refused, with file, line and column. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataset } from '../src/lib/dataset/dataset.ts';
import type { Release } from '../src/lib/figures/release.ts';
import { compileData } from './compiled-data.ts';
import { readTables } from './read-tables.ts';

const SERIES = [
	'measure,area,name,sheet,unit,currency,financial_year,reporting_year,notes,omitted,category,partner',
	'imports,XKX,Kosovo,,tiv-million,,,,,,,',
	'imports,XKX,Kosovo,,tiv-million,,,,,,Missiles,TUR'
];
const IMPORTS = [
	'area,year,value,quality,gap,cell,category,partner,bound,notes',
	'XKX,2022,,,none-known,,,,,',
	'XKX,2023,13.95,uncertain,,"lines 7, 9",,,at_least,calculated',
	'XKX,2023,0.75,uncertain,,line 7,Missiles,TUR,,calculated'
];
const CHANGES = [
	'year,current,before,change,prices,compared,left_out,quality,place',
	'2003,376930,334330,0.127419,2024,99,Almaz-Antey,reported,2003'
];

let root: string;
let folder: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'bilans-tables-'));
	folder = join(root, 'sipri-transfers', '2026-02');
	mkdirSync(folder, { recursive: true });
	write('series', SERIES);
	write('imports', IMPORTS);
	write('notes', ['id,text']);
});

afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function write(name: string, lines: readonly string[]): void {
	writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
}

describe(readTables, () => {
	it('takes the columns that only some sources have', () => {
		expect(readTables(folder).figures.imports?.[1]).toEqual({
			...{ area: 'XKX', year: 2023, value: 13.95, quality: 'uncertain', gap: null },
			...{ cell: 'lines 7, 9', category: '', partner: '', bound: 'at_least', notes: ['calculated'] }
		});
	});

	it('takes any of them, in their order alone', () => {
		write('imports', ['area,year,value,quality,gap,cell,notes', 'XKX,2023,1,reported,,line 1,a b']);
		expect(readTables(folder).figures.imports?.[0]?.notes).toEqual(['a', 'b']);
		write('imports', ['area,year,value,quality,gap,cell,notes,bound', 'XKX,2023,1,reported,,l,,']);
		expect(() => readTables(folder)).toThrow(
			/imports\.csv: columns are .*, then any of category,partner,bound,notes$/
		);
	});

	it('reads numbers in the columns of a table that promise them, and text elsewhere', () => {
		write('changes', CHANGES);
		write('remarks', ['year,remark', '2003,none']);
		const { extras } = readTables(folder);
		expect(extras?.changes?.rows[0]?.slice(0, 3)).toEqual([2003, 376_930, 334_330]);
		expect(extras?.remarks).toEqual({ columns: ['year', 'remark'], rows: [['2003', 'none']] });
	});

	it('names file, line and column of a number that is none', () => {
		write('changes', [...CHANGES, '2004,n/a,1,1,1,1,,reported,2004']);
		expect(() => readTables(folder)).toThrow(/changes\.csv, line 3, current: no number: n\/a$/);
	});

	it('names a column of a known table that is another', () => {
		write('changes', [CHANGES[0]?.replace('before', 'former') ?? '']);
		expect(() => readTables(folder)).toThrow(/changes\.csv: columns are year,current,former/);
	});

	it.each([
		['XKX,2023,13.95,sure,,line 7,,,,', /imports\.csv, line 5/],
		['XKX,2023,,,gone,,,,,', /imports\.csv, line 5/],
		['XKX,2023,1,reported,,line 7,,,nearly,', /imports\.csv, line 5/]
	])('refuses %s', (line, message) => {
		write('imports', [...IMPORTS, line]);
		expect(() => readTables(folder)).toThrow(message);
	});
});

describe(compileData, () => {
	const release: Release = {
		id: '2026-02',
		published: '2026-02-12',
		file: 'register.csv',
		sha256: '',
		citation: '',
		years: { first: 2022, last: 2023 },
		constantPricesOf: null,
		figures: { published: 1, served: 1 }
	};

	function compile(...more: readonly Partial<Release>[]) {
		const releases = [release, ...more.map((each) => ({ ...release, ...each }))];
		const source = { id: 'sipri-transfers', title: '', publisher: '', url: '', doi: null };
		const list = [{ ...source, licence: { text: '', url: '' }, releases }];
		writeFileSync(join(root, 'sources.json'), JSON.stringify(list));
		const { tables, ...rest } = compileData(root);
		return createDataset({ ...rest, extras: tables });
	}

	it('serves the whole and its parts apart', () => {
		const dataset = compile();
		const measure = 'sipri-transfers.imports';
		expect(dataset.findAreas(measure, release)).toEqual(['XKX']);
		expect(dataset.listParts(measure, release)).toEqual([
			expect.objectContaining({ area: 'XKX', category: 'Missiles', partner: 'TUR' })
		]);
		const place = { measure, area: 'XKX', release } as const;
		expect(dataset.findSeries(place)?.points[1]).toMatchObject({ value: 13.95, bound: 'at_least' });
		const part = dataset.findSeries({ ...place, category: 'Missiles', partner: 'TUR' });
		expect(part).toMatchObject({ category: 'Missiles', partner: 'TUR', firstYear: 2023 });
		expect(dataset.findSeries({ ...place, category: 'Ships' })).toBeNull();
	});

	it('serves a table by its name, each row by its columns', () => {
		write('changes', CHANGES);
		const dataset = compile();
		expect(dataset.findTable('sipri-transfers', release, 'changes')?.[0]?.change).toBe(0.127419);
		expect(dataset.hasTable('sipri-transfers', release, 'deliveries')).toBe(false);
	});

	it('passes over a release of tables only when the latest is asked', () => {
		folder = join(root, 'sipri-transfers', '2026-03');
		mkdirSync(folder);
		write('series', [SERIES[0] ?? '']);
		write('notes', ['id,text']);
		const dataset = compile({ id: '2026-03', hasFigures: false });
		expect(dataset.findReleases('sipri-transfers').map(({ id }) => id)).toEqual([
			'2026-03',
			'2026-02'
		]);
		expect(dataset.findRelease('sipri-transfers', 'latest')?.id).toBe('2026-02');
	});
});
