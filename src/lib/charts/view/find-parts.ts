/** The parts of one area's figures that a release has: each stands where an area would. */
import type { Dataset } from '../../dataset/dataset.ts';
import { MEASURE_IDS, findMeasureKind } from '../../figures/measure.ts';
import type { Release } from '../../figures/release.ts';
import { findPoint } from '../../figures/series.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Part } from '../spec/parts.ts';
import type { Asked } from '../spec/problem.ts';
import type { AskedArea } from './resolve.ts';

/** A whole register has more than can be read. */
const MOST_NAMED = 12;

type PartSpec = ChartSpec & { readonly by: Part };

export function isInParts(spec: ChartSpec): spec is PartSpec {
	return spec.by !== null;
}

/** A problem where the release has no such parts of the area. */
export function findParts(
	{ measure, areas: [area = ''], by }: PartSpec,
	release: Release,
	dataset: Dataset
): Asked<readonly AskedArea[]> {
	const other = by === 'partner' ? 'category' : 'partner';
	const listed = dataset.listParts(measure, release).filter((part) => part[other] === '');
	const own = listed.filter((part) => part.area === area);
	if (own.length === 0) {
		const having = [...new Set(listed.map((part) => part.area))];
		return refuseParts({ measure, area, by }, { release, having, dataset });
	}
	return {
		ok: true,
		value: own.map((part) => ({
			code: part[by],
			by,
			series: dataset.findSeries({ measure, area, release, [by]: part[by] })
		}))
	};
}

/** Without those that have no figure in the years shown; all where none has. */
export function keepTold(
	parts: readonly AskedArea[],
	years: readonly number[]
): readonly AskedArea[] {
	const told = parts.filter(
		({ series }) =>
			series !== null && years.some((year) => findPoint(series, year).kind === 'figure')
	);
	return told.length === 0 ? parts : told;
}

function refuseParts(
	{ measure, area, by }: Pick<PartSpec, 'measure' | 'by'> & { readonly area: string },
	{
		release,
		having,
		dataset
	}: {
		readonly release: Release;
		readonly having: readonly string[];
		readonly dataset: Dataset;
	}
): Asked<never> {
	if (having.length > 0) {
		const detail = `the release has ${measure} by ${by} for ${having.slice(0, MOST_NAMED).join(', ')}, not for ${area}: areas=${having[0] ?? ''} would do`;
		const allowed = having.map((each) => `areas=${each}`);
		return { ok: false, problem: { param: 'by', value: by, detail, allowed } };
	}
	const { source } = findMeasureKind(measure);
	const others = MEASURE_IDS.filter(
		(each) => findMeasureKind(each).source === source && dataset.listParts(each, release).length > 0
	);
	const known = ['sipri-transfers.imports', 'sipri-transfers.exports', 'seesac.exports-value'];
	const detail = `the release has nothing of ${measure} by ${by}`;
	const allowed = (others.length > 0 ? others : known).map((each) => `measure=${each}`);
	return { ok: false, problem: { param: 'by', value: by, detail, allowed } };
}
