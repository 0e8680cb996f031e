/**
 * The series of a chart as the address asks to look at them: in euros, as an index, a change, a
 * ratio, a share. Each derived figure keeps quality, bound and the cells that it was worked out of.
 */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { changeSince, differenceSince, indexOn, ratio, shareOf } from '../../figures/derive.ts';
import type { FigureOrGap } from '../../figures/figure.ts';
import { findMeasureKind, toUnitOfMeasure } from '../../figures/measure.ts';
import { findPoint } from '../../figures/series.ts';
import { isComparable, toShippedPrecision } from '../../figures/units.ts';
import type { Unit, UnitId } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Asked } from '../spec/problem.ts';
import type { Way } from '../spec/way.ts';
import { countIn } from './count-in.ts';
import { findRates, toEuroAreas } from './euro-areas.ts';
import type { RateOf } from './euro-areas.ts';
import { findWhole } from './find-whole.ts';
import { refuseBase, refuseBaseYear } from './refuse-way.ts';
import type { AskedArea, Resolved } from './resolve.ts';

export interface Derived {
	/** As asked, with series in one unit where the way brings one. */
	readonly areas: readonly AskedArea[];
	readonly unit: Unit;
	/** Of euros; null where none are asked. */
	readonly rateOf: RateOf | null;
}

type DerivingWay = Exclude<Way, { kind: 'figures' }>;

/** A figure of a year, worked out of the same year's. */
type Deriving = (point: FigureOrGap, year: number, area: AskedArea) => FigureOrGap;

/** A problem where nobody has a figure to start from. */
export function deriveAreas(spec: ChartSpec, asked: Resolved, dataset: Dataset): Asked<Derived> {
	const { release } = asked;
	const published = asked.unit ?? toUnitOfMeasure(spec.measure, release.constantPricesOf);
	const rateOf = spec.currency === 'eur' ? findRates(dataset, release, published) : null;
	const areas = rateOf === null ? asked.areas : toEuroAreas(asked, rateOf);
	const unit = areas.find(({ series }) => series !== null)?.series?.unit ?? published;
	const resolved = { ...asked, areas };
	if (spec.as.kind === 'figures') return { ok: true, value: { areas, unit, rateOf } };
	const deriving = findDeriving(spec.as, { ...resolved, spec, unit }, dataset);
	if (!deriving.ok) return deriving;
	const to = toDerivedUnit(spec.as, unit);
	const derived = areas.map((area) => deriveArea(area, resolved, { to, derive: deriving.value }));
	return { ok: true, value: { areas: derived, unit: to, rateOf } };
}

function deriveArea(
	area: AskedArea,
	{ span }: Resolved,
	{ to, derive }: { readonly to: Unit; readonly derive: Deriving }
): AskedArea {
	const { series } = area;
	if (series === null) return area;
	const years = Array.from({ length: span.last - span.first + 1 }, (_, step) => span.first + step);
	const points = years.map((year) => {
		const point = derive(findPoint(series, year), year, area);
		return point.kind === 'gap'
			? point
			: { ...point, value: toShippedPrecision(point.value, to.id) };
	});
	return { ...area, series: { ...series, unit: to, firstYear: span.first, points } };
}

interface Question extends Resolved {
	readonly spec: ChartSpec;
	readonly unit: Unit;
}

function findDeriving(way: DerivingWay, question: Question, dataset: Dataset): Asked<Deriving> {
	switch (way.kind) {
		case 'index':
		case 'change':
			return sinceYear(way, question);
		case 'ratio': {
			const base = findBase(way.area, question, dataset);
			if (base === null) return refuseBase(way, question);
			return over((year) => countIn(findPoint(base, year), base.unit, question.unit), {
				unit: question.unit,
				divide: (of, to) => ratio(of, to)
			});
		}
		case 'share': {
			const whole = findWhole(way.of, question, dataset);
			if (!whole.ok) return whole;
			return over(whole.value, {
				unit: question.unit,
				divide: (part, total) => shareOf(total, part)
			});
		}
	}
}

/** Null where the release has none in a unit that can be divided by. */
function findBase(
	area: string,
	{ spec: { measure }, areas, release, unit }: Question,
	dataset: Dataset
): FoundSeries | null {
	const shown = areas.find(({ code }) => code === area)?.series;
	const base = shown ?? dataset.findSeries({ measure, area, release });
	return base !== null && isComparable(base.unit, unit) ? base : null;
}

/** Each figure divided by another of the same year. */
function over(
	baseOf: (year: number) => FigureOrGap,
	{
		unit,
		divide
	}: { readonly unit: Unit; readonly divide: (of: FigureOrGap, by: FigureOrGap) => FigureOrGap }
): Asked<Deriving> {
	return {
		ok: true,
		value: (point, year, { series }) =>
			divide(countIn(point, series?.unit ?? unit, unit), baseOf(year))
	};
}

/** Of shares the change is in points: half a per cent more of GDP is not half as much again. */
function sinceYear(
	way: Extract<Way, { year: number }>,
	{ spec: { measure }, areas }: Question
): Asked<Deriving> {
	const found = areas.flatMap(({ series }) => series ?? []);
	const hasBase = found.some((series) => isBase(findPoint(series, way.year)));
	if (found.length > 0 && !hasBase) return refuseBaseYear(way, found);
	const isShare = findMeasureKind(measure).dimension === 'share';
	const change = isShare ? differenceSince : changeSince;
	const derive = way.kind === 'index' ? indexOn : change;
	return {
		ok: true,
		value: (point, _, { series }) =>
			series === null ? point : derive(findPoint(series, way.year), point)
	};
}

function isBase(point: FigureOrGap): boolean {
	return point.kind === 'figure' && point.value !== 0;
}

const UNITS = {
	index: 'index',
	change: 'change',
	ratio: 'times',
	share: 'fraction'
} as const satisfies Partial<Record<Way['kind'], UnitId>>;

/** In which prices the figures were stays said; of a share of the same year it makes no difference. */
function toDerivedUnit(way: DerivingWay, unit: Unit): Unit {
	return { ...unit, id: UNITS[way.kind], prices: way.kind === 'share' ? null : unit.prices };
}
