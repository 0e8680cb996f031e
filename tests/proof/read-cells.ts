/**
 * Reads the cells of an xlsx file and the colour of their print, from its XML (ECMA-376): a second
 * reader, that shares no code and no library with the importer's. Knows no publisher.
 */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface PrintedCell {
	readonly value: string | number | null;
	/** As the file says it: `indexed 12`, `rgb FFFF0000`, `theme 1`; empty for none. */
	readonly colour: string;
}

/** Cells by their address: `CA141`. */
export type Cells = ReadonlyMap<string, PrintedCell>;

type Attributes = Readonly<Record<string, string>>;

interface Listeners {
	readonly open?: (name: string, attributes: Attributes) => void;
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
}

/** Sheets by their name. */
export function readCells(bytes: Uint8Array): ReadonlyMap<string, Cells> {
	const parts = unzipSync(bytes);
	const open = (path: string) => new TextDecoder().decode(parts[path]);
	const targets = listTargets(open('xl/_rels/workbook.xml.rels'));
	const means = {
		texts: listTexts(open('xl/sharedStrings.xml')),
		colours: listColours(open('xl/styles.xml'))
	};
	return new Map(
		listSheets(open('xl/workbook.xml')).map(({ name, id }) => [
			name,
			readSheet(open(`xl/${targets.get(id) ?? ''}`), means)
		])
	);
}

function listTargets(xml: string): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	read(xml, {
		open(name, { Id = '', Target = '' }) {
			if (name === 'Relationship') targets.set(Id, Target.replace(/^\/xl\//, ''));
		}
	});
	return targets;
}

function listSheets(xml: string) {
	const sheets: { readonly name: string; readonly id: string }[] = [];
	read(xml, {
		open(element, { name = '', 'r:id': id = '' }) {
			if (element === 'sheet') sheets.push({ name, id });
		}
	});
	return sheets;
}

/** A text may be in runs, each with print of its own. */
function listTexts(xml: string): readonly string[] {
	const texts: string[] = [];
	let isText = false;
	read(xml, {
		open(name) {
			if (name === 'si') texts.push('');
			isText = name === 't';
		},
		text(text) {
			if (isText) texts.push((texts.pop() ?? '') + text);
		},
		close: () => (isText = false)
	});
	return texts;
}

/** The colour of each style that a cell may name. */
function listColours(xml: string): readonly string[] {
	const [fonts, styles, within]: [string[], string[], string[]] = [[], [], []];
	read(xml, {
		open(name, attributes) {
			const parent = within.at(-1);
			if (name === 'font' && parent === 'fonts') fonts.push('');
			if (name === 'color' && parent === 'font') fonts.splice(-1, 1, toColour(attributes));
			if (name === 'xf' && parent === 'cellXfs') {
				styles.push(fonts[Number(attributes.fontId)] ?? '');
			}
			within.push(name);
		},
		close: () => within.pop()
	});
	return styles;
}

function toColour(attributes: Attributes): string {
	const kind = ['indexed', 'rgb', 'theme'].find((name) => name in attributes);
	return kind === undefined ? '' : `${kind} ${attributes[kind] ?? ''}`;
}

function readSheet(
	xml: string,
	{ texts, colours }: { readonly texts: readonly string[]; readonly colours: readonly string[] }
): Cells {
	const cells = new Map<string, PrintedCell>();
	let cell: Attributes = {};
	let content = '';
	let isContent = false;
	read(xml, {
		open(name, attributes) {
			if (name === 'c') [cell, content] = [attributes, ''];
			isContent = name === 'v' || name === 't';
		},
		text(text) {
			if (isContent) content += text;
		},
		close(name) {
			isContent = false;
			if (name !== 'c') return;
			const { r = '', s = '0', t = 'n' } = cell;
			const value = toValue(content, t, texts);
			cells.set(r, { value, colour: colours[Number(s)] ?? '' });
		}
	});
	return cells;
}

function toValue(content: string, type: string, texts: readonly string[]): PrintedCell['value'] {
	if (content === '') return null;
	if (type === 's') return texts[Number(content)] ?? null;
	return type === 'n' ? Number(content) : content;
}

function read(xml: string, { open, text, close }: Listeners): void {
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => open?.(name, attributes));
	if (text !== undefined) parser.on('text', text);
	parser.on('closetag', ({ name }) => close?.(name));
	parser.write(xml).close();
}
