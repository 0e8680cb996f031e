/** Where the points of a plot lie, as its `<svg>` says it to the chart script: JSON in `data-plot`. */
import type { PlacedBars, PlacedLines } from '../view/placed.ts';

/** In the units of the drawing's view box. */
export interface PlotGeometry {
	/** Left, top, width and height of the rectangle that the axes span. */
	readonly box: readonly [left: number, top: number, width: number, height: number];
	/** The middle of each row of bars, from the top of the drawing; none where years run across. */
	readonly rows: readonly number[];
}

export function toPlotGeometry(placed: PlacedLines | PlacedBars): PlotGeometry {
	const { size, margins } = placed;
	const width = size.width - margins.left - margins.right;
	const height = size.height - margins.top - margins.bottom;
	const box = [margins.left, margins.top, width, height].map(toTenth);
	const bars = placed.kind === 'bars' ? placed.bars : [];
	return {
		box: box as [number, number, number, number],
		rows: bars.map((bar) => toTenth(margins.top + bar.y + bar.height / 2))
	};
}

function toTenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
