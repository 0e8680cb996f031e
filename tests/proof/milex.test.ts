/**
 * Every figure of military expenditure that is served, beside the cell of SIPRI's workbook that a
 * second reader finds by the name of the country and the year: value, quality by colour, gap by mark.
 */
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/lib/figures/measure.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import { findDifference } from './find-difference.ts';
import { findLayout } from './milex-layout.ts';
import type { Layout } from './milex-layout.ts';
import { hasFile, openSheets, sheetOf } from './publisher-files.ts';
import type { Cells } from './read-cells.ts';
import { listServed } from './served.ts';
import type { ServedSeries } from './served.ts';

const RELEASES = [
	{ release: '2025-04', file: 'sipri-milex/SIPRI-Milex-data-1949-2024_2.xlsx' },
	{ release: '2026-04', file: 'sipri-milex/SIPRI-Milex-data-1949-2025_v1.2.xlsx' }
] as const;

/** Sheet of the countries, and the decimals that are kept (`docs/decisions/0001`). */
const MEASURES = [
	['sipri-milex.constant-usd', /^Constant/, 4],
	['sipri-milex.current-usd', /^Current/, 4],
	['sipri-milex.local-currency', /^Local currency calendar/, 2],
	['sipri-milex.local-currency-financial-year', /^Local currency financial/, 2],
	['sipri-milex.share-of-gdp', /^Share of GDP/, 6],
	['sipri-milex.per-capita', /^Per capita/, 4],
	['sipri-milex.share-of-government', /^Share of Govt/, 6]
] as const satisfies readonly (readonly [MeasureId, RegExp, number])[];

const REGIONS = 'Regional totals';
const QUALITY_OF_COLOUR: Readonly<Record<string, string>> = {
	'': 'reported',
	'indexed 8': 'reported',
	'theme 1': 'reported',
	'indexed 12': 'estimate',
	'indexed 10': 'uncertain',
	'rgb FFFF0000': 'uncertain'
};
/** Counted by hand in the release of 2026: figures, of them blue and red. */
const COUNTED = [
	[/^Constant/, [8435, 1802, 99]],
	[/^Current/, [8761, 1915, 106]],
	[/^Share of GDP/, [8541, 1864, 93]],
	[/^Per capita/, [5611, 809, 83]],
	[/^Share of Govt/, [4972, 671, 62]],
	[/^Local currency calendar/, [8976, 1991, 140]],
	[/^Local currency financial/, [9030, 2014, 142]]
] as const;

describe.each(RELEASES)('the release of $release', ({ release, file }) => {
	const isHere = hasFile(file);
	const sheets = isHere ? openSheets(file) : new Map<string, Cells>();
	const compared = { totals: 0, ofCountries: 0 };

	it.skipIf(!isHere).each(MEASURES)(
		'%s: each figure is its cell',
		async (measure, sheet, decimals) => {
			const name = [...sheets.keys()].find((each) => sheet.test(each)) ?? '';
			const served = await listServed(measure, release);
			const differences = served.flatMap((series) => {
				const isTotal = series.sheet === REGIONS;
				const layout = findLayout(sheetOf(sheets, isTotal ? REGIONS : name));
				const ask = { measure, sheet: isTotal ? REGIONS : name, decimals, layout };
				return compareSeries(series, ask);
			});
			expect(differences).toEqual([]);
			for (const { sheet: own, figures } of served) {
				const count = figures.filter(({ value }) => value !== null).length;
				compared[own === REGIONS ? 'totals' : 'ofCountries'] += count;
			}
		}
	);

	it.skipIf(!isHere)('has been compared to the last figure', () => {
		const [source] = shippedDataset.sources.filter(({ id }) => id === 'sipri-milex');
		const described = source?.releases.find(({ id }) => id === release);
		expect(compared.ofCountries).toBeGreaterThan(4_000);
		expect(compared.ofCountries).toBe(described?.figures.served);
		expect(compared.totals).toBeGreaterThan(70);
	});
});

describe('the second reader', () => {
	const { file } = RELEASES[1];
	const isHere = hasFile(file);

	it.skipIf(!isHere)('counts figures and colours as they were counted by hand', () => {
		const sheets = openSheets(file);
		for (const [sheet, counted] of COUNTED) {
			const name = [...sheets.keys()].find((each) => sheet.test(each)) ?? '';
			expect([name, countPrint(findLayout(sheetOf(sheets, name)))]).toEqual([name, counted]);
		}
	});
});

interface Asked {
	readonly measure: MeasureId;
	readonly sheet: string;
	readonly decimals: number;
	readonly layout: Layout;
}

function compareSeries(series: ServedSeries, asked: Asked): readonly string[] {
	const { layout, sheet, decimals } = asked;
	const { code } = series.area;
	const row = layout.rows.get(series.name.trim());
	if (row === undefined) return [`${code}: no row ${series.name} in ${sheet}`];
	const isCurrentTotal = sheet === REGIONS && asked.measure === 'sipri-milex.current-usd';
	const toKey = (year: number) => `${String(year)}${isCurrentTotal ? ' current' : ''}`;
	const differences = series.figures.flatMap((point) => {
		const column = layout.columns.get(toKey(point.year));
		if (column === undefined)
			return point.value === null ? [] : [`${toKey(point.year)}: no column`];
		const cell = layout.cells.get(column + row);
		const quality = QUALITY_OF_COLOUR[cell?.colour ?? ''];
		const at = `${sheet}!${column}${row}`;
		const difference = findDifference(point, { at, cell, decimals, quality });
		return difference === null ? [] : [`${code} ${String(point.year)}: ${difference}`];
	});
	const served = new Set(series.figures.map(({ year }) => toKey(year)));
	const forgotten = [...layout.columns]
		.filter(([year]) => !served.has(year) && year.endsWith('current') === isCurrentTotal)
		.filter(([, column]) => typeof layout.cells.get(column + row)?.value === 'number');
	return [...differences, ...forgotten.map(([year]) => `${code} ${year}: not served`)];
}

function countPrint({ cells, columns, rows }: Layout): readonly number[] {
	const addresses = [...rows.values()].flatMap((row) =>
		[...columns.values()].map((column) => column + row)
	);
	const colours = addresses.flatMap((address) => {
		const cell = cells.get(address);
		return typeof cell?.value === 'number' ? [cell.colour] : [];
	});
	const countOf = (quality: string) =>
		colours.filter((colour) => QUALITY_OF_COLOUR[colour] === quality).length;
	return [colours.length, countOf('estimate'), countOf('uncertain')];
}
