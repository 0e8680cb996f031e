/** What stands around neighbouring marks changes nothing of what they look like, in the whole gallery. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { viewOf } from './view-of.ts';
import { PAGE_PAINT } from '../../src/lib/theme/paint.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { groupMarks } from '../../src/lib/charts/image/group-marks.ts';
import { renderPlot } from '../../src/lib/charts/image/render-plot.ts';

const DRAWN = GALLERY.filter(({ id }) => !id.startsWith('table'));
const INHERITED = [
	'fill',
	'fill-opacity',
	'font-size',
	'font-weight',
	'paint-order',
	'text-anchor'
];
const STROKES = ['stroke', 'stroke-dasharray', 'stroke-linejoin', 'stroke-width'];

describe(groupMarks, () => {
	it('says once what neighbours share, and leaves apart what differs', () => {
		expect(
			groupMarks(
				'<line x1="0" stroke="a"/><line x1="1" stroke="a"/><circle r="2" stroke="b"/><text x="1" fill="c">1<tspan fill="d">2</tspan></text><text x="2" fill="c">3</text>'
			)
		).toBe(
			'<g stroke="a"><line x1="0"/><line x1="1"/></g><circle r="2" stroke="b"/><g fill="c"><text x="1">1<tspan fill="d">2</tspan></text><text x="2">3</text></g>'
		);
	});

	it('writes lines and rectangles that look alike as one path', () => {
		expect(
			groupMarks(
				'<line x1="0" x2="9" y1="1" y2="1" stroke="a"/><line x1="0" x2="9" y1="2" y2="3" stroke="a"/><rect x="1" y="2" width="3" height="4" fill="b"/><rect x="5" y="2" width="3" height="4.5" fill="b"/>'
			)
		).toBe('<path d="M0,1H9M0,2L9,3" stroke="a"/><path d="M1,2h3v4h-3zM5,2h3v4.5h-3z" fill="b"/>');
	});

	it.each(DRAWN)('paints $id as before', ({ query }) => {
		const { svg } = renderPlot(viewOf(query), { width: 360, height: 330 }, PAGE_PAINT);
		const grouped = groupMarks(svg);
		expect(grouped.length).toBeLessThanOrEqual(svg.length);
		expect(readMarks(grouped)).toEqual(readMarks(svg));
	});
});

/** Each mark with all that paints it, its own or inherited; each stretch of a path by itself. */
function readMarks(svg: string): readonly string[] {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	return [...document.querySelectorAll('circle, line, path, rect, text, tspan')].flatMap((mark) => {
		const paint = [...INHERITED, ...STROKES].map((name) => findAround(mark, name)).join(' ');
		return tellPlaces(mark).map((place) => `${place} ${paint} ${mark.textContent}`);
	});
}

function tellPlaces(mark: Element): readonly string[] {
	const at = (name: string) => mark.getAttribute(name) ?? '';
	const [x, y, width] = ['x', 'y', 'width'].map(at);
	const isLevel = at('y1') === at('y2');
	switch (mark.tagName) {
		case 'path':
			return at('d').split(/(?=M)/);
		case 'line':
			return [`M${at('x1')},${at('y1')}${isLevel ? `H${at('x2')}` : `L${at('x2')},${at('y2')}`}`];
		case 'rect':
			return [`M${String(x)},${String(y)}h${String(width)}v${at('height')}h-${String(width)}z`];
		default: {
			const places = ['x', 'y', 'dx', 'dy', 'cx', 'cy', 'r'].map(at);
			return [[mark.tagName, ...places].join(' ')];
		}
	}
}

function findAround(mark: Element, name: string): string | null {
	return mark.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
