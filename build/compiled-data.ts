/**
 * `virtual:bilans-data`: the text tables of `data/` compiled into one module. An operator's own
 * import (`data/local/`) stands in for the shipped extract of the same release.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileRelease } from '../src/lib/dataset/compiled.ts';
import type { CompiledData } from '../src/lib/dataset/dataset.ts';
import { compileTable } from '../src/lib/dataset/extra-tables.ts';
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
				const { sources, releases, extras } = compileData(root);
				return [
					`export const sources = ${JSON.stringify(sources)};`,
					`export const releases = ${JSON.stringify(releases)};`,
					`export const extras = ${JSON.stringify(extras)};`
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
	const compiled = sources.flatMap((source) =>
		source.releases.map(({ id }) => {
			const local = join(root, 'local', source.id, id);
			const folder = existsSync(local) ? local : join(root, source.id, id);
			return compileFolder(toReleaseName(source.id, id), folder);
		})
	);
	return {
		sources,
		releases: Object.fromEntries(compiled.map(({ release }) => release)),
		extras: Object.fromEntries(compiled.flatMap(({ extras }) => extras))
	};
}

type Compiled = readonly [name: string, json: string];

/** Figures and tables apart, so that neither is decoded for the sake of the other. */
function compileFolder(name: string, folder: string): { release: Compiled; extras: Compiled[] } {
	const tables = readTables(folder);
	return {
		release: [name, JSON.stringify(compileRelease(tables))],
		extras: Object.entries(tables.extras ?? {}).map(([table, content]) => [
			`${name}/${table}`,
			JSON.stringify(compileTable(content))
		])
	};
}

function withOwnReleases(source: Source, own: readonly Release[]): Source {
	const shipped = source.releases.filter((each) => !own.some(({ id }) => id === each.id));
	return { ...source, releases: [...shipped, ...own].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readSources(file: string): readonly Source[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Source[]) : [];
}
