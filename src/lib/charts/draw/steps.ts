/** A course as the path of an SVG, from point to point in tenths of a pixel: `M0,91.4l12,-2.4`. */
import type { Point } from '../view/placed.ts';

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
