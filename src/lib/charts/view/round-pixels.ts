/** A tenth of a pixel: finer than eyes, coarse enough for a short path. */
export function toTenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
