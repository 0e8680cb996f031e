/**
 * Every delivery and deal that is served, and every volume of imports and exports, beside SIPRI's
 * registers as a second reader reads them.
 */
import { describe, expect, it } from 'vitest';
import type { TableAnswer } from '../../functions/tables/tables-schema.ts';
import { shippedDataset } from '../../src/lib/dataset/shipped.ts';
import type { SeriesQuery } from '../../src/lib/dataset/dataset.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { isSame } from './find-difference.ts';
import { hasFile, readBytes } from './publisher-files.ts';
import { readNumber, readRegister } from './read-register.ts';
import type { Line, Register } from './read-register.ts';
import { ask } from './served.ts';

const DELIVERIES =
	'sipri-transfers/trade-register_per-delivery-year_1995-2024_generated-2026-02-12.csv';
const DEALS = 'sipri-transfers/trade-register_1950-2025_generated-2025-10-23.csv';
/** SIPRI prints 0 for a volume between 0 and this. */
const MOST_OF_ZERO = 0.5;

/** Where the register prints another name than our readers see. */
const PRINTED: Readonly<Record<string, string>> = {
	ARE: 'UAE',
	BIH: 'Bosnia-Herzegovina',
	TUR: 'Turkiye'
};

type Cells = Readonly<Record<string, string | number | null>>;

describe('the register by year of delivery', () => {
	const isHere = hasFile(DELIVERIES);
	const register = isHere ? readRegister(readBytes(DELIVERIES), 'SIPRI AT Database ID') : null;

	it.skipIf(!isHere)('has each delivery as its line has it', async () => {
		const { rows } = await ask<TableAnswer>('tables?table=deliveries&release=2026-02');
		const cell = cellsOf(register);
		expect(
			rows.flatMap((row) => {
				const at = cell(row);
				return listDifferences(row, {
					deal: at('SIPRI AT Database ID'),
					supplier: at('Supplier'),
					recipient: at('Recipient'),
					designation: at('Designation'),
					description: at('Description'),
					category: at('Armament category'),
					ordered: readNumber(at('Order date')),
					delivered: readNumber(at('Delivery year')),
					number: readNumber(at('Numbers delivered')),
					status: at('Status'),
					tiv_unit: readNumber(at('TIV deal unit')),
					tiv: readNumber(at('TIV delivery values')),
					uncertain: [
						at('Order date is estimate') === 'Yes' ? 'ordered' : '',
						at('Numbers delivered is estimate') === 'Yes' ? 'number' : '',
						at('Delivery year is estimate') === 'Yes' ? 'delivered' : ''
					]
						.join(' ')
						.trim()
						.replaceAll(/ +/g, ' ')
				});
			})
		).toEqual([]);
		expect(rows.length).toBeGreaterThan(200);
	});

	it.skipIf(!isHere).each(['imports', 'exports'] as const)('adds up to the %s', (slug) => {
		const { series, figures, differences } = compareVolumes(slug, register);
		expect(differences).toEqual([]);
		expect(series).toBeGreaterThan(20);
		expect(figures).toBeGreaterThan(400);
	});
});

describe('the register of deals', () => {
	const isHere = hasFile(DEALS);
	const register = isHere ? readRegister(readBytes(DEALS), 'Recipient') : null;

	it.skipIf(!isHere)('has each deal as its line has it', async () => {
		const { rows } = await ask<TableAnswer>('tables?table=deals&release=2025-10');
		const cell = cellsOf(register);
		expect(
			rows.flatMap((row) => {
				const at = cell(row);
				return listDifferences(row, {
					supplier: at('Supplier'),
					recipient: at('Recipient'),
					designation: at('Weapon designation'),
					description: at('Weapon description'),
					ordered: readNumber(at('Year of order')),
					number_ordered: readNumber(at('Number ordered')),
					number_delivered: readNumber(at('Number delivered')),
					delivered: at('Year(s) of delivery').replaceAll(';', ''),
					status: at('status'),
					comments: at('Comments'),
					tiv_unit: readNumber(at('SIPRI TIV per unit')),
					tiv_ordered: readNumber(at('SIPRI TIV for total order')),
					tiv: readNumber(at('SIPRI TIV of delivered weapons'))
				});
			})
		).toEqual([]);
		expect(rows.length).toBeGreaterThan(400);
	});
});

function listDifferences(row: Cells, expected: Cells): readonly string[] {
	return Object.entries(expected)
		.filter(([column, value]) => row[column] !== value)
		.map(
			([column, value]) =>
				`line ${String(row.line)}, ${column}: ${String(row[column])}, but ${String(value)}`
		);
}

/** The cells of a served row's line. */
function cellsOf(register: Register | null) {
	return (row: Cells) => {
		const line = register?.get(typeof row.line === 'number' ? row.line : -1);
		return (column: string) => line?.[column] ?? '';
	};
}

function compareVolumes(slug: 'imports' | 'exports', register: Register | null) {
	const measure = `sipri-transfers.${slug}` as const;
	const release = shippedDataset.findRelease('sipri-transfers', '2026-02');
	if (register === null || release === null) throw new Error('nothing to compare');
	const parts = [
		...shippedDataset.findAreas(measure, release).map((area) => ({ area })),
		...shippedDataset.listParts(measure, release)
	];
	const compared = parts.map((part) => compareSeries({ ...part, measure, release }, register));
	return {
		series: parts.length,
		figures: compared.reduce((total, { figures }) => total + figures, 0),
		differences: compared.flatMap(({ differences }) => differences)
	};
}

function compareSeries(query: SeriesQuery, register: Register) {
	const series = shippedDataset.findSeries(query);
	if (series === null) throw new Error(`no series of ${query.area}`);
	const own = [...register.values()].filter((line) => isOf(line, query));
	const ofYear = Map.groupBy(own, (line) => line['Delivery year'] ?? '');
	const { area, category = '', partner = '' } = query;
	const differences = series.points.flatMap((point, at) => {
		const year = String(series.firstYear + at);
		const sum = addUp(ofYear.get(year) ?? []);
		if (point.kind === 'gap' ? sum === null : isSum(point, sum)) return [];
		const said = point.kind === 'gap' ? point.reason : `${String(point.value)} ${point.quality}`;
		return [`${area} ${category} ${partner} ${year}: ${said}, but ${JSON.stringify(sum)}`];
	});
	return { differences, figures: series.points.filter(({ kind }) => kind === 'figure').length };
}

function isSum({ value, quality }: Figure, sum: ReturnType<typeof addUp>): boolean {
	return sum !== null && quality === sum.quality && isSame(value, sum.value, 4);
}

/** Whether a line is a part of a series: by the names as they are printed. */
function isOf(line: Line, { measure, area, category = '', partner = '' }: SeriesQuery): boolean {
	const isImport = measure === 'sipri-transfers.imports';
	const own = isImport ? line.Recipient : line.Supplier;
	const other = isImport ? line.Supplier : line.Recipient;
	return (
		(area === 'WORLD' || nameOf(area) === own) &&
		(category === '' || category === line['Armament category']) &&
		(partner === '' || nameOf(partner) === other)
	);
}

function addUp(lines: readonly Line[]) {
	const known = lines.filter((line) => line['TIV delivery values'] !== '');
	if (known.length === 0) return null;
	const volumes = known.map((line) => readNumber(line['TIV delivery values'] ?? ''));
	const sum = volumes.reduce<number>((total, volume) => total + (volume ?? Number.NaN), 0);
	const isUncertain = known.some(
		(line) =>
			line['Numbers delivered is estimate'] === 'Yes' || line['Delivery year is estimate'] === 'Yes'
	);
	return {
		value: sum === 0 ? known.length * MOST_OF_ZERO : sum,
		quality: isUncertain ? 'uncertain' : 'reported'
	};
}

function nameOf(code: string): string {
	return PRINTED[code] ?? areaName(code, 'en');
}
