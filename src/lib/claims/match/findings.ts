/** The figures of a series, as printed and worked out, that a claim might be about. */
import { findEuroRate } from '../../dataset/euro-rates.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { changeSince, shareOf } from '../../figures/derive.ts';
import { toEuros } from '../../figures/euro.ts';
import { CALCULATED } from '../../figures/figure.ts';
import type { Figure, FigureOrGap } from '../../figures/figure.ts';
import { findPoint } from '../../figures/series.ts';
import { isComparable, toUnit } from '../../figures/units.ts';
import { toFinding, toQuantity } from './finding.ts';
import type { Finding, SeriesInScope } from './finding.ts';

/** Which figures are worth making: most of a dataset is far from any claim. */
export interface Wish {
	/** Null: all years. */
	readonly years: readonly number[] | null;
	/** Of changes, the years before; none: the year before each. */
	readonly since: number | null;
	readonly levels: boolean;
	readonly changes: boolean;
	readonly euros: boolean;
	readonly worldShares: boolean;
}

export function listFindings(
	scope: SeriesInScope,
	wish: Wish,
	dataset: Dataset
): readonly Finding[] {
	return listYears(scope, wish.years).flatMap((year) => {
		const point = findPoint(scope.series, year);
		if (point.kind === 'gap') return [];
		return [
			...(wish.levels ? [toFinding(scope, { way: 'level', year, figure: point })] : []),
			...(wish.euros ? toEuroFinding(scope, point, { year, dataset }) : []),
			...(wish.changes ? toChangeFindings(scope, point, { year, since: wish.since }) : []),
			...(wish.worldShares ? toWorldShare(scope, point, { year, dataset }) : [])
		];
	});
}

function listYears({ series }: SeriesInScope, years: Wish['years']): readonly number[] {
	return years ?? series.points.map((_, index) => series.firstYear + index);
}

interface InYear {
	readonly year: number;
	readonly dataset: Dataset;
}

/** Dollars of the day as euros, where the area does not report in euro itself. */
function toEuroFinding(
	scope: SeriesInScope,
	point: Figure,
	{ year, dataset }: InYear
): readonly Finding[] {
	const { series, release } = scope;
	if (series.measure !== 'sipri-milex.current-usd' || series.unit.id !== 'usd-million') return [];
	const local = dataset.findSeries({
		measure: 'sipri-milex.local-currency',
		area: series.area,
		release
	});
	if (local !== null && toQuantity(local.unit) === 'eur') return [];
	const figure = toEuros(point, findEuroRate(dataset, release, year));
	if (figure.kind === 'gap') return [];
	const unit = { id: 'eur-million', prices: { kind: 'current' } } as const;
	return [toFinding(scope, { way: 'euro', year, figure, unit })];
}

/** Since the year before, or the year that the claim names: in per cent, and in the unit itself. */
function toChangeFindings(
	scope: SeriesInScope,
	point: Figure,
	{ year, since }: { readonly year: number; readonly since: number | null }
): readonly Finding[] {
	const { series } = scope;
	// The list is of other companies each year: SIPRI's own reckoning says how it changed.
	if (series.measure === 'sipri-top100.arms-revenue') return [];
	if (since !== null && since >= year) return [];
	const before = findPoint(series, since ?? year - 1);
	if (before.kind === 'gap' || series.unit.id === 'count') return [];
	const years = { year, since: since ?? year - 1 };
	const change = changeSince(before, point);
	return [
		...(change.kind === 'gap' || toQuantity(series.unit) === 'share'
			? []
			: [toFinding(scope, { way: 'change', ...years, figure: change })]),
		toFinding(scope, { way: 'difference', ...years, figure: toDifference(before, point) })
	];
}

function toDifference(before: Figure, after: Figure): Figure {
	const change = changeSince(before, after);
	const rest = change.kind === 'figure' ? change : after;
	return {
		...rest,
		value: after.value - before.value,
		notes: [...new Set([...rest.notes, CALCULATED])],
		at: `${after.at} − ${before.at}`
	};
}

/** Of the world's total in the same prices. */
function toWorldShare(scope: SeriesInScope, point: Figure, { year, dataset }: InYear) {
	const { series, release } = scope;
	const { measure, area } = series;
	if (area === 'WORLD' || toQuantity(series.unit) === 'share') return [];
	if ((series.category ?? '') !== '' || (series.partner ?? '') !== '') return [];
	const world = dataset.findSeries({ measure, area: 'WORLD', release });
	if (world === null || !isComparable(world.unit, series.unit)) return [];
	const whole = findPoint(world, year);
	const share = shareOf(inUnitOf(whole, world.unit, series.unit), point);
	return share.kind === 'gap'
		? []
		: [toFinding(scope, { way: 'share-of-world', year, figure: share })];
}

function inUnitOf(
	point: FigureOrGap,
	from: SeriesInScope['series']['unit'],
	to: SeriesInScope['series']['unit']
): FigureOrGap {
	return point.kind === 'gap' ? point : { ...point, value: toUnit(point.value, from, to) };
}
