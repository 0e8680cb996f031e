/** Places a view on a rectangle by its kind. */
import type { ChartView } from './chart-view.ts';
import { placeBars } from './place-bars.ts';
import { placeLines } from './place-lines.ts';
import type { PlacedView, Size } from './placed.ts';

/** A table has no drawing of its own: whoever draws it asks for lines or bars by its years. */
export function placeView(view: ChartView, size: Size): PlacedView {
	return view.kind === 'bars' ? placeBars(view, size.width) : placeLines(view, size);
}
