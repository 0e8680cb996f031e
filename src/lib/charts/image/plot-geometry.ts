/** Where the points of a placed plot lie, for the chart script. */
import type { PlotGeometry } from '../draw/script-data.ts';
import type { Box, PlacedView, Point } from '../view/placed.ts';
import { toTenth } from '../view/round-pixels.ts';

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
			return { ...plain, columns: toColumns(placed) };
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
function toColumns({ parts, margins }: Of<'shares'>): NonNullable<PlotGeometry['columns']> {
	const count = Math.max(-1, ...parts.map(({ series }) => series)) + 1;
	const steps = Math.max(-1, ...parts.map(({ step }) => step)) + 1;
	const find = (step: number, series?: number) =>
		parts.find((each) => each.step === step && (series ?? each.series) === each.series);
	const xs = Array.from({ length: steps }, (_, step) => {
		const part = find(step);
		return part === undefined ? -1 : Math.round(margins.left + part.x + part.width / 2);
	});
	const ys = Array.from({ length: count }, (_, series) =>
		xs.map((__, step) => {
			const part = find(step, series);
			return part === undefined ? null : Math.round(margins.top + part.y + part.height / 2);
		})
	);
	return { xs, ys };
}

function findMiddle(placed: Of<'map'>, code: string): readonly [number, number] | null {
	const shape = placed.shapes.find((each) => each.code === code);
	return shape === undefined ? null : toRoughSpot(shape.middle, placed);
}

function toSpot({ x, y }: Point, { margins }: PlacedView): readonly [number, number] {
	return [toTenth(margins.left + x), toTenth(margins.top + y)];
}

/** Within what is drawn, a pixel more or less is the same. */
function toRoughSpot({ x, y }: Point, { margins }: PlacedView): readonly [number, number] {
	return [Math.round(margins.left + x), Math.round(margins.top + y)];
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
