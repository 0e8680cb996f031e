/** In the lightest document there is; made once. */
import { parseHTML } from 'linkedom';
import { drawPlot } from './draw-plot.js';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function draw(data) {
	return drawPlot(data, document);
}
