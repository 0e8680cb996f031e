/** A chart as a picture that stands alone: SVG with words, drawing and source line. */
import { render } from 'svelte/server';
import type { Scheme } from '../../theme/colours.ts';
import { toPaint } from '../../theme/paint.ts';
import type { ChartView } from '../view/chart-view.ts';
import { placePicture, toPictureSize } from '../view/place-picture.ts';
import type { PictureSize } from '../view/place-picture.ts';
import PictureFrame from './PictureFrame.svelte';
import { renderPlot } from './render-plot.ts';

export function renderPicture(view: ChartView, size: PictureSize, scheme: Scheme): string {
	const paint = toPaint(scheme);
	const placed = placePicture(view, size);
	const { width, height } = placed.plot.size;
	const plot = renderPlot(view, placed.plot.size, paint).svg.replace(
		'<svg ',
		`<svg width="${String(width)}" height="${String(height)}" overflow="visible" `
	);
	const { body } = render(PictureFrame, {
		props: { view, placed, pixels: toPictureSize(placed), plot, paint }
	});
	return (
		body
			.replaceAll(/<!--.*?-->/gs, '')
			.replaceAll(/>\s+</g, '><')
			// HTML may say it in a text; XML may not.
			.replaceAll(']]>', ']]&gt;')
			.trim()
	);
}
