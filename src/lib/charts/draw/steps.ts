/** A course as the path of an SVG, from point to point in tenths of a pixel: `M0,91.4l12,-2.4`. */
import type { Point } from '../view/placed.ts';

/** In pixels: what nobody can see. */
const UNSEEN = 0.1;

/** Of rounded places, so that no error adds up. */
export function toSteps(points: readonly Point[]): string {
	let path = '';
	let [left, top] = [0, 0];
	for (const { x, y } of points) {
		const [across, down] = [Math.round(x * 10), Math.round(y * 10)];
		const command = path === '' ? 'M' : 'l';
		path += `${command}${String((across - left) / 10)},${String((down - top) / 10)}`;
		[left, top] = [across, down];
	}
	return path;
}

/**
 * The points that a course turns at: every other lies less than a tenth of a pixel from the line
 * between them. Of a hundred small states beside a large one most are level.
 * @param points rising in x
 */
export function findTurns(points: readonly Point[]): readonly Point[] {
	const turns = points.slice(0, 1);
	let [anchor] = points;
	let before = anchor;
	let [least, most] = [-Infinity, Infinity];
	for (const point of points.slice(1)) {
		if (anchor === undefined || before === undefined) break;
		if (!isBetween(slopeOf(anchor, point, 0), least, most)) {
			turns.push(before);
			anchor = before;
			[least, most] = [-Infinity, Infinity];
		}
		least = Math.max(least, slopeOf(anchor, point, -UNSEEN));
		most = Math.min(most, slopeOf(anchor, point, UNSEEN));
		before = point;
	}
	return points.length > 1 && before !== undefined ? [...turns, before] : turns;
}

function slopeOf(from: Point, to: Point, aside: number): number {
	return (to.y + aside - from.y) / (to.x - from.x);
}

function isBetween(slope: number, least: number, most: number): boolean {
	return slope >= least && slope <= most;
}
