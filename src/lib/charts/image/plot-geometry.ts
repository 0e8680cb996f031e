/** Where the points of a placed plot lie, for the chart script. */
import type { PlotGeometry } from '../draw/script-data.ts';
import type { Box, PlacedView, Point } from '../view/placed.ts';

type Spots = NonNullable<PlotGeometry['spots']>;

/** @param codes of the series, in the order in which their points are told */
export function toPlotGeometry(placed: PlacedView, codes: readonly string[] = []): PlotGeometry {
	const { size, margins } = placed;
	const box: Box = {
		left: 0,
		top: 0,
		right: size.width - margins.left - margins.right,
		bottom: size.height - margins.top - margins.bottom
	};
	const plain = { box: toRectangle(box, placed), rows: [] };
	switch (placed.kind) {
		case 'lines':
		case 'slope':
			return plain;
		case 'bars': {
			const middles = placed.bars.map(({ y, height }) => y + height / 2);
			if (placed.bars.every(({ head }) => head === null)) {
				return { ...plain, rows: middles.map((y) => toTenth(margins.top + y)) };
			}
			return { ...plain, spots: toBarSpots(placed, codes) };
		}
		case 'multiples':
			return { ...plain, panels: placed.panels.map((panel) => toRectangle(panel.box, placed)) };
		case 'shares':
			return { ...plain, spots: toShareSpots(placed) };
		case 'scatter':
			return { ...plain, spots: placed.dots.map((dot) => [dot && toSpot(dot, placed)]) };
		case 'flows':
			return { ...plain, spots: placed.ribbons.map(({ middle }) => [toSpot(middle, placed)]) };
		case 'map':
			return { ...plain, spots: codes.map((code) => [findMiddle(placed, code)]) };
	}
}

type Of<K extends PlacedView['kind']> = Extract<PlacedView, { kind: K }>;

function toBarSpots(placed: Of<'bars'>, codes: readonly string[]): Spots {
	return codes.map((code) =>
		placed.bars
			.filter((bar) => bar.code === code && !bar.isSecond)
			.map(({ x, y, width, height }) =>
				x === null ? null : toSpot({ x: x + width, y: y + height / 2 }, placed)
			)
	);
}

/** A year in which nothing is drawn has no place. */
function toShareSpots(placed: Of<'shares'>): Spots {
	const { parts } = placed;
	const count = Math.max(-1, ...parts.map(({ series }) => series)) + 1;
	const steps = Math.max(-1, ...parts.map(({ step }) => step)) + 1;
	return Array.from({ length: count }, (_, series) =>
		Array.from({ length: steps }, (__, step) => {
			const part = parts.find((each) => each.series === series && each.step === step);
			if (part === undefined) return null;
			return toSpot({ x: part.x + part.width / 2, y: part.y + part.height / 2 }, placed);
		})
	);
}

function findMiddle(placed: Of<'map'>, code: string): readonly [number, number] | null {
	const shape = placed.shapes.find((each) => each.code === code);
	return shape === undefined ? null : toSpot(shape.middle, placed);
}

function toSpot({ x, y }: Point, { margins }: PlacedView): readonly [number, number] {
	return [toTenth(margins.left + x), toTenth(margins.top + y)];
}

function toRectangle(
	{ left, top, right, bottom }: Box,
	{ margins }: PlacedView
): PlotGeometry['box'] {
	return [
		toTenth(margins.left + left),
		toTenth(margins.top + top),
		toTenth(right - left),
		toTenth(bottom - top)
	];
}

function toTenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
