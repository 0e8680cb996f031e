/**
 * The scripts of pages with a framework in few files. By itself the bundler makes a file of whatever a
 * set of pages shares: some forty for the workbench, most of them smaller than what it takes to ask for
 * one. Here a module goes to the first file below whose pages all need it. Components stay with the
 * bundler: a file of theirs would carry its styles into every page that reads a line of it.
 */
import type { Plugin, Rolldown } from 'vite';

interface Graph {
	getModuleInfo(
		id: string
	): { readonly importedIds: readonly string[]; readonly code: string | null } | null;
}

const SITE = ['/src/runtime/client/entry.js', '/routes/(site)/+layout.svelte'];
const CHART = ['/routes/(site)/c/[id]/+page.svelte'];
const EDIT = ['/routes/(site)/c/[id]/edit/+page.svelte'];
const BENCH = [
	'/routes/(site)/compare/(bench)/+layout.ts',
	'/routes/(site)/compare/(bench)/+layout.svelte',
	'/routes/(site)/compare/(bench)/+page.ts',
	'/routes/(site)/compare/(bench)/+page.svelte'
];
const FILES = [
	{ name: 'site', pages: [SITE] },
	{ name: 'charts', pages: [BENCH, CHART, EDIT] },
	{ name: 'chart', pages: [BENCH, CHART] },
	{ name: 'form', pages: [BENCH, EDIT] },
	{ name: 'workbench', pages: [BENCH] }
];
const SCRIPT = /\.(js|ts)$/;
/** Of all areas in all languages: modules know them that these pages use, the pages themselves do not. */
const NAMES = {
	name: 'names',
	test: /[\\/]i18n[\\/]area-name\.ts$/,
	priority: FILES.length + 1
};
const CATALOGUE = '/i18n/paraglide/messages.js';

/**
 * Without it a browser reads each function twice: once to skip it, and again in the midst of starting
 * the page. With it all are ready before, off the main thread. Others take it for a comment.
 * https://github.com/v8/v8/wiki/Explicit-Compile-Hints
 */
const READ_AT_ONCE = '//# allFunctionsCalledOnLoad';

export function browserChunks(): Plugin {
	let ids: readonly string[] = [];
	return {
		name: 'bilans:browser-chunks',
		apply: 'build',
		config: ({ build }) =>
			build?.ssr ? null : { build: { rolldownOptions: { output: toOutput(() => ids) } } },
		buildEnd() {
			ids = [...this.getModuleIds()];
		}
	};
}

/** @param listIds of all modules, known once they are read */
function toOutput(listIds: () => readonly string[]): Rolldown.OutputOptions {
	const groups = FILES.map(({ name, pages }, at) => {
		let needed: readonly ReadonlySet<string>[] | undefined;
		return {
			test: SCRIPT,
			priority: FILES.length - at,
			name: (id: string, graph: Graph) => {
				needed ??= pages.map((page) => findNeeded(page, listIds(), graph));
				return needed.every((each) => each.has(id)) ? name : null;
			}
		};
	});
	return { codeSplitting: { groups: [NAMES, ...groups] }, postBanner: READ_AT_ONCE };
}

/**
 * What a page imports, and what that imports.
 * @param page how the names of its modules end
 * @throws where there is no such module: a page that was moved
 */
export function findNeeded(
	page: readonly string[],
	ids: readonly string[],
	graph: Graph
): ReadonlySet<string> {
	const needed = new Set(page.map((end) => findModule(end, ids)));
	// A set that grows is walked to its end.
	for (const id of needed) for (const each of listImports(id, graph)) needed.add(each);
	return needed;
}

function findModule(end: string, ids: readonly string[]): string {
	const id = ids.find((each) => each.endsWith(end));
	if (id === undefined) throw new Error(`no module ends with ${end}: was the page moved?`);
	return id;
}

/** The catalogue imports every message; who imports the catalogue needs those that it says. */
function listImports(id: string, graph: Graph): readonly string[] {
	const info = graph.getModuleInfo(id);
	const imported = info?.importedIds ?? [];
	const catalogue = imported.find((each) => each.endsWith(CATALOGUE));
	if (catalogue === undefined) return imported;
	const folder = catalogue.replace(/\.js$/, '');
	const said = [...(info?.code ?? '').matchAll(/\bm\.(\w+)/g)].map(
		([, key = '']) => `${folder}/${key}.js`
	);
	return [...imported.filter((each) => each !== catalogue), ...said];
}
