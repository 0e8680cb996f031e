/**
 * Sums of the Top 100 by year: of all companies, and of each country's. They are ours, not SIPRI's,
 * and as sure as the least sure company in them.
 */
import type { FigureRow, SeriesRow } from '../../src/lib/dataset/tables.ts';
import { CALCULATED, weakerQuality } from '../../src/lib/figures/figure.ts';
import { toCellPlace } from '../../src/lib/dataset/cell-name.ts';
import type { Company, YearReading } from './company.ts';

export interface Sums {
	readonly series: readonly SeriesRow[];
	readonly figures: readonly FigureRow[];
}

const WORLD = 'WORLD';

/** A series of the world, and one of each country that has had a company in any year. */
export function sumRevenues(years: readonly YearReading[]): Sums {
	const companies = years.flatMap((each) => each.companies);
	const names = new Map([
		[WORLD, 'Top 100'],
		...companies.flatMap(({ area, country }): [string, string][] =>
			area === null ? [] : [[area, country]]
		)
	]);
	return {
		series: [...names].map(([area, name]) => toSeries(area, name)),
		figures: [...names.keys()].flatMap((area) => years.map((year) => sumYear(area, year)))
	};
}

function sumYear(area: string, { year, sheet, companies }: YearReading): FigureRow {
	const own = companies.filter((each) => area === WORLD || each.area === area);
	if (own.length === 0) {
		// None of its companies is among the 100: that is not a revenue of nothing.
		return { area, year, value: null, quality: null, gap: 'not-covered', cell: '' };
	}
	return {
		area,
		year,
		value: own.reduce((sum, { revenue }) => sum + revenue, 0),
		quality: own.map(({ quality }) => quality).reduce(weakerQuality),
		gap: null,
		cell: `${sheet}!${toRanges(own)}`,
		bound: 'rounded',
		notes: [CALCULATED]
	};
}

/** `F5:F9,F12`: neighbouring rows of one column together. */
export function toRanges(companies: readonly Pick<Company, 'cell'>[]): string {
	const ranges: { first: string; last: string; row: number }[] = [];
	for (const { cell } of companies) {
		const row = toCellPlace(cell)?.row ?? -1;
		const range = ranges.at(-1);
		if (range?.row === row - 1) Object.assign(range, { last: cell, row });
		else ranges.push({ first: cell, last: cell, row });
	}
	return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',');
}

function toSeries(area: string, name: string): SeriesRow {
	return {
		measure: 'arms-revenue',
		area,
		name,
		// Each year stands on a sheet of its own: the cells name it.
		sheet: '',
		unit: 'usd-million',
		currency: '',
		financialYear: '',
		reportingYear: '',
		notes: [],
		omitted: ''
	};
}
