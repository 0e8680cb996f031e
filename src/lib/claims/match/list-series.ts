/** The series that a claim may be about: every release and measure, of the areas named or of all. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { MeasureId } from '../../figures/measure.ts';
import type { Release, Source } from '../../figures/release.ts';
import type { SeriesInScope } from './finding.ts';

/** A text of many claims names few areas again and again. */
const MOST_KEPT = 64;
const keptOf = new WeakMap<Dataset, Map<string, readonly SeriesInScope[]>>();

/** @param areas none: all */
export function listSeries(dataset: Dataset, areas: readonly string[]): readonly SeriesInScope[] {
	const kept = keptOf.get(dataset) ?? new Map<string, readonly SeriesInScope[]>();
	keptOf.set(dataset, kept);
	const key = areas.join('~');
	const known = kept.get(key);
	if (known !== undefined) return known;
	if (kept.size >= MOST_KEPT) kept.clear();
	const listed = findSeries(dataset, areas);
	kept.set(key, listed);
	return listed;
}

function findSeries(dataset: Dataset, areas: readonly string[]): readonly SeriesInScope[] {
	return dataset.sources.flatMap((source) => {
		const newest = dataset.findRelease(source.id, 'latest');
		const withFigures = dataset
			.findReleases(source.id)
			.filter(({ hasFigures }) => hasFigures !== false);
		return withFigures.flatMap((release) =>
			dataset
				.findMeasures(source.id, release)
				.flatMap((measure) => listOfMeasure(dataset, { source, release, measure, areas }))
				.map((series) => ({ source, release, isNewest: release.id === newest?.id, series }))
		);
	});
}

interface Asked {
	readonly source: Source;
	readonly release: Release;
	readonly measure: MeasureId;
	readonly areas: readonly string[];
}

function listOfMeasure(dataset: Dataset, { release, measure, areas }: Asked) {
	const codes = areas.length > 0 ? areas : dataset.findAreas(measure, release);
	const wholes = codes.flatMap((area) => dataset.findSeries({ measure, area, release }) ?? []);
	const parts = dataset
		.listParts(measure, release)
		.filter(({ area, partner }) => areas.includes(area) || areas.includes(partner))
		.flatMap(
			({ area, category, partner }) =>
				dataset.findSeries({ measure, release, area, category, partner }) ?? []
		);
	return [...wholes, ...parts];
}
