/** As its manual says for servers; the document is made once. */
import { JSDOM } from 'jsdom';
import { drawPlot } from './draw-plot.js';

const { document } = new JSDOM('').window;

export function draw(data) {
	return drawPlot(data, document);
}
