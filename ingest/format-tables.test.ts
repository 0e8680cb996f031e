import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { FigureRow, ReleaseTables } from '../src/lib/dataset/tables.ts';
import { formatTables } from './format-tables.ts';

const FIGURES: readonly FigureRow[] = [
	{ area: 'XKX', year: 2007, value: null, quality: null, gap: 'not-a-state', cell: 'BJ141' },
	{ area: 'XKX', year: 2008, value: 161.9895, quality: 'estimate', gap: null, cell: 'BK141' },
	{ area: 'XKX', year: 2009, value: 0, quality: 'reported', gap: null, cell: 'BL141' },
	{ area: 'XKX', year: 2010, value: 1.234e-9, quality: 'reported', gap: null, cell: 'BM141' }
];

const TABLES: ReleaseTables = {
	series: [
		{
			measure: 'per-capita',
			area: 'PRK',
			name: 'Korea, North',
			sheet: 'Per "capita"',
			unit: 'usd-per-person',
			currency: '',
			financialYear: '',
			reportingYear: '',
			notes: ['adopted-budget', '79'],
			omitted: ''
		}
	],
	figures: { 'per-capita': FIGURES },
	notes: [{ id: '79', text: 'Serbia: one,\n"two"' }]
};

describe(formatTables, () => {
	const files = new Map(formatTables(TABLES).map(({ name, text }) => [name, text]));

	it('writes a file of series, one a measure, and one of notes', () => {
		expect([...files.keys()]).toEqual(['series.csv', 'per-capita.csv', 'notes.csv']);
	});

	it('leaves the value of a gap empty, keeps a zero, and writes digits only', () => {
		expect(files.get('per-capita.csv')).toBe(
			[
				'area,year,value,quality,gap,cell',
				'XKX,2007,,,not-a-state,BJ141',
				'XKX,2008,161.9895,estimate,,BK141',
				'XKX,2009,0,reported,,BL141',
				'XKX,2010,0.000000001234,reported,,BM141',
				''
			].join('\n')
		);
	});

	it('writes the columns that only some sources have where a row has something to say', () => {
		const [gap, ...others] = FIGURES;
		const some: readonly FigureRow[] = [
			...(gap === undefined ? [] : [{ ...gap, category: '', bound: null, notes: [] }]),
			...others.slice(0, 1).map((row) => ({ ...row, bound: 'exact' as const, notes: ['a', 'b'] })),
			...others.slice(1, 2).map((row) => ({ ...row, partner: 'TUR', bound: 'at_most' as const }))
		];
		const [, figures] = formatTables({ ...TABLES, figures: { 'per-capita': some } });
		expect(figures?.text.split('\n')).toEqual([
			'area,year,value,quality,gap,cell,partner,bound,notes',
			'XKX,2007,,,not-a-state,BJ141,,,',
			'XKX,2008,161.9895,estimate,,BK141,,,a b',
			'XKX,2009,0,reported,,BL141,TUR,at_most,',
			''
		]);
	});

	it('writes the tables beside the figures, a number as digits and none as nothing', () => {
		const extras = {
			changes: {
				columns: ['year', 'change'],
				rows: [
					[2003, 1e-7],
					[2004, null]
				]
			}
		};
		expect(formatTables({ ...TABLES, extras }).at(-1)).toEqual({
			name: 'changes.csv',
			text: 'year,change\n2003,0.0000001\n2004,\n'
		});
	});

	it('is read back as it was, quotes and lines and all', () => {
		expect(parse(files.get('series.csv') ?? '')).toEqual([
			'measure area name sheet unit currency financial_year reporting_year notes omitted'.split(
				' '
			),
			[
				'per-capita',
				'PRK',
				'Korea, North',
				'Per "capita"',
				'usd-per-person',
				'',
				'',
				'',
				'adopted-budget 79',
				''
			]
		]);
		expect(parse(files.get('notes.csv') ?? '')).toEqual([
			['id', 'text'],
			['79', 'Serbia: one,\n"two"']
		]);
	});
});
