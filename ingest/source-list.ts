/**
 * The lists of sources and their releases: `data/sources.json`, which ships, and
 * `data/local/sources.json`, which names the operator's own imports in the same shape.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SOURCE_IDS } from '../src/lib/figures/release.ts';
import type { Release, Source, SourceId } from '../src/lib/figures/release.ts';

const ReleaseShape = v.object({
	id: v.string(),
	published: v.string(),
	file: v.string(),
	sha256: v.string(),
	citation: v.string(),
	years: v.object({ first: v.number(), last: v.number() }),
	constantPricesOf: v.nullable(v.number()),
	figures: v.object({ published: v.number(), served: v.number() })
});

const SourcesShape = v.array(
	v.object({
		id: v.picklist(SOURCE_IDS),
		title: v.string(),
		publisher: v.string(),
		url: v.string(),
		doi: v.nullable(v.string()),
		licence: v.object({ text: v.string(), url: v.string() }),
		releases: v.array(ReleaseShape)
	})
);

/** An absent list is an empty one. @throws where the list is not what it should be */
export function readSources(path: string): readonly Source[] {
	if (!existsSync(path)) return [];
	return v.parse(SourcesShape, JSON.parse(readFileSync(path, 'utf8')));
}

export function formatSources(sources: readonly Source[]): string {
	return `${JSON.stringify(sources, null, '\t')}\n`;
}

/** The list with this release in the place of its former self; releases in the order of their ids. */
export function withRelease(
	sources: readonly Source[],
	source: Source,
	release: Release
): readonly Source[] {
	const former = findSource(sources, source.id) ?? { ...source, releases: [] };
	const others = former.releases.filter((each) => each.id !== release.id);
	const releases = [...others, release].sort((a, b) => (a.id < b.id ? -1 : 1));
	const fresh = { ...former, releases };
	if (!sources.includes(former)) return [...sources, fresh];
	return sources.map((each) => (each === former ? fresh : each));
}

export function findSource(sources: readonly Source[], id: SourceId): Source | undefined {
	return sources.find((each) => each.id === id);
}
