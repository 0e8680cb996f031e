/** Problems of a way to look that the figures do not allow: each says what would do. */
import type { FoundSeries } from '../../dataset/dataset.ts';
import { findExtent, findPoint } from '../../figures/series.ts';
import type { ViewKind } from '../spec/chart-fields.ts';
import type { Asked } from '../spec/problem.ts';
import { formatWay } from '../spec/way.ts';
import type { Way } from '../spec/way.ts';
import type { Resolved } from './resolve.ts';

type Refused = Extract<Asked<never>, { ok: false }>;

/** No area has a figure in the base year. */
export function refuseBaseYear(
	way: Extract<Way, { year: number }>,
	found: readonly FoundSeries[]
): Refused {
	const years = [findCommonStart(found), findFirst(found)].filter((year) => year !== null);
	const allowed = [...new Set(years)].map((year) => `${way.kind}:${String(year)}`);
	const detail = `none of the areas has a figure other than zero in ${String(way.year)}: as=${allowed[0] ?? 'figures'} would do`;
	return refuse('as', formatWay(way), { detail, allowed: [...allowed, 'figures'] });
}

export function refuseBase(
	way: Extract<Way, { area: string }>,
	{ areas }: Pick<Resolved, 'areas'>
): Refused {
	const detail = `the release has no figures of this measure for ${way.area} in the unit of those shown`;
	const allowed = listFound(areas).map((code) => `ratio:${code}`);
	return refuse('as', formatWay(way), { detail, allowed: [...allowed, 'figures'] });
}

export function refuseWhole(of: string, release: string): Refused {
	const detail = `release ${release} has no figures of this measure for ${of} in the unit of those shown`;
	return refuse('as', `share:${of}`, { detail, allowed: ['share', 'figures'] });
}

export function refuseStranger(of: string, code: string): Refused {
	const detail = `${code} is no part of ${of}: ask for areas of ${of}, or for shares of all that is shown`;
	return refuse('as', `share:${of}`, { detail, allowed: ['share', `areas=${of}`] });
}

export function refuseMixedWhole(view: ViewKind, region: string): Refused {
	const detail = `${region} holds other areas, and a total of both would count some twice: share:${region}, or leave it out`;
	const [param, value] = view === 'shares' ? ['view', view] : ['as', 'share'];
	return refuse(param, value, { detail, allowed: [`as=share:${region}`, 'areas without regions'] });
}

function refuse(
	param: string,
	value: string,
	{ detail, allowed }: { readonly detail: string; readonly allowed: readonly string[] }
): Refused {
	return { ok: false, problem: { param, value, detail, allowed } };
}

function listFound(areas: Resolved['areas']): readonly string[] {
	return areas.flatMap(({ code, series }) => (series === null ? [] : [code]));
}

/** The first year in which all have a figure that is not zero. */
function findCommonStart(found: readonly FoundSeries[]): number | null {
	const years = found.flatMap((series) => findExtent(series)?.first ?? []);
	const start = Math.max(...years);
	const all = found.every((series) => {
		const point = findPoint(series, start);
		return point.kind === 'figure' && point.value !== 0;
	});
	return all && years.length > 0 ? start : null;
}

function findFirst(found: readonly FoundSeries[]): number | null {
	const years = found.flatMap(({ firstYear, points }) => {
		const first = points.findIndex((point) => point.kind === 'figure' && point.value !== 0);
		return first === -1 ? [] : [firstYear + first];
	});
	return years.length === 0 ? null : Math.min(...years);
}
