/** The checks on small workbooks: what each finds, and what it lets pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../fixtures/small-workbook.ts';
import type { SmallRow, SmallSheets } from '../../fixtures/small-workbook.ts';
import { readRelease } from '../read-release.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { checkRelease } from './check-release.ts';
import { formatOddities } from './format-oddities.ts';
import { toOddityTable } from './oddity-table.ts';

const YEARS = [2001, 2002, 2003];

function toRows(...countries: readonly SmallRow[]): readonly SmallRow[] {
	return [['Country', 'Notes', ...YEARS], ['Europe'], ['Central Europe'], ...countries];
}

/** Three years of Albania: US$ 10 million a year, 2 % of GDP, US$ 5 a person, 700 million leks. */
const CALM: SmallSheets = {
	'Regional totals': null,
	'Constant (2023) US$': toRows(['Albania', '', 10, 10, 10]),
	'Current US$': toRows(['Albania', '', 10, 10, 10]),
	'Share of GDP': toRows(['Albania', '', 0.02, 0.02, 0.02]),
	'Per capita': toRows(['Albania', '', 5, 5, 5]),
	'Local currency calendar years': [
		['Country', 'Currency', 'Notes', ...YEARS],
		['Albania', 'Leks', '', 7e8, 7e8, 7e8]
	]
};

async function check(changes: SmallSheets) {
	const opened = await openWorkbook(await buildWorkbook({ ...CALM, ...changes }));
	if (opened.kind === 'unreadable') throw new Error(opened.why);
	const reading = readRelease(opened.workbook, () => undefined);
	const checked = checkRelease(reading, opened.workbook);
	return { ...checked, report: formatOddities(checked, reading) };
}

async function findOddities(changes: SmallSheets) {
	return (await check(changes)).oddities;
}

function totals(rows: readonly SmallRow[], omitted = ''): SmallSheets {
	return {
		'Regional totals': [
			['Figures are in US$ b., at constant 2023 prices and exchange rates'],
			['Region', ...YEARS, '', 'Omitted countries'],
			...rows.map((row) => [...row, null, omitted])
		]
	};
}

it('finds nothing in a release that agrees with itself', async () => {
	const { oddities, report } = await check({});
	expect(oddities).toEqual([]);
	expect(report).toContain(
		'  implied GDP (current US$ ÷ share of GDP, US$ million) beyond a factor of 3: 0'
	);
});

describe('an implied GDP', () => {
	it('that jumps is told with both values, the factor and the four cells', async () => {
		const { oddities, report } = await check({
			'Share of GDP': toRows(['Albania', '', 0.02, 0.005, 0.005])
		});
		expect(oddities).toMatchObject([
			{
				check: 'gdp-jump',
				area: 'ALB',
				year: 2002,
				measure: 'current-usd',
				value: 2000,
				against: 500,
				factor: 4,
				at: ['Current US$!D4', 'Share of GDP!D4', 'Current US$!C4', 'Share of GDP!C4']
			}
		]);
		expect(report).toContain(
			'    Albania 2002: 500 → 2,000, × 4 (Current US$!D4, Share of GDP!D4, Current US$!C4, Share of GDP!C4)'
		);
	});

	it('may fall as well as rise, and then both are told', async () => {
		const oddities = await findOddities({
			'Share of GDP': toRows(['Albania', '', 0.02, 0.005, 0.02])
		});
		expect(oddities.map(({ year, factor }) => [year, factor])).toEqual([
			[2002, 4],
			[2003, 0.25]
		]);
	});

	it('is not known across a year without one of its figures, nor of a share of 0', async () => {
		const gap = { 'Share of GDP': toRows(['Albania', '', 0.02, '...', 0.005]) };
		const zero = { 'Share of GDP': toRows(['Albania', '', 0.02, 0, 0.005]) };
		expect(await findOddities(gap)).toEqual([]);
		expect(await findOddities(zero)).toEqual([]);
	});

	it('is worked out of uncut figures', async () => {
		const tiny = toRows(['Albania', '', 3e-9, 1.1e-9, 1.1e-9]);
		const oddities = await findOddities({ 'Share of GDP': tiny, 'Per capita': null });
		expect(oddities).toEqual([]);
	});

	it('jumps wherever the factor is beyond 3, and nowhere else', async () => {
		await fc.assert(
			fc.asyncProperty(fc.double({ min: 0.05, max: 20, noNaN: true }), async (factor) => {
				fc.pre(Math.abs(factor - 3) > 1e-6 && Math.abs(factor - 1 / 3) > 1e-6);
				const shares = [0.02, 0.02 / factor, 0.02 / factor];
				const oddities = await findOddities({
					'Share of GDP': toRows(['Albania', '', ...shares])
				});
				const jumps = oddities.filter((each) => each.check === 'gdp-jump');
				expect(jumps.length).toBe(factor > 3 || factor < 1 / 3 ? 1 : 0);
			}),
			{ numRuns: 25 }
		);
	});
});

describe('an implied population', () => {
	it('may grow by half in a year and no more', async () => {
		const most = { 'Per capita': toRows(['Albania', '', 6, 4, 4]) };
		const more = { 'Per capita': toRows(['Albania', '', 6, 3.9, 3.9]) };
		expect(await findOddities(most)).toEqual([]);
		expect(await findOddities(more)).toMatchObject([
			{ check: 'population-jump', year: 2002, against: 10e6 / 6 }
		]);
	});
});

describe('single figures', () => {
	it('a share of GDP of one half passes, a larger one does not', async () => {
		const shares = { 'Share of GDP': toRows(['Albania', '', 0.45, 0.5, 0.51]) };
		expect(await findOddities(shares)).toMatchObject([
			{ check: 'share-above-half', year: 2003, value: 0.51, at: ['Share of GDP!E4'] }
		]);
	});

	it('dollars of 0 are odd only where the local currency is above 0', async () => {
		const zeros = {
			'Constant (2023) US$': toRows(['Albania', '', 0, 0, 10]),
			'Local currency calendar years': [
				['Country', 'Currency', 'Notes', ...YEARS],
				['Albania', 'Leks', '', 0, 7e8, 7e8]
			]
		};
		expect(await findOddities(zeros)).toMatchObject([
			{ check: 'money-of-zero', year: 2002, measure: 'constant-usd', value: 0, against: 7e8 }
		]);
	});
});

describe('a regional total', () => {
	const two = {
		'Constant (2023) US$': toRows(
			['Albania', '', 1000, 1000, 1000],
			['Bulgaria', '', 500, '...', 'xxx']
		)
	};

	it('agrees with its countries within the last digit of the print', async () => {
		const { oddities, compared } = await check({
			...two,
			...totals([['Central Europe', 1.549, 1.9, 1.04]])
		});
		expect(oddities).toEqual([]);
		expect(compared).toMatchObject({ complete: 2, estimated: 1 });
		expect(compared.mostEstimated).toBeCloseTo(0.9 / 1.9);
	});

	it('is odd beyond that where each country has a figure or was not a state', async () => {
		const { oddities, report } = await check({
			...two,
			...totals([['Central Europe', 1.6, 1.9, 0.9]])
		});
		expect(oddities).toMatchObject([
			{ check: 'total-of-countries', area: 'CENTRAL-EUROPE', year: 2001, against: 1500 },
			{ check: 'total-of-countries', year: 2003, value: 900, against: 1000 }
		]);
		expect(report.join('\n')).toContain('Central Europe 2001: +100 US$ million, +6.67 %');
	});

	it('may hold an estimate where a country has no figure, but not less than the others', async () => {
		const oddities = await findOddities({
			...two,
			...totals([['Central Europe', 1.5, 0.8, 1]])
		});
		expect(oddities).toMatchObject([{ year: 2002, value: 800, estimated: ['BGR'] }]);
	});

	it('leaves out the countries that it says it leaves out', async () => {
		const oddities = await findOddities({
			...two,
			...totals([['Central Europe', 1, 1, 1]], 'Bulgaria')
		});
		expect(oddities).toEqual([]);
	});

	it('is held against the regions in it, each rounded', async () => {
		const europe = (first: number): SmallSheets =>
			totals(
				[
					['Europe', first, '...', 1.5],
					['Central Europe', 1.5, 1.5, 1.5],
					['Eastern Europe', 0, 0, 'xxx'],
					['Western Europe', 0, 0, 0]
				],
				'Bulgaria'
			);
		const sums = { 'Constant (2023) US$': toRows(['Albania', '', 1500, 1500, 1500]) };
		const isOfRegions = ({ check: name }: { check: string }) => name === 'total-of-regions';
		expect((await findOddities({ ...sums, ...europe(1.65) })).filter(isOfRegions)).toEqual([]);
		expect((await findOddities({ ...sums, ...europe(1.75) })).filter(isOfRegions)).toMatchObject([
			{ area: 'EUROPE', year: 2001, value: 1750, against: 1500 }
		]);
	});
});

it('years that follow each other share a line of the report', async () => {
	const { report } = await check({
		'Constant (2023) US$': toRows(['Albania', '', 0, 0, 0])
	});
	expect(report).toContain(
		'    Albania 2001–2003: 0 each (Constant (2023) US$!C4 to Constant (2023) US$!E4)'
	);
});

describe(toOddityTable, () => {
	it('has a row an oddity, and none where there is none', async () => {
		const { oddities } = await check({
			'Share of GDP': toRows(['Albania', '', 0.02, 0.006, 0.006])
		});
		expect(toOddityTable([]).rows).toEqual([]);
		expect(toOddityTable(oddities).rows).toEqual([
			[
				'gdp-jump',
				'ALB',
				2002,
				'current-usd',
				1666.6667,
				500,
				3.3333333,
				'',
				'Current US$!D4; Share of GDP!D4; Current US$!C4; Share of GDP!C4'
			]
		]);
	});
});
