/**
 * A drawing as lines of text that a person can read in a diff: its size, its texts where they stand,
 * and its marks by colour, each kind with how many there are and a sum that tells whether one moved.
 */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';

const MARKS = 'circle, line, path, rect';
const GEOMETRY = ['d', 'x', 'x1', 'x2', 'cx', 'y', 'y1', 'y2', 'cy', 'r', 'width', 'height'];
/** Pixels are whole: a hair's breadth is no change. */
const FRACTION = /\.\d+/g;

export function tellDrawing(svg: string): string {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	const root = document.documentElement;
	const [, , width = '', height = ''] = (root.getAttribute('viewBox') ?? '').split(' ');
	const texts = [...root.querySelectorAll('text')].map(tellText);
	const marks = tellMarks([...root.querySelectorAll(MARKS)]);
	return [`${width} × ${cut(height)}`, ...texts, ...marks].join('\n');
}

/** `418,52 end Serbia 2,554`; lines of a label are parted by a stroke. */
function tellText(text: Element): string {
	const [x, y] = ['x', 'y'].map((name) => cut(text.getAttribute(name) ?? ''));
	const anchor = findAround(text, 'text-anchor') ?? 'start';
	const lines = [...text.childNodes].map((node, index) => {
		const isNewLine = index > 0 && text.children.item(index)?.hasAttribute('x') === true;
		return (isNewLine ? ' / ' : '') + (node.textContent ?? '');
	});
	return `${x ?? ''},${y ?? ''} ${anchor} ${lines.join('')}`;
}

/** `path none var(--b-1) 6 4 ×2 3f9a01c2` */
function tellMarks(marks: readonly Element[]): readonly string[] {
	const groups = Map.groupBy(marks, (mark) => {
		const paint = ['fill', 'stroke', 'stroke-dasharray'].map((name) => findAround(mark, name));
		return [mark.tagName, ...paint.map((value) => value ?? '–')].join(' ');
	});
	return [...groups].map(([kind, own]) => `${kind} ×${String(own.length)} ${sumUp(own)}`);
}

function sumUp(marks: readonly Element[]): string {
	const geometry = marks.map((mark) =>
		GEOMETRY.map((name) => cut(mark.getAttribute(name) ?? '')).join(' ')
	);
	return createHash('sha256').update(geometry.join('\n')).digest('hex').slice(0, 8);
}

function findAround(mark: Element, name: string): string | null {
	return mark.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

function cut(text: string): string {
	return text.replaceAll(FRACTION, '');
}
