/** A chart as an SVG file. */
import { renderPicture } from '$lib/charts/image/render-picture.ts';
import { pictureOf } from '../chart-file.ts';

/** Text of any size: what is drawn is the same. */
const MOST_PIXELS = Infinity;

export const GET = pictureOf({
	type: 'image/svg+xml; charset=utf-8',
	defaultWidth: 800,
	most: MOST_PIXELS,
	draw: ({ view, size, scheme }) => renderPicture(view, size, scheme)
});
