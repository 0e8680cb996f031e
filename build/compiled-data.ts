/**
 * `virtual:bilans-data`: the text tables of `data/` compiled into one module. An operator's own
 * import (`data/local/`) stands in for the shipped extract of the same release.
 *
 * Tables that nobody needs at once (`isAtHand`) become files beside the worker in the product's
 * build, so that the worker's size does not grow with the registers; elsewhere they stand in the
 * module like the rest.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileRelease } from '../src/lib/dataset/compiled.ts';
import type { CompiledData } from '../src/lib/dataset/dataset.ts';
import { compileTable, isAtHand } from '../src/lib/dataset/extra-tables.ts';
import type { Release, Source } from '../src/lib/figures/release.ts';
import { toReleaseName } from '../src/lib/figures/release.ts';
import { readTables } from './read-tables.ts';

const ID = 'virtual:bilans-data';
const RESOLVED = `\0${ID}`;
/** Where the build takes the files from; they end among the static assets, named by their content. */
const SHELF = '.svelte-kit/tables';

/** What stands in the module, and the tables that need not. */
export interface CompiledTables extends Pick<CompiledData, 'sources' | 'releases'> {
	/** `sipri-top100@2026-01/companies` → JSON of a `CompiledTable` */
	readonly tables: Readonly<Record<string, string>>;
}

/** @param beside whether a build puts the large tables beside the worker, for SvelteKit to read */
export function compiledData(root = 'data', { beside = false } = {}): Plugin {
	let isBeside = false;
	return {
		name: 'bilans:compiled-data',
		configResolved({ command }) {
			isBeside = beside && command === 'build';
		},
		resolveId: { filter: { id: /^virtual:bilans-data$/ }, handler: () => RESOLVED },
		load: {
			filter: { id: /^\0virtual:bilans-data$/ },
			handler() {
				this.addWatchFile(resolve(root, 'sources.json'));
				const { sources, releases, tables } = compileData(root);
				const names = Object.entries(tables);
				const atHand = names.filter(([name]) => isAtHand(toTableName(name)));
				const others = names.filter(([name]) => !isAtHand(toTableName(name)));
				return [
					`export const sources = ${JSON.stringify(sources)};`,
					`export const releases = ${JSON.stringify(releases)};`,
					`export const extras = ${JSON.stringify(Object.fromEntries(atHand))};`,
					...(isBeside ? putBeside(others) : putInside(others))
				].join('\n');
			}
		}
	};
}

/** Reads and compiles everything under `root`. @throws where a table is not what it should be. */
export function compileData(root: string): CompiledTables {
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
		tables: Object.fromEntries(compiled.flatMap(({ tables }) => tables))
	};
}

type Compiled = readonly [name: string, json: string];

/** Figures and tables apart, so that neither is decoded for the sake of the other. */
function compileFolder(name: string, folder: string): { release: Compiled; tables: Compiled[] } {
	const read = readTables(folder);
	return {
		release: [name, JSON.stringify(compileRelease(read))],
		tables: Object.entries(read.extras ?? {}).map(([table, content]) => [
			`${name}/${table}`,
			JSON.stringify(compileTable(content))
		])
	};
}

/** `sipri-top100@2026-01/companies` → `companies` */
function toTableName(name: string): string {
	return name.slice(name.indexOf('/') + 1);
}

function putInside(tables: readonly Compiled[]): readonly string[] {
	const entries = tables.map(([name, json]) => {
		return `${JSON.stringify(name)}: () => Promise.resolve(${JSON.stringify(json)})`;
	});
	return [`export const shelved = { ${entries.join(', ')} };`];
}

function putBeside(tables: readonly Compiled[]): readonly string[] {
	mkdirSync(SHELF, { recursive: true });
	const files = tables.map(([name, json]) => {
		const file = resolve(SHELF, `${name.replaceAll(/[^\w.-]/g, '-')}.json`);
		writeFileSync(file, json);
		return file;
	});
	const entries = tables.map(([name], at) => {
		return `${JSON.stringify(name)}: () => read(table${String(at)}).text()`;
	});
	return [
		`import { read } from '$app/server';`,
		...files.map(
			(file, at) => `import table${String(at)} from ${JSON.stringify(`${file}?url&no-inline`)};`
		),
		`export const shelved = { ${entries.join(', ')} };`
	];
}

function withOwnReleases(source: Source, own: readonly Release[]): Source {
	const shipped = source.releases.filter((each) => !own.some(({ id }) => id === each.id));
	return { ...source, releases: [...shipped, ...own].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readSources(file: string): readonly Source[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Source[]) : [];
}
