/** The whole of which a chart shows shares: all that is shown, a group's members, or an area's total. */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { expandAreas, findAreaKind } from '../../figures/area.ts';
import { sum } from '../../figures/derive.ts';
import type { FigureOrGap } from '../../figures/figure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import { findPoint } from '../../figures/series.ts';
import { isComparable } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';
import type { ViewKind } from '../spec/chart-fields.ts';
import type { Asked } from '../spec/problem.ts';
import { countIn } from './count-in.ts';
import { refuseMixedWhole, refuseStranger, refuseWhole } from './refuse-way.ts';
import type { Resolved } from './resolve.ts';

export interface WholeQuestion extends Pick<Resolved, 'areas' | 'release' | 'memberYear'> {
	readonly spec: { readonly measure: MeasureId; readonly view: ViewKind };
	readonly unit: Unit;
}

type WholeOf = (year: number) => FigureOrGap;

/** @param of null: of all that is shown */
export function findWhole(
	of: string | null,
	question: WholeQuestion,
	dataset: Dataset
): Asked<WholeOf> {
	if (of === null) return findWholeShown(question);
	const { spec, areas, release, unit, memberYear } = question;
	const members = expandAreas([of], memberYear);
	const stranger = areas.find(({ code }) => !members.includes(code) && code !== of);
	if (findAreaKind(of) === 'group' && stranger !== undefined) {
		return refuseStranger(of, stranger.code);
	}
	const { measure } = spec;
	const parts = members.flatMap((area) => dataset.findSeries({ measure, area, release }) ?? []);
	const isWhole = parts.length > 0 && parts.every((part) => isComparable(part.unit, unit));
	return isWhole
		? { ok: true, value: (year) => add(parts, year, unit) }
		: refuseWhole(of, release.id);
}

/** Regions hold states: of both together some would be counted twice. */
function findWholeShown({ spec, areas, unit }: WholeQuestion): Asked<WholeOf> {
	const parts = areas.flatMap(({ series }) => series ?? []);
	const region = parts.find(({ area }) => findAreaKind(area) === 'region');
	if (region !== undefined && parts.length > 1) return refuseMixedWhole(spec.view, region.area);
	return { ok: true, value: (year) => add(parts, year, unit) };
}

/** Who was no state had no part. Any other gap leaves the whole unknown. */
function add(parts: readonly FoundSeries[], year: number, unit: Unit): FigureOrGap {
	const points = parts.map((series) => countIn(findPoint(series, year), series.unit, unit));
	return sum(points.filter((point) => point.kind === 'figure' || point.reason !== 'not-a-state'));
}
