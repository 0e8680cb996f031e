/** No component has words of its own: what a reader sees comes from the catalogues. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

/** The same in every language: our name, formats of files, codes, signs, a tag and its attributes. */
const SAME_EVERYWHERE =
	/\b(Bilans|CSV|JSON|PNG|SVG|ZIP|XML|Atom|RSS|API|OpenAPI|BibTeX|HTML|URL|USD|EUR|TIV|DOI|SHA-256|lang|npm|run|import|FILE|svg|png|csv|json)\b/g;
const READ_ALOUD = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];

interface Node {
	readonly type?: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
}

/** Texts of the template, and of attributes that are read, in which letters are left. */
function listLiterals(source: string): readonly string[] {
	const found: string[] = [];
	visit(parse(source, { modern: true }).fragment, (node) => {
		if (node.type === 'Text' && typeof node.data === 'string') found.push(node.data);
	});
	return found.filter((text) => /\p{L}{2}/u.test(text.replaceAll(SAME_EVERYWHERE, '')));
}

/** Attributes whose text nobody reads are not gone into; nor are styles and scripts. */
function visit(node: unknown, see: (node: Node) => void): void {
	if (Array.isArray(node)) {
		for (const each of node) visit(each, see);
		return;
	}
	if (typeof node !== 'object' || node === null) return;
	if (isUnread(node)) return;
	see(node);
	for (const child of Object.values(node)) visit(child, see);
}

function isUnread({ type, name = '' }: Node): boolean {
	if (type === 'Attribute') return !READ_ALOUD.includes(name);
	return type === 'StyleSheet' || type === 'Script' || name === 'style' || name === 'code';
}

const FILES = globSync('src/**/*.svelte');

describe('components', () => {
	it('are found', () => {
		expect(FILES.length).toBeGreaterThan(50);
	});

	it.each(FILES)('%s', (file) => {
		expect(listLiterals(readFileSync(file, 'utf8'))).toEqual([]);
	});
});

describe(listLiterals, () => {
	it('finds a word in the template and in what is read aloud', () => {
		expect(listLiterals('<p class="wide">Military {x}</p><a title="Open it">{y}</a>')).toEqual([
			'Military ',
			'Open it'
		]);
	});

	it('leaves signs and names', () => {
		expect(listLiterals('<a href="/data">CSV</a> · Bilans')).toEqual([]);
	});
});
