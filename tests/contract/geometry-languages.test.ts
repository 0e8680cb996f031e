/** Labels of every drawing of the gallery in each language: none overlaps another, none is cut. */
import { describe, expect, it } from 'vitest';
import { PLOT_SIZES } from '../../src/lib/charts/image/plot-sizes.ts';
import { GALLERY } from '../../src/lib/charts/spec/gallery.ts';
import { isOverlapping } from '../../src/lib/charts/view/label-box.ts';
import { placeView, wishSize } from '../../src/lib/charts/view/place-view.ts';
import { LOCALES } from '../../src/lib/i18n/locale.ts';
import { findLabelBoxes } from './placed-labels.ts';
import type { LabelBox } from './placed-labels.ts';
import { viewOf } from './view-of.ts';

const DRAWN = GALLERY.filter(({ id }) => !id.startsWith('table'));
const OTHERS = LOCALES.filter((locale) => locale !== 'en');
/** Of a pixel, where two boxes touch. */
const TOLERANCE = 0.5;

describe.each(OTHERS)('in %s', (locale) => {
	it.each(DRAWN.map(({ id, query }) => [id, query] as const))('%s', (_, query) => {
		const view = viewOf(query, locale);
		for (const size of PLOT_SIZES) {
			const placed = placeView(view, wishSize(view, size));
			const { width, height } = placed.size;
			const boxes = findLabelBoxes(placed);
			const touching = boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.flatMap((other) => (isOverlapping(shrink(one), other) ? [[one, other]] : []))
			);
			const outside = boxes.filter(
				({ left, top, right, bottom }) =>
					Math.min(left, top) < -TOLERANCE ||
					right > width + TOLERANCE ||
					bottom > height + TOLERANCE
			);
			expect({ width: size.width, touching, outside }).toEqual({
				width: size.width,
				touching: [],
				outside: []
			});
		}
	});
});

function shrink({ left, right, top, bottom, ...rest }: LabelBox): LabelBox {
	return {
		...rest,
		left: left + TOLERANCE,
		right: right - TOLERANCE,
		top: top + TOLERANCE,
		bottom: bottom - TOLERANCE
	};
}
