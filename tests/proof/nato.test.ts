/**
 * Every figure of NATO's that is served, beside the cell of its workbook that a second reader finds
 * by table, block, name and year.
 */
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { findDifference } from './find-difference.ts';
import { hasFile, openSheets, sheetOf, splitAddress } from './publisher-files.ts';
import type { Cells } from './read-cells.ts';
import { listServed } from './served.ts';
import type { ServedSeries } from './served.ts';

const FILE = 'nato/240617-def-exp-2024-TABLES-en.xlsx';

interface Block {
	readonly sheet: string;
	/** Below which title of the column B the block begins; null: a sheet of one block. */
	readonly title: string | null;
	readonly decimals: number;
	/** Percents are served as fractions. */
	readonly times: number;
}

const BLOCKS = {
	'nato.current-usd': {
		sheet: 'TABLE2',
		title: 'Current prices and exchange rates',
		decimals: 4,
		times: 1
	},
	'nato.constant-usd': {
		sheet: 'TABLE2',
		title: 'Constant 2015 prices and exchange rates',
		decimals: 4,
		times: 1
	},
	'nato.share-of-gdp': {
		sheet: 'TABLE3',
		title: 'Share of real GDP (%)',
		decimals: 6,
		times: 0.01
	},
	'nato.equipment-share': { sheet: 'TABLE8a', title: 'Equipment (a)', decimals: 6, times: 0.01 },
	'nato.personnel': { sheet: 'TABLE7', title: null, decimals: 4, times: 1 }
} as const satisfies Partial<Record<MeasureId, Block>>;

const isHere = hasFile(FILE);
const sheets = isHere ? openSheets(FILE) : new Map<string, Cells>();

describe('NATO’s workbook', () => {
	it.skipIf(!isHere).each(Object.keys(BLOCKS) as (keyof typeof BLOCKS)[])(
		'%s: each figure is its cell',
		async (measure) => {
			const served = await listServed(measure, '2024-06');
			const cells = sheetOf(sheets, BLOCKS[measure].sheet);
			expect(served.flatMap((series) => compareSeries(series, cells, BLOCKS[measure]))).toEqual([]);
			const figures = served.flatMap((series) => series.figures);
			expect(figures.filter(({ value }) => value !== null).length).toBeGreaterThan(80);
		}
	);
});

function compareSeries(series: ServedSeries, cells: Cells, block: Block): readonly string[] {
	const row = findRow(series.name, cells, block);
	const years = findYears(cells);
	const differences = series.figures.map((point) => {
		const [column, mark] = years.get(String(point.year)) ?? ['', ''];
		const found = findDifference(point, {
			at: `${block.sheet}!${column}${row}`,
			cell: cells.get(column + row),
			quality: mark === 'e' ? 'estimate' : 'reported',
			decimals: block.decimals,
			times: block.times
		});
		return found === null ? null : `${series.area.code} ${String(point.year)}: ${found}`;
	});
	const missing = years.size - series.figures.length;
	if (missing !== 0) differences.push(`${series.area.code}: ${String(missing)} years are missing`);
	return differences.filter((each) => each !== null);
}

/** The first row of the name below the title of the block; the name may end in a footnote's mark. */
function findRow(name: string, cells: Cells, { title }: Block): string {
	const places = [...cells].map(([address, { value }]) => ({ ...splitAddress(address), value }));
	const start =
		title === null
			? 0
			: Math.min(...places.filter(({ value }) => value === title).map(({ row }) => toLine(row)));
	const rows = places
		.filter(({ column, value }) => /^[CD]$/.test(column) && isName(value, name))
		.map(({ row }) => toLine(row))
		.filter((row) => row > start);
	return String(Math.min(...rows));
}

function isName(value: string | number | null, name: string): boolean {
	return typeof value === 'string' && value.trim().replace(/\s*\*+$/, '') === name;
}

/** The column of each year, and the `e` of an estimate behind it. */
function findYears(cells: Cells): ReadonlyMap<string, readonly [column: string, mark: string]> {
	const headers = [...cells].flatMap(([address, { value }]) => {
		const [, year, mark = ''] = /^(20\d\d)(e?)$/.exec(String(value)) ?? [];
		const { column } = splitAddress(address);
		return year === undefined ? [] : [[year, [column, mark] as const] as const];
	});
	return new Map(headers);
}

function toLine(row: string): number {
	return Number.parseInt(row, 10);
}
