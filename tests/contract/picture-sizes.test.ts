/** Pictures have exactly the size that is asked, hold all their words, and nothing leaves them. */
import { describe, expect, it } from 'vitest';
import { renderPicture } from '../../src/lib/charts/image/render-picture.ts';
import { placePicture, toPictureSize } from '../../src/lib/charts/view/place-picture.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { viewOf } from './view-of.ts';

const SIZES = [
	['social', 1200, 630],
	['square', 900, 900],
	['square on a phone', 450, 450],
	['a thumbnail', 600, 315]
] as const;
const CHARTS = GALLERY.map(({ query }) => viewOf(query)).filter(({ kind }) => kind !== 'table');

describe.each(SIZES)('%s, %i × %i', (_, width, height) => {
	it('is exactly that of any chart', () => {
		for (const view of CHARTS) {
			const placed = placePicture(view, { width, height });
			expect(toPictureSize(placed), view.query).toEqual({ width, height });
			const bottom = placed.plot.y + placed.plot.size.height;
			expect(bottom, view.query).toBeLessThan(placed.brand.y);
			expect(placed.brand.y, view.query).toBeLessThan(placed.size.height);
			for (const { y, lines, lineHeight } of placed.blocks) {
				expect(y + (lines.length - 1) * lineHeight).toBeLessThan(placed.size.height);
			}
		}
	});
});

it('says source, sentence and name in each', () => {
	for (const view of CHARTS.slice(0, 6)) {
		const svg = renderPicture(view, { width: 1200, height: 630 }, 'dark');
		expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
		expect(svg).toContain('>Bilans</text>');
		expect(svg.replaceAll(/<[^>]*>/g, ' ')).toContain(
			view.source.line.split(' ').slice(0, 3).join(' ')
		);
	}
});

it('is as high as the chart needs where no height is asked, and grows with the pixels', () => {
	const [view] = CHARTS;
	if (view === undefined) throw new Error('the gallery is empty');
	const [once, twice] = [800, 1600].map((width) =>
		toPictureSize(placePicture(view, { width, height: null }))
	);
	expect(once?.width).toBe(800);
	expect(twice?.height).toBe((once?.height ?? 1) * 2);
});
