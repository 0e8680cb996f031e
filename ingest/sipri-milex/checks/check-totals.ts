/**
 * SIPRI's regional totals against their countries, and against each other. Where each country has a
 * figure, total and sum must agree within the rounding of the print. Where one has none, SIPRI
 * estimates it in the total: a larger total is then no oddity, a smaller one is.
 */
import type { Oddity } from '../../../src/lib/figures/oddity.ts';
import type { Point, Points, Published } from './published.ts';
import { findParts, listMembers, parseOmitted, readHeadings } from './region-members.ts';

export interface CheckedTotals {
	readonly oddities: readonly Oddity[];
	readonly compared: TotalsCompared;
}

/** Totals held against countries, one a region and year. */
export interface TotalsCompared {
	/** Every country has a figure, or was not a state. */
	readonly complete: number;
	/** Some country has none. */
	readonly estimated: number;
	/** The largest part of a total that no country's figure stands for; a fraction. */
	readonly mostEstimated: number;
}

/** "Figures do not always add up to totals because of the conventions of rounding": to 0.1. */
const HALF_OF_LAST_DIGIT = 0.05;
const MILLIONS = 1000;
const MEASURES = ['constant-usd', 'current-usd'];

interface Comparison {
	readonly region: string;
	readonly year: number;
	readonly total: Extract<Point, { kind: 'figure' }>;
	/** Of the parts with a figure, in US$ billion. */
	readonly sum: number;
	readonly missing: readonly string[];
	readonly at: readonly string[];
}

export function checkTotals(published: Published): CheckedTotals {
	const withCountries = MEASURES.map((measure) => compareCountries(published, measure));
	const withRegions = MEASURES.map((measure) => compareRegions(published, measure));
	const toOddities = (check: Oddity['check']) => (some: readonly Comparison[], at: number) =>
		some.flatMap((each) => toOddity(each, check, MEASURES[at] ?? ''));
	return {
		oddities: [
			...withCountries.flatMap(toOddities('total-of-countries')),
			...withRegions.flatMap(toOddities('total-of-regions'))
		],
		compared: countCompared(withCountries.flat())
	};
}

function compareCountries(published: Published, measure: string): readonly Comparison[] {
	const grid = published.findGrid(measure);
	if (grid === undefined) return [];
	const headings = readHeadings(grid);
	const omitted = new Set(published.omitted.flatMap(parseOmitted));
	const countries = published.ofCountries(measure);
	return [...published.ofRegions(measure)].flatMap(([region, totals]) => {
		const members = listMembers(region, headings).filter((code) => !omitted.has(code));
		if (members.length === 0) return [];
		const compared = compare({ region, totals }, members, countries);
		return compared.map((each) => ({
			...each,
			sum: each.sum / MILLIONS,
			at: [each.total.at, grid.name]
		}));
	});
}

function compareRegions(published: Published, measure: string): readonly Comparison[] {
	const regions = published.ofRegions(measure);
	return [...regions].flatMap(([region, totals]) => {
		const parts = findParts(region, (code) => regions.has(code));
		return parts.length === 0 ? [] : compare({ region, totals }, parts, regions);
	});
}

function compare(
	{ region, totals }: { readonly region: string; readonly totals: Points },
	parts: readonly string[],
	all: ReadonlyMap<string, Points>
): readonly Comparison[] {
	return [...totals].flatMap(([year, total]) => {
		if (total.kind === 'gap') return [];
		const points = parts.map((code) => ({ code, point: all.get(code)?.get(year) }));
		const figures = points.flatMap(({ point }) => (point?.kind === 'figure' ? point : []));
		const missing = points.filter(({ point }) => isMissing(point)).map(({ code }) => code);
		const sum = figures.reduce((so, { value }) => so + value, 0);
		return { region, year, total, sum, missing, at: [total.at, ...figures.map(({ at }) => at)] };
	});
}

/** What was not a state has nothing to add; of anything else the total holds an estimate. */
function isMissing(point: Point | undefined): boolean {
	return point?.kind !== 'figure' && point?.reason !== 'not-a-state';
}

function toOddity(
	{ region, year, total, sum, missing, at }: Comparison,
	check: Oddity['check'],
	measure: string
): readonly Oddity[] {
	const rounded = check === 'total-of-regions' ? at.length : 1;
	const difference = total.value - sum;
	const isWithin = Math.abs(difference) <= rounded * HALF_OF_LAST_DIGIT;
	if (isWithin || (missing.length > 0 && difference > 0)) return [];
	return [
		{
			check,
			area: region,
			year,
			measure,
			value: total.value * MILLIONS,
			against: sum * MILLIONS,
			factor: total.value / sum,
			estimated: missing,
			at
		}
	];
}

function countCompared(some: readonly Comparison[]): TotalsCompared {
	const estimated = some.filter(({ missing }) => missing.length > 0);
	const parts = estimated.map(({ total, sum }) => (total.value - sum) / total.value);
	return {
		complete: some.length - estimated.length,
		estimated: estimated.length,
		mostEstimated: Math.max(0, ...parts)
	};
}
