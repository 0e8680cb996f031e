/** The figures by partner of the areas asked, each the sum of the years shown, beside their totals. */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findAreaKind } from '../../figures/area.ts';
import { differenceSince, sum } from '../../figures/derive.ts';
import type { Figure, FigureOrGap, GapReason } from '../../figures/figure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Release } from '../../figures/release.ts';
import { findPoint } from '../../figures/series.ts';
import type { Unit } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { formatYears } from '../spec/fields.ts';
import type { Asked } from '../spec/problem.ts';
import { countIn } from './count-in.ts';
import type { AskedArea, Resolved } from './resolve.ts';

export interface FoundFlow {
	/** Code of an area, or the source's own word. */
	readonly partner: string;
	readonly figure: Figure;
	readonly series: FoundSeries;
}

export interface AreaFlows {
	readonly code: string;
	/** Of all partners together, as the source has it. */
	readonly total: FigureOrGap;
	/** Largest first; none lies within another. */
	readonly parts: readonly FoundFlow[];
	/** States beside regions that may hold them: to draw them too would count some twice. */
	readonly within: readonly FoundFlow[];
	/** What of the total no part says. */
	readonly rest: Figure | null;
}

/** More stand too close to be read. */
const MOST_AREAS = 12;
/** Of a total: less is what rounding leaves. */
const LEAST_REST = 0.005;
/** Nothing is known of these years, because there was nothing. */
const NOTHING: readonly GapReason[] = ['none-known', 'not-a-state'];

interface Holding {
	readonly release: Release;
	readonly dataset: Dataset;
}

/** All series by partner that the release has of the areas. */
export function findPartnerSeries(
	measure: MeasureId,
	areas: readonly AskedArea[],
	{ release, dataset }: Holding
): readonly FoundSeries[] {
	const codes = areas.map(({ code }) => code);
	return dataset
		.listParts(measure, release)
		.filter(({ area, category }) => codes.includes(area) && category === '')
		.flatMap(({ area, partner }) => dataset.findSeries({ measure, area, release, partner }) ?? []);
}

/** No area asked has figures by partner: says which have. */
export function refuseFlows(
	{ measure, view }: ChartSpec,
	areas: readonly AskedArea[],
	{ release, dataset }: Holding
): Asked<never> {
	const asked = areas.map(({ code }) => code);
	const parts = dataset.listParts(measure, release).filter(({ category }) => category === '');
	// A whole register has more than can be shown, or read.
	const having = [...new Set(parts.map(({ area }) => area))].slice(0, MOST_AREAS);
	const allowed = ['view=bars'];
	if (having.length === 0) {
		const detail = `release ${release.id} names no partners of ${measure}: view=bars would do`;
		return { ok: false, problem: { param: 'view', value: view, detail, allowed } };
	}
	const would = `areas=${having.join('~')}`;
	const whose = asked.length === 0 ? '' : `, not for ${asked.join(', ')}`;
	const detail = `release ${release.id} names partners of ${measure} for ${having.join(', ')}${whose}: ${would} would do`;
	return {
		ok: false,
		problem: { param: 'view', value: view, detail, allowed: [would, ...allowed] }
	};
}

/** A problem where there are too many areas, or years that the release does not have. */
export function findFlows(
	spec: ChartSpec,
	{ resolved, unit }: { readonly resolved: Resolved; readonly unit: Unit },
	dataset: Dataset
): Asked<readonly AreaFlows[]> {
	const { areas, years, release } = resolved;
	if (areas.length > MOST_AREAS) return refuseMany(areas);
	const found = findPartnerSeries(spec.measure, areas, { release, dataset });
	const uncovered = findUncovered(found, years);
	if (uncovered !== null) return refuseYears(spec, uncovered);
	return {
		ok: true,
		value: areas.map((area) => {
			const own = found.filter((series) => series.area === area.code);
			return toAreaFlows(area, own, { years, unit });
		})
	};
}

function toAreaFlows(
	{ code, series }: AskedArea,
	own: readonly FoundSeries[],
	{ years, unit }: { readonly years: readonly number[]; readonly unit: Unit }
): AreaFlows {
	const total: FigureOrGap =
		series === null
			? { kind: 'gap', reason: 'not-in-measure', at: null }
			: countIn(addYears(series, years), series.unit, unit);
	const told = own.flatMap((each): readonly FoundFlow[] => {
		const figure = countIn(addYears(each, years), each.unit, unit);
		return figure.kind === 'gap' ? [] : [{ partner: each.partner ?? '', figure, series: each }];
	});
	const largestFirst = told.toSorted((a, b) => b.figure.value - a.figure.value);
	const hasRegions = told.some(({ partner }) => findAreaKind(partner) === 'region');
	const isWithin = ({ partner }: FoundFlow) => hasRegions && findAreaKind(partner) === 'state';
	const parts = largestFirst.filter((each) => !isWithin(each));
	const within = largestFirst.filter(isWithin);
	return { code, total, parts, within, rest: findRest(total, parts) };
}

function findRest(total: FigureOrGap, parts: readonly FoundFlow[]): Figure | null {
	if (total.kind === 'gap' || total.value === 0) return null;
	if (parts.length === 0) return total;
	const rest = differenceSince(sum(parts.map(({ figure }) => figure)), total);
	return rest.kind === 'figure' && rest.value > total.value * LEAST_REST ? rest : null;
}

/** Years in which there was nothing add nothing; any other gap leaves the sum unknown. */
function addYears(series: FoundSeries, years: readonly number[]): FigureOrGap {
	const points = years.map((year) => findPoint(series, year));
	const [first] = points;
	const told = points.filter((point) => point.kind === 'figure' || !NOTHING.includes(point.reason));
	return told.length === 0 && first !== undefined ? first : sum(told);
}

/** First and last year that the release covers, where those asked lie beyond. */
function findUncovered(
	found: readonly FoundSeries[],
	years: readonly number[]
): { readonly first: number; readonly last: number } | null {
	const first = Math.min(...found.map(({ firstYear }) => firstYear));
	const last = Math.max(...found.map(({ firstYear, points }) => firstYear + points.length - 1));
	const isBeyond = years.length > 1 && years.some((year) => year < first || year > last);
	return found.length > 0 && isBeyond ? { first, last } : null;
}

function refuseYears(
	{ years }: ChartSpec,
	{ first, last }: { readonly first: number; readonly last: number }
): Asked<never> {
	const covered = `${String(first)}..${String(last)}`;
	const detail = `the release counts flows of ${String(first)} to ${String(last)}, and a sum needs each of its years: years=${covered} would do`;
	const value = years === null ? null : formatYears(years);
	return { ok: false, problem: { param: 'years', value, detail, allowed: [covered] } };
}

function refuseMany(areas: readonly AskedArea[]): Asked<never> {
	const detail = `flows of ${String(areas.length)} areas cannot be told apart: at most ${String(MOST_AREAS)}, or view=bars`;
	const first = areas.slice(0, MOST_AREAS).map(({ code }) => code);
	const allowed = ['view=bars', `areas=${first.join('~')}`];
	return { ok: false, problem: { param: 'view', value: 'flows', detail, allowed } };
}
