/** Places a view on a rectangle by its kind. */
import type { ChartView } from './chart-view.ts';
import { listDrawn } from './panels.ts';
import { placeBars } from './place-bars.ts';
import { placeFlows } from './place-flows.ts';
import { PHONE_WIDTH, placeLines } from './place-lines.ts';
import { placeMap } from './place-map.ts';
import { placeMultiples } from './place-multiples.ts';
import { placeScatter } from './place-scatter.ts';
import { placeShareBar } from './place-share-bar.ts';
import { placeShares } from './place-shares.ts';
import { placeSlope } from './place-slope.ts';
import type { PlacedView, Size } from './placed.ts';

/** Height of a map to its width, with its key: the region is higher than wide. */
const MAP_SHAPE = { phone: 1.2, wide: 0.68 } as const;

/** The size of a plot where nobody asks a height. @param size as most kinds of views have it */
export function wishSize({ kind }: ChartView, { width, height }: Size): Size {
	if (kind !== 'map') return { width, height };
	return { width, height: width * (width < PHONE_WIDTH ? MAP_SHAPE.phone : MAP_SHAPE.wide) };
}

/** A table has no drawing of its own: whoever draws it asks for lines or bars by its years. */
export function placeView(view: ChartView, size: Size): PlacedView {
	switch (view.kind) {
		case 'bars':
			return placeBars(view, size.width);
		case 'slope':
			return placeSlope(view, size);
		case 'shares':
			return view.years.length === 1 ? placeShareBar(view, size.width) : placeShares(view, size);
		case 'multiples':
			return placeMultiples({ ...view, series: listDrawn(view) }, size.width);
		case 'scatter':
			return view.across === null ? placeLines(view, size) : placeScatter(view, view.across, size);
		case 'map':
			return view.map === null ? placeLines(view, size) : placeMap(view, view.map, size);
		case 'flows':
			return view.flows === null ? placeLines(view, size) : placeFlows(view, view.flows, size);
		case 'table':
		case 'lines':
			return placeLines(view, size);
	}
}
