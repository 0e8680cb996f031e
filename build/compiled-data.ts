/**
 * `virtual:bilans-data`: the text tables of `data/` compiled into one module. An operator's own
 * import (`data/local/`) stands in for the shipped extract of the same release.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileRelease } from '../src/lib/dataset/compiled.ts';
import type { CompiledData } from '../src/lib/dataset/dataset.ts';
import type { Release, Source } from '../src/lib/figures/release.ts';
import { toReleaseName } from '../src/lib/figures/release.ts';
import { readTables } from './read-tables.ts';

const ID = 'virtual:bilans-data';
const RESOLVED = `\0${ID}`;

export function compiledData(root = 'data'): Plugin {
	return {
		name: 'bilans:compiled-data',
		resolveId: { filter: { id: /^virtual:bilans-data$/ }, handler: () => RESOLVED },
		load: {
			filter: { id: /^\0virtual:bilans-data$/ },
			handler() {
				this.addWatchFile(resolve(root, 'sources.json'));
				const { sources, releases } = compileData(root);
				return [
					`export const sources = ${JSON.stringify(sources)};`,
					`export const releases = ${JSON.stringify(releases)};`
				].join('\n');
			}
		}
	};
}

/** Reads and compiles everything under `root`. @throws where a table is not what it should be. */
export function compileData(root: string): CompiledData {
	const own = readSources(join(root, 'local', 'sources.json'));
	const sources = readSources(join(root, 'sources.json')).map((source) =>
		withOwnReleases(source, own.find((each) => each.id === source.id)?.releases ?? [])
	);
	const releases = sources.flatMap((source) =>
		source.releases.map((release): [string, string] => {
			const local = join(root, 'local', source.id, release.id);
			const folder = existsSync(local) ? local : join(root, source.id, release.id);
			const compiled = compileRelease(readTables(folder));
			return [toReleaseName(source.id, release.id), JSON.stringify(compiled)];
		})
	);
	return { sources, releases: Object.fromEntries(releases) };
}

function withOwnReleases(source: Source, own: readonly Release[]): Source {
	const shipped = source.releases.filter((each) => !own.some(({ id }) => id === each.id));
	return { ...source, releases: [...shipped, ...own].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readSources(file: string): readonly Source[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Source[]) : [];
}
