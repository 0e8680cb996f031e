/** Reads what a page, an embed and a picture of a chart say, as a reader meets it. No browser needed. */
import { JSDOM } from 'jsdom';
import { unfoldPoints } from '../../../src/lib/charts/draw/point-text.ts';

export interface SaidTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface SaidOnPage {
	readonly title: string;
	/** All words of the figure. */
	readonly words: string;
	/** What a screen reader says of the drawing; null for a table. */
	readonly label: string | null;
	/** Text of each point that can be touched, by the name of its series. */
	readonly points: Readonly<Record<string, readonly string[]>>;
	readonly table: SaidTable;
}

export interface SaidInPicture {
	readonly title: string;
	/** The sentence and the source. */
	readonly description: string;
	/** All words, and each text that stands by itself. */
	readonly words: string;
	readonly texts: readonly string[];
}

/** @param html a page with one chart. @throws where there is none */
export function readPage(html: string): SaidOnPage {
	const { document } = new JSDOM(html).window;
	const figure = document.querySelector('figure[data-chart]');
	if (figure === null) throw new Error('no chart on the page');
	const plots = figure.querySelector('chart-plots');
	return {
		title: toPlain(figure.querySelector('[id$="-title"]')),
		words: toPlain(figure),
		label: plots?.getAttribute('aria-label') ?? null,
		points: readPoints(plots?.getAttribute('data-told') ?? null),
		table: readTable(figure.querySelector('table[data-table]'))
	};
}

export function readPicture(svg: string): SaidInPicture {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	const texts = [...document.querySelectorAll('text')].map(toPlain).filter((text) => text !== '');
	return {
		title: toPlain(document.querySelector('svg > title')),
		description: toPlain(document.querySelector('svg > desc')),
		words: texts.join(' '),
		texts
	};
}

/** A mark of quality, and what the framework notes for itself. */
const NO_WORDS = ['I', '#comment'];

/** Marks of quality stand in `<i>`, beside the figure. */
function readTable(table: Element | null): SaidTable {
	const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
		[...row.children].map((cell) => {
			const own = [...cell.childNodes].filter(({ nodeName }) => !NO_WORDS.includes(nodeName));
			return own.map(toPlain).join('');
		})
	);
	return { columns: [...(table?.querySelectorAll('thead th') ?? [])].map(toPlain), rows };
}

function readPoints(folded: string | null): SaidOnPage['points'] {
	const series = folded === null ? [] : unfoldPoints(folded).series;
	return Object.fromEntries(
		series.map(({ name, points }) => [name, points.map(([, text]) => text)])
	);
}

/** Lines of a picture are elements of their own, with nothing between them. */
function toPlain(node: Node | null): string {
	if (node === null) return '';
	const lines = node.nodeName === 'text' ? [...node.childNodes] : [node];
	return lines
		.map(({ textContent }) => textContent ?? '')
		.join(' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
