/** Where points lie in the plot that is shown, and which one is nearest. Knows no document. */
import type { PlotGeometry, PointData } from '../../charts/draw/script-data.ts';
import type { Spot } from './spot.ts';

export interface Position {
	readonly x: number;
	readonly y: number;
}

export interface Area {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A plot as it is shown: its geometry, in pixels of the element around it. */
export interface Plot extends Area {
	readonly rows: readonly number[];
	/** Of each series, where each has its own axes. */
	readonly panels?: readonly Area[];
	/** By series and year, where no axes tell. */
	readonly spots?: readonly (readonly (Position | null)[])[];
}

/** A grey line is meant only by a pointer as near as this, in pixels. */
const NEAR = 16;

export function toPlot(
	{ box, rows, panels, columns, spots = columns && toSpots(columns) }: PlotGeometry,
	origin: Position,
	scale: number
): Plot {
	const toArea = ([left, top, width, height]: PlotGeometry['box']): Area => ({
		left: origin.x + left * scale,
		top: origin.y + top * scale,
		width: width * scale,
		height: height * scale
	});
	return {
		...toArea(box),
		rows: rows.map((middle) => origin.y + middle * scale),
		...(panels && { panels: panels.map(toArea) }),
		...(spots && {
			spots: spots.map((points) =>
				points.map(
					(point) => point && { x: origin.x + point[0] * scale, y: origin.y + point[1] * scale }
				)
			)
		})
	};
}

function toSpots({ xs, ys }: NonNullable<PlotGeometry['columns']>): PlotGeometry['spots'] {
	return ys.map((own) => own.map((y, step) => (y === null ? null : [xs[step] ?? -1, y])));
}

/** Whether each point is told by itself: its neighbours in the same year lie elsewhere. */
export function isApart({ rows, panels, spots }: Plot): boolean {
	return rows.length > 0 || panels !== undefined || spots !== undefined;
}

/** The axes of a series: its own, or the plot's. */
export function areaOf(plot: Plot, series: number): Area {
	return plot.panels?.[series] ?? plot;
}

/** Null at a gap: it lies nowhere. */
export function findPosition(plot: Plot, { series }: PointData, spot: Spot): Position | null {
	if (plot.spots) return plot.spots[spot.series]?.[spot.step] ?? null;
	const points = series[spot.series]?.points ?? [];
	const [level = null] = points[spot.step] ?? [];
	if (level === null) return null;
	const row = plot.rows[spot.series];
	const { left, top, width, height } = areaOf(plot, spot.series);
	return row === undefined
		? {
				x: toX(areaOf(plot, spot.series), spot.step, points.length),
				y: top + height * (1 - level)
			}
		: { x: left + width * level, y: row };
}

/** The middle of the plot for a single year. */
export function toX({ left, width }: Area, step: number, steps: number): number {
	return left + width * (steps === 1 ? 0.5 : step / (steps - 1));
}

/** The year, and in it the nearest line; or the nearest of what lies apart. Null for a chart of nothing. */
export function findNearest(plot: Plot, data: PointData, pointer: Position): Spot | null {
	const { rows, panels, spots } = plot;
	if (spots) {
		const all = spots.flatMap((points, series) =>
			points.map((position, step) => ({ spot: { series, step }, position }))
		);
		return pickLeast(all, ({ spot, position }) => ({
			spot,
			distance: position ? Math.hypot(position.x - pointer.x, position.y - pointer.y) : Infinity
		}));
	}
	if (rows.length > 0) {
		return pickLeast(rows, (row, series) => ({
			spot: { series, step: 0 },
			distance: Math.abs(row - pointer.y)
		}));
	}
	if (panels) {
		return pickLeast(panels, (panel, series) => ({
			spot: { series, step: toStep(panel, data, pointer) },
			distance: Math.hypot(
				panel.left + panel.width / 2 - pointer.x,
				panel.top + panel.height / 2 - pointer.y
			)
		}));
	}
	const step = toStep(plot, data, pointer);
	return pickLeast(data.series, ({ slot }, series) => {
		const spot = { series, step };
		const y = findPosition(plot, data, spot)?.y ?? Infinity;
		const distance = Math.abs(y - pointer.y);
		return { spot, distance: slot === null && distance > NEAR ? Infinity : distance };
	});
}

function toStep({ left, width }: Area, { series }: PointData, { x }: Position): number {
	const last = (series[0]?.points.length ?? 1) - 1;
	return Math.max(0, Math.min(Math.round(((x - left) / width) * last), last));
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
