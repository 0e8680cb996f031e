/**
 * Dollars printed as 0 beside an amount in local currency are no budget of nothing: a chart shows a
 * gap there, and its notes say what the source prints. The figures of the API stay as printed.
 */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findOddities } from '../../dataset/oddities.ts';
import type { FigureOrGap } from '../../figures/figure.ts';
import { findMeasureKind, toMeasureSlug } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Oddity } from '../../figures/oddity.ts';
import { toReleaseName } from '../../figures/release.ts';
import type { Release, SourceId } from '../../figures/release.ts';
import type { Resolved } from './resolve.ts';

interface Shown {
	readonly measure: MeasureId;
	readonly area: string;
	readonly release: Release;
}

/** The dataset as charts are to read it. */
export function leaveOutZeros(dataset: Dataset): Dataset {
	return {
		...dataset,
		findSeries: (query) => {
			const series = dataset.findSeries(query);
			if (!series?.points.some(isZero)) return series;
			return emptyYears(series, findZeroYears(query, dataset));
		}
	};
}

/** Whether any of what is shown is such a zero. */
export function leavesOutZeros(
	{ areas, release, years }: Pick<Resolved, 'areas' | 'release' | 'years'>,
	dataset: Dataset
): boolean {
	return areas.some(({ series }) => {
		if (series === null) return false;
		const { measure, area } = series;
		return findZeroYears({ measure, area, release }, dataset).some((year) => years.includes(year));
	});
}

/** The years of such zeros, rising; none where the release was not checked. */
export function findZeroYears(
	{ measure, area, release }: Shown,
	dataset: Dataset
): readonly number[] {
	const { source } = findMeasureKind(measure);
	return listZeros(dataset, source, release).get(`${toMeasureSlug(measure)} ${area}`) ?? [];
}

type Zeros = ReadonlyMap<string, readonly number[]>;

/** Read once a release: a chart asks for each of its areas. By `current-usd YUG`. */
const known = new WeakMap<Dataset['sources'], Map<string, Zeros>>();

function listZeros(dataset: Dataset, source: SourceId, release: Release): Zeros {
	const releases = known.get(dataset.sources) ?? new Map<string, Zeros>();
	known.set(dataset.sources, releases);
	const name = toReleaseName(source, release.id);
	const zeros = releases.get(name) ?? groupZeros(findOddities(dataset, source, release) ?? []);
	releases.set(name, zeros);
	return zeros;
}

function groupZeros(oddities: readonly Oddity[]): Zeros {
	const zeros = new Map<string, readonly number[]>();
	for (const { check, measure, area, year } of oddities) {
		if (check !== 'money-of-zero') continue;
		const key = `${measure} ${area}`;
		zeros.set(
			key,
			[...(zeros.get(key) ?? []), year].toSorted((a, b) => a - b)
		);
	}
	return zeros;
}

function emptyYears(series: FoundSeries, years: readonly number[]): FoundSeries {
	const points = series.points.map((point, index): FigureOrGap =>
		isZero(point) && years.includes(series.firstYear + index)
			? { kind: 'gap', reason: 'unavailable', at: point.at }
			: point
	);
	return { ...series, points };
}

function isZero(point: FigureOrGap): boolean {
	return point.kind === 'figure' && point.value === 0;
}
