/**
 * The lists of sources and their releases: `data/sources.json`, which ships, and
 * `data/local/sources.json`, which names the operator's own imports in the same shape.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Release, Source } from '../src/lib/figures/release.ts';

/** An absent list is an empty one. @throws where the file is no list of sources */
export function readSources(path: string): readonly Source[] {
	if (!existsSync(path)) return [];
	const list = parseJson(readFileSync(path, 'utf8'));
	if (!isSourceList(list)) throw new Error(`${path} is no list of sources`);
	return list;
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

export function findSource(sources: readonly Source[], id: string): Source | undefined {
	return sources.find((each) => each.id === id);
}

/** What this program wrote it may trust; the check is against another file in its place. */
function isSourceList(list: unknown): list is readonly Source[] {
	return Array.isArray(list) && list.every(isSource);
}

function isSource(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return 'id' in value && 'title' in value && 'releases' in value && Array.isArray(value.releases);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
