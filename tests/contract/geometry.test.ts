/** What holds of every drawing of the gallery, at each width: nothing overlaps, overflows or lies. */
import { describe, expect, it } from 'vitest';
import { PLOT_SIZES } from '../../src/lib/charts/image/plot-sizes.ts';
import { renderPlot } from '../../src/lib/charts/image/render-plot.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { isOverlapping } from '../../src/lib/charts/view/label-box.ts';
import { placeView, wishSize } from '../../src/lib/charts/view/place-view.ts';
import { PAGE_PAINT } from '../../src/lib/theme/paint.ts';
import { findLabelBoxes } from './placed-labels.ts';
import type { LabelBox } from './placed-labels.ts';
import { viewOf } from './view-of.ts';

const DRAWN = GALLERY.filter(({ id }) => !id.startsWith('table'));
const CASES = DRAWN.flatMap(({ id, query }) => PLOT_SIZES.map((size) => ({ id, query, ...size })));
/** Of a pixel, where two boxes touch. */
const TOLERANCE = 0.5;

describe.each(CASES)('$id at $width pixels', ({ query, width, height }) => {
	const view = viewOf(query);
	const size = wishSize(view, { width, height });
	const placed = placeView(view, size);
	const boxes = findLabelBoxes(placed);

	it('has no two labels that overlap', () => {
		const pairs = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.flatMap((other) => (isOverlapping(shrink(one), other) ? [[one, other]] : []))
		);
		expect(pairs).toEqual([]);
	});

	it('has no label that leaves the drawing', () => {
		const outside = boxes.filter(
			(box) =>
				box.left < -TOLERANCE ||
				box.top < -TOLERANCE ||
				box.right > placed.size.width + TOLERANCE ||
				box.bottom > placed.size.height + TOLERANCE
		);
		expect(outside).toEqual([]);
	});

	it('has numbers and colours in every attribute', () => {
		const { svg } = renderPlot(view, size, PAGE_PAINT);
		expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity|null|<!--|class=|style=/);
	});

	it('begins its bars at zero', () => {
		if (placed.kind !== 'bars') return;
		for (const { x, width: own, code } of placed.bars) {
			if (x === null) continue;
			const isFromZero = Math.min(Math.abs(x - placed.zero), Math.abs(x + own - placed.zero)) < 1.1;
			expect(isFromZero, code).toBe(true);
		}
	});
});

function shrink(box: LabelBox): LabelBox {
	return {
		...box,
		left: box.left + TOLERANCE,
		right: box.right - TOLERANCE,
		top: box.top + TOLERANCE,
		bottom: box.bottom - TOLERANCE
	};
}
