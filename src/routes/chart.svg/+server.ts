/** A chart as an SVG file. */
import { renderPicture } from '$lib/charts/image/render-picture.ts';
import { pictureOf } from '../chart-file.ts';

export const GET = pictureOf('image/svg+xml; charset=utf-8', 800, ({ view, size, scheme }) =>
	renderPicture(view, size, scheme)
);
