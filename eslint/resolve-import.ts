/** Where an import points: a place in the house, or a package outside. Reads no file. */
import { posix } from 'node:path';
import { ELEMENTS } from './elements.ts';
import type { Element, ElementName } from './elements.ts';

export type Target =
	| { readonly kind: 'element'; readonly name: ElementName; readonly file: string }
	| { readonly kind: 'homeless'; readonly file: string }
	| { readonly kind: 'outside'; readonly name: string };

const ALIASES = [
	['$lib/', 'src/lib/'],
	['$functions/', 'functions/']
] as const;

const PLACES = Object.entries<Element>(ELEMENTS)
	.flatMap(([name, element]) => element.at.map((at) => ({ name: name as ElementName, at })))
	// The narrower place first: `src/routes/api` before `src/routes`.
	.sort((a, b) => b.at.length - a.at.length);

/** The element that a file (from the top of the repository, with `/`) belongs to. */
export function findElement(file: string): { name: ElementName; at: string } | undefined {
	return PLACES.find(({ at }) => file === at || file.startsWith(`${at}/`));
}

export function resolveImport(specifier: string, importer: string): Target {
	const [plain = specifier] = specifier.split('?');
	const file = toFile(plain, importer);
	if (file === null) return { kind: 'outside', name: plain };
	const element = findElement(file);
	if (element === undefined) return { kind: 'homeless', file };
	return { kind: 'element', name: element.name, file: file.slice(element.at.length + 1) };
}

/** `hono` covers `hono/cors`; `node:` and `$app/` cover all that begin so. */
export function isCovered(name: string, packages: readonly string[]): boolean {
	return packages.some((each) =>
		/[:/]$/.test(each) ? name.startsWith(each) : name === each || name.startsWith(`${each}/`)
	);
}

function toFile(specifier: string, importer: string): string | null {
	if (/^\.{1,2}(\/|$)/.test(specifier)) return posix.join(posix.dirname(importer), specifier);
	const alias = ALIASES.find(([name]) => specifier.startsWith(name));
	return alias === undefined ? null : specifier.replace(alias[0], alias[1]);
}
