/** What the paths of the API are about: the chapters of its documentation, in their order. */
import type { OpenApiDocument } from './openapi-types.ts';

interface Chapter {
	readonly name: string;
	readonly description: string;
	/** What follows `/api/v1/`, without `.csv`. */
	readonly paths: readonly string[];
}

const CHAPTERS: readonly Chapter[] = [
	{
		name: 'Figures',
		description: 'Figures and gaps, year by year, and what there is to ask for.',
		paths: ['figures', 'measures', 'areas']
	},
	{
		name: 'Charts',
		description: 'What a chart shows, as data; charts that editors have published.',
		paths: ['compare', 'charts']
	},
	{
		name: 'Checks',
		description: 'Which figure a sentence means, and what was revised since.',
		paths: ['claims', 'revisions']
	},
	{
		name: 'Sources',
		description: 'Publishers, releases, what stands beside the figures, and what does not fit.',
		paths: ['sources', 'releases', 'tables', 'oddities']
	},
	{
		name: 'About',
		description: 'This document, problems explained, and whether this copy is well.',
		paths: ['openapi.json', 'problems', 'health']
	}
];

export const TAGS = CHAPTERS.map(({ name, description }) => ({ name, description }));

const METHODS = ['get', 'post', 'patch', 'delete'] as const;

/** Puts each operation under its chapter. @throws for a path that stands in none */
export function fillTags(document: OpenApiDocument): void {
	for (const [path, item] of Object.entries(document.paths)) {
		const name = findChapter(path);
		for (const method of METHODS) {
			const operation = item[method];
			if (operation !== undefined) operation.tags = [name];
		}
	}
}

function findChapter(path: string): string {
	const [, , , part = ''] = path.replace(/\.csv$/, '').split('/');
	const chapter = CHAPTERS.find(({ paths }) => paths.includes(part));
	if (chapter === undefined) throw new Error(`no chapter for the path ${path}`);
	return chapter.name;
}
