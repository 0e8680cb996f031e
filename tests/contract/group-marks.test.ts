/** What stands around neighbouring marks changes nothing of what they look like, in the whole gallery. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { viewOf } from './view-of.ts';
import { PAGE_PAINT } from '../../src/lib/theme/paint.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { groupMarks } from '../../src/lib/charts/image/group-marks.ts';
import { renderPlot } from '../../src/lib/charts/image/render-plot.ts';

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

	it.each(GALLERY.filter(({ id }) => !id.startsWith('table')))(
		'paints $id as before',
		({ query }) => {
			const { svg } = renderPlot(viewOf(query), { width: 360, height: 330 }, PAGE_PAINT);
			const grouped = groupMarks(svg);
			expect(grouped.length).toBeLessThanOrEqual(svg.length);
			expect(readMarks(grouped)).toEqual(readMarks(svg));
		}
	);
});

/** Each mark with all that paints it, its own or inherited. */
function readMarks(svg: string): readonly string[] {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	return [...document.querySelectorAll('circle, line, path, rect, text, tspan')].map((mark) => {
		const paint = [...INHERITED, ...STROKES].map((name) => findAround(mark, name));
		const own = mark.getAttributeNames().filter((name) => !INHERITED.includes(name));
		const places = own.filter((name) => !STROKES.includes(name) && name !== 'xml:space').toSorted();
		const at = places.map((name) => mark.getAttribute(name));
		return [mark.tagName, ...at, ...paint, mark.textContent].join(' ');
	});
}

function findAround(mark: Element, name: string): string | null {
	return mark.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
