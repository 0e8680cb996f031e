/**
 * Dollars printed as 0 beside an amount in local currency are no budget of nothing: a chart shows a
 * gap there, and its notes say what the source prints. The figures of the API stay as printed.
 */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findOddities } from '../../dataset/oddities.ts';
import type { FigureOrGap } from '../../figures/figure.ts';
import { findMeasureKind, toMeasureSlug } from '../../figures/measure.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Release } from '../../figures/release.ts';

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

/** The years of such zeros, rising; none where the release was not checked. */
export function findZeroYears(
	{ measure, area, release }: Shown,
	dataset: Dataset
): readonly number[] {
	return (findOddities(dataset, findMeasureKind(measure).source, release) ?? [])
		.filter((each) => each.check === 'money-of-zero' && each.area === area)
		.filter((each) => each.measure === toMeasureSlug(measure))
		.map(({ year }) => year)
		.toSorted((a, b) => a - b);
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
