/** Where the points of a placed plot lie, for the chart script. */
import type { PlotGeometry } from '../draw/script-data.ts';
import type { PlacedView } from '../view/placed.ts';

export function toPlotGeometry(placed: PlacedView): PlotGeometry {
	const { size, margins } = placed;
	const bars = placed.kind === 'bars' ? placed.bars : [];
	return {
		box: [
			toTenth(margins.left),
			toTenth(margins.top),
			toTenth(size.width - margins.left - margins.right),
			toTenth(size.height - margins.top - margins.bottom)
		],
		rows: bars.map(({ y, height }) => toTenth(margins.top + y + height / 2))
	};
}

function toTenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
