/** Finds a release that this copy serves, by its id or as the latest. */
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { Release, Source, SourceId } from '../../src/lib/figures/release.ts';

export interface ServedRelease {
	readonly source: Source;
	readonly release: Release;
	/** Whether it is its source's newest. */
	readonly isLatest: boolean;
}

export function findServed(
	dataset: Dataset,
	sourceId: SourceId,
	asked: string
): Asked<ServedRelease> {
	const source = dataset.findSource(sourceId);
	const release = dataset.findRelease(sourceId, asked);
	if (source !== null && release !== null) {
		return { ok: true, value: toServed(dataset, source, release) };
	}
	return refuseRelease(
		asked,
		dataset.findReleases(sourceId).map(({ id }) => id)
	);
}

/** The releases of that id of all sources, or each source's latest. */
export function findServedOfAny(dataset: Dataset, asked: string): Asked<readonly ServedRelease[]> {
	const all = listServed(dataset);
	const served = all.filter(({ release, isLatest }) =>
		asked === 'latest' ? isLatest : release.id === asked
	);
	if (served.length > 0 || asked === 'latest') return { ok: true, value: served };
	return refuseRelease(asked, [...new Set(all.map(({ release }) => release.id))]);
}

/** Of each source, newest first. */
export function listServed(dataset: Dataset): readonly ServedRelease[] {
	return dataset.sources.flatMap((source) =>
		dataset.findReleases(source.id).map((release) => toServed(dataset, source, release))
	);
}

function toServed(dataset: Dataset, source: Source, release: Release): ServedRelease {
	return { source, release, isLatest: dataset.findRelease(source.id, 'latest')?.id === release.id };
}

function refuseRelease(asked: string, ids: readonly string[]): Asked<never> {
	const allowed = ids.length === 0 ? [] : ['latest', ...ids];
	const atHand = ids.length === 0 ? 'none of this source' : allowed.join(', ');
	const detail = `unknown release: ${asked}; at hand: ${atHand}`;
	return { ok: false, problem: { param: 'release', value: asked, detail, allowed } };
}
