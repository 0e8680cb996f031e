/** Where points lie in the plot that is shown, and which one is nearest. Knows no document. */
import type { PlotGeometry, PointData } from '../../charts/draw/script-data.ts';
import type { Spot } from './spot.ts';

export interface Position {
	readonly x: number;
	readonly y: number;
}

/** A plot as it is shown: its geometry, in pixels of the element around it. */
export interface Plot {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly rows: readonly number[];
}

/** A grey line is meant only by a pointer as near as this, in pixels. */
const NEAR = 16;

export function toPlot(
	{ box: [left, top, width, height], rows }: PlotGeometry,
	origin: Position,
	scale: number
): Plot {
	return {
		left: origin.x + left * scale,
		top: origin.y + top * scale,
		width: width * scale,
		height: height * scale,
		rows: rows.map((middle) => origin.y + middle * scale)
	};
}

/** Null at a gap: it lies nowhere. */
export function findPosition(plot: Plot, { series }: PointData, spot: Spot): Position | null {
	const points = series[spot.series]?.points ?? [];
	const [level = null] = points[spot.step] ?? [];
	if (level === null) return null;
	const row = plot.rows[spot.series];
	return row === undefined
		? { x: toX(plot, spot.step, points.length), y: plot.top + plot.height * (1 - level) }
		: { x: plot.left + plot.width * level, y: row };
}

/** The middle of the plot for a single year. */
export function toX(plot: Plot, step: number, steps: number): number {
	return plot.left + plot.width * (steps === 1 ? 0.5 : step / (steps - 1));
}

/** The year, and in it the nearest line; or the nearest row of bars. Null for a chart of nothing. */
export function findNearest(plot: Plot, data: PointData, pointer: Position): Spot | null {
	if (plot.rows.length > 0) {
		return pickLeast(plot.rows, (row, series) => ({
			spot: { series, step: 0 },
			distance: Math.abs(row - pointer.y)
		}));
	}
	const steps = data.series[0]?.points.length ?? 1;
	const share = (pointer.x - plot.left) / plot.width;
	const step = Math.max(0, Math.min(Math.round(share * (steps - 1)), steps - 1));
	return pickLeast(data.series, ({ slot }, series) => {
		const spot = { series, step };
		const y = findPosition(plot, data, spot)?.y ?? Infinity;
		const distance = Math.abs(y - pointer.y);
		return { spot, distance: slot === null && distance > NEAR ? Infinity : distance };
	});
}

function pickLeast<T>(
	candidates: readonly T[],
	measure: (candidate: T, index: number) => { readonly spot: Spot; readonly distance: number }
): Spot | null {
	const [first, ...others] = candidates.map(measure);
	const least = others.reduce(
		(best, each) => (best === undefined || each.distance < best.distance ? each : best),
		first
	);
	return least?.spot ?? null;
}
