/**
 * What a content system has left of our snippet: read from the HTML that its preview holds, by which
 * an editor learns what readers will get. Knows no document: it reads text.
 */
import { HEIGHT } from './height-messages.ts';

/** What the chart can do in that article, best first. */
export type Pasted =
	/** The element and its script are there. */
	| 'element'
	/** The frame is there, and something that gives it its height: our script, or WordPress. */
	| 'grows'
	/** The frame is there with a height of its own, and no script: it reads as it is. */
	| 'fixed'
	/** The frame is there without a height: browsers make it 150 pixels high. */
	| 'low'
	/** The frame runs no script: no tooltips, and its height stays. */
	| 'locked'
	/** Only the picture is there. */
	| 'picture'
	/** The drawing itself is there. */
	| 'figure'
	/** Only a link is there. */
	| 'link'
	| 'nothing';

const TAG = (name: string) => new RegExp(`<${name}\\b[^>]*>`, 'gi');

/** @param site where this copy is served: other frames and pictures are not ours */
export function readPasted(html: string, site: string): Pasted {
	const ours = (name: string) => (html.match(TAG(name)) ?? []).filter((tag) => tag.includes(site));
	const [element] = ours('bilans-chart');
	const [frame] = ours('iframe');
	if (element !== undefined && ours('script').some((tag) => tag.includes('/embed.js'))) {
		return 'element';
	}
	if (frame !== undefined) return readFrame(frame, html);
	if (ours('img').length > 0) return 'picture';
	if (ours('a').length > 0) return /<svg\b/i.test(html) ? 'figure' : 'link';
	return 'nothing';
}

function readFrame(frame: string, html: string): Pasted {
	const sandbox = /\bsandbox(?:="([^"]*)")?/i.exec(frame);
	if (sandbox !== null && !(sandbox[1] ?? '').includes('allow-scripts')) return 'locked';
	if (html.includes(HEIGHT) || frame.includes('wp-embedded-content')) return 'grows';
	return /\bheight=|height:/i.test(frame) ? 'fixed' : 'low';
}
