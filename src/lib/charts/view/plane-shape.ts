/** What can be asked of a shape in the plane: what it holds, where its middle is, lines across it. */
import type { Box, Point } from './placed.ts';
import { toTenth } from './round-pixels.ts';

/** Outer ring and holes, in pixels. */
export type PlaneShape = readonly (readonly Point[])[];

/** Between two lines of a hatching, across them. */
const HATCH_GAP = 5;
/** Places that are tried for a label, on either side. */
const TRIES = 24;

export function holds(shape: PlaneShape, { x, y }: Point): boolean {
	return shape.reduce((inside, ring) => (isCrossedOften(ring, x, y) ? !inside : inside), false);
}

/** Whether a box lies within the shape: its corners, and points along its sides. */
export function holdsBox(shape: PlaneShape, { left, right, top, bottom }: Box): boolean {
	return [0, 0.25, 0.5, 0.75, 1].every((share) => {
		const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
		return [
			{ x, y: top },
			{ x, y: bottom },
			{ x: left, y },
			{ x: right, y }
		].every((point) => holds(shape, point));
	});
}

export function boundsOf(shape: PlaneShape): Box {
	const [outer = []] = shape;
	const [xs, ys] = [outer.map(({ x }) => x), outer.map(({ y }) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** Points within the shape, the most central first. */
export function findPlaces(shape: PlaneShape): readonly Point[] {
	const { left, right, top, bottom } = boundsOf(shape);
	const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
	const steps = Array.from({ length: TRIES - 1 }, (_, index) => (index + 1) / TRIES);
	return steps
		.flatMap((across) =>
			steps.map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down }))
		)
		.filter((point) => holds(shape, point))
		.toSorted((a, b) => distance(a, middle) - distance(b, middle));
}

/** Lines from lower left to upper right across the shape, as one path. */
export function writeHatch(shape: PlaneShape): string {
	const sums = shape.flat().map(({ x, y }) => x + y);
	const gap = HATCH_GAP * Math.SQRT2;
	const first = Math.ceil(Math.min(...sums) / gap);
	const count = Math.max(0, Math.floor(Math.max(...sums) / gap) - first + 1);
	return Array.from({ length: count }, (_, index) => crossAt(shape, (first + index) * gap)).join(
		''
	);
}

/** The stretches of the line x + y = sum that lie within the shape. */
function crossAt(shape: PlaneShape, sum: number): string {
	const xs = shape
		.flatMap((ring) =>
			ring.flatMap((a, index) => {
				const b = ring[(index + 1) % ring.length] ?? a;
				const [da, db] = [a.x + a.y - sum, b.x + b.y - sum];
				return da > 0 === db > 0 ? [] : [a.x + ((b.x - a.x) * da) / (da - db)];
			})
		)
		.toSorted((a, b) => a - b);
	return xs
		.flatMap((from, index) => {
			const to = xs[index + 1];
			return index % 2 === 1 || to === undefined
				? []
				: [`M${at(from)},${at(sum - from)}L${at(to)},${at(sum - to)}`];
		})
		.join('');
}

function at(pixels: number): string {
	return String(toTenth(pixels));
}

/** Whether a line from the point to the right meets the ring an odd number of times. */
function isCrossedOften(ring: readonly Point[], x: number, y: number): boolean {
	return ring.reduce((isOdd, a, index) => {
		const b = ring[(index + 1) % ring.length] ?? a;
		const isCrossed = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
		return isCrossed ? !isOdd : isOdd;
	}, false);
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, (a.y - b.y) * 1.5);
}
