/**
 * Turns what LayerChart renders on the server into an SVG that stands alone: no HTML around it, no
 * comments, no properties that leaked into attributes, no more digits than a pixel needs.
 */

import { toRelativePath } from './relative-path.ts';

/** Component properties that LayerChart spreads onto elements; none is an SVG attribute. */
const LEAKED = [
	'capHeight',
	'class',
	'data',
	'data-placement',
	'fillOpacity',
	'lineHeight',
	'role',
	'strokeWidth',
	'style',
	'svgProps',
	'textAnchor',
	'value',
	'verticalAnchor'
];
const LEAKED_ATTRIBUTE = new RegExp(` (?:${LEAKED.join('|')})="[^"]*"`, 'g');
const USUAL = / (?:text-anchor="start"|fill-opacity="1"|r[xy]="0")/g;
/** LayerChart wraps each text in an `<svg>` of its own, to shift it. */
const TEXT_WRAPPER = /<svg x="([^"]*)" y="([^"]*)"[^>]*>(<text[^>]*>.*?<\/text>)<\/svg>/g;
const NUMBERS_IN_ATTRIBUTE = / (?:d|x|y|x1|x2|y1|y2|cx|cy|dx|dy|r|width|height|transform)="[^"]*"/g;
const PATH = / d="([^"]*)"/g;
const LONG_NUMBER = /-?\d+\.\d{2,}(?:e-?\d+)?/g;

/** @param html what `render` from `svelte/server` gives for a plot. @throws if it holds no SVG. */
export function cleanSvg(html: string): string {
	const start = html.indexOf('<svg');
	const end = html.lastIndexOf('</svg>');
	if (start === -1 || end === -1) throw new Error('the rendered plot holds no <svg>');
	return (
		html
			.slice(start, end + '</svg>'.length)
			.replaceAll(/<!--.*?-->/gs, '')
			.replaceAll(/<defs>\s*<\/defs>/g, '')
			.replaceAll(LEAKED_ATTRIBUTE, '')
			.replaceAll(' transform=" "', '')
			// As it is without.
			.replaceAll(USUAL, '')
			.replaceAll(TEXT_WRAPPER, shiftText)
			.replaceAll(NUMBERS_IN_ATTRIBUTE, shortenNumbers)
			.replaceAll(PATH, (_, d: string) => ` d="${toRelativePath(d)}"`)
			.replaceAll(/>\s+</g, '><')
			.replaceAll(/><\/(?:line|path|circle|rect)>/g, '/>')
	);
}

function shiftText(...[, x = '', y = '', text = '']: readonly string[]): string {
	return x === '0' && y === '0' ? text : `<g transform="translate(${x},${y})">${text}</g>`;
}

function shortenNumbers(attribute: string): string {
	return attribute.replaceAll(LONG_NUMBER, (digits) => toTenth(digits));
}

/** `306.04999` → `306`; `3.4999` → `3.5` */
function toTenth(digits: string): string {
	// eslint-disable-next-line no-restricted-syntax -- pixels of a drawing, not a figure
	return String(Math.round(Number.parseFloat(digits) * 10) / 10);
}
