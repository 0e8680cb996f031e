/** How quality looks, the same in every drawing: never by colour alone. */
import type { Quality } from '../../figures/figure.ts';
import type { Paint } from '../../theme/paint.ts';
import type { TypeScale } from '../view/placed.ts';

/** Strokes: whole, dashed, dotted. */
export const DASH: Readonly<Record<Quality, string | undefined>> = {
	reported: undefined,
	estimate: '6 4',
	uncertain: '1.5 4'
};

/** Attributes, not classes: they must travel into a picture that stands alone. The family is the drawing's. */
export function tickProps(paint: Paint, type: TypeScale) {
	return {
		fill: paint.soft,
		stroke: 'none',
		fontSize: type.tick.size,
		svgProps: { overflow: 'visible' }
	};
}
