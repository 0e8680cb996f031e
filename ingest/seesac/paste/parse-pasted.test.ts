import { describe, expect, it } from 'vitest';
import type { Issue } from '../../issue.ts';
import { TYPED_ROWS, toTyped, withTypo } from './fixtures/typed-table.ts';
import { isPasteHeader, parsePasted } from './parse-pasted.ts';
import type { PastedRow } from './layout.ts';

function parse(text: string) {
	return parsePasted({ name: 'TABLE.txt', text, year: 2021 });
}

function rowsOf(text: string): readonly PastedRow[] {
	const parsed = parse(text);
	if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.issues));
	return parsed.table.rows;
}

function faultsOf(text: string): readonly string[] {
	return parse(text).issues.map(say);
}

function say({ cell, raw, what }: Issue): string {
	return `${cell ?? 'whole'} ${JSON.stringify(raw)} ${what}`;
}

describe(parsePasted, () => {
	it('reads who, to whom, what, how much and on which page', () => {
		const row = rowsOf(toTyped())[2];
		expect(row).toMatchObject({
			...{ line: 4, exporter: 'SRB', partner: 'SAU', kind: 'exports_value', page: '34' },
			total: { text: '1.235.000,50', value: 1_235_000.5, decimals: 2 }
		});
		expect(row?.cells[2]?.value).toBe(1_234_500);
		expect(row?.cells[0]).toBeNull();
	});

	it('knows the row of all destinations and that of the region', () => {
		expect(rowsOf(toTyped()).map(({ exporter, partner }) => [exporter, partner])).toEqual([
			...[
				['SRB', 'SAU'],
				['SRB', ''],
				['SRB', 'SAU'],
				['SRB', 'USA'],
				['SRB', '']
			],
			...[
				['ALB', ''],
				['SEESAC', '']
			]
		]);
	});

	it('takes a dash for no figure, and a zero for a zero', () => {
		const [row] = rowsOf(withTypo('4\t2', '–\t0'));
		expect(row?.cells.slice(2, 4)).toEqual([null, { text: '0', value: 0, decimals: 0 }]);
	});

	it('says how it read the table', () => {
		const parsed = parse(toTyped());
		expect(parsed.kind === 'parsed' && parsed.remarks).toEqual([
			'columns are parted by tabs',
			'"," is taken as the decimal sign and "." as that of thousands, after "1.234.500,00" (line 4, ML3)'
		]);
	});

	it('reads the same from tabs, semicolons and commas', () => {
		const plain = TYPED_ROWS.map(([a, b, kind, cells, total, page]) => {
			const text = (each: string) => each.replaceAll('.', '').replace(',', '.');
			const same = Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, text(v)]));
			return [a, b, kind, same, text(total), page] as const;
		});
		const values = (text: string) =>
			rowsOf(text).map(({ cells, total }) => [...cells, total].map((each) => each?.value ?? null));
		expect(values(toTyped(TYPED_ROWS, ';'))).toEqual(values(toTyped()));
		expect(values(toTyped(plain, ','))).toEqual(values(toTyped()));
	});

	it('keeps a destination that nobody knows, and says so', () => {
		const parsed = parse(withTypo('United States', 'Atlantis'));
		expect(parsed.kind === 'parsed' && parsed.table.rows[3]?.partner).toBeNull();
		expect(parsed.issues.map(say)).toEqual([
			'line 5, destination "Atlantis" no area of this name is known; summed, but in no series'
		]);
	});
});

describe('a table with a fault of form is not taken', () => {
	it.each([
		['renamed header', 'ML7', 'ML77', 'line 1, column 10 "ML77" "ML7" should stand here'],
		[
			'exporter',
			'Albania',
			'Ruritania',
			'line 7, exporter "Ruritania" no exporter of this name is known'
		],
		[
			'kind',
			'licences_issued',
			'licenses',
			'line 2, kind "licenses" one of licences_issued, licences_value, exports_value'
		],
		[
			'number',
			'2.000.000',
			'2.000.00',
			'line 5, ML1 "2.000.00" this is no number with a decimal ","'
		],
		['text for a number', '9,50', 'nine', 'line 7, ML1 "nine" this is no number with a decimal ","']
	])('%s', (_what, ...[from, to, fault]) => {
		expect(faultsOf(withTypo(from, to))).toEqual([fault]);
	});

	it('a row twice', () => {
		const rows = [...TYPED_ROWS, ...TYPED_ROWS.slice(3, 4)];
		expect(faultsOf(toTyped(rows))).toEqual([
			'line 9, exporter "Serbia" the same row stands in line 5 already'
		]);
	});

	it('a row cut off', () => {
		expect(faultsOf(toTyped().slice(0, -20))[0]).toMatch(/^line 8 .* cells, but the header has 27/);
	});

	it('two ways of writing decimals', () => {
		expect(faultsOf(withTypo('9,50', '9.50'))).toEqual([
			'whole "" "9.50" (line 7, ML1) has a decimal "." and "1.234.500,00" (line 4, ML3) a decimal ","; use one way'
		]);
	});

	it('is empty, or has a header only', () => {
		expect(faultsOf('')).toEqual(['whole "" the file is empty']);
		expect(faultsOf(toTyped([]))).toEqual(['whole "" there is no row below the header']);
	});
});

describe(isPasteHeader, () => {
	it('knows the layout by its first words, and no other table', () => {
		expect(isPasteHeader(toTyped([]))).toBe(true);
		expect(isPasteHeader('data_year,exporter,measure')).toBe(false);
	});
});
