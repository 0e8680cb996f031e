/**
 * The answer by which a content system turns a chart's address into the chart (oembed.com).
 *
 * The HTML is what a WordPress that trusts nobody leaves whole (`wp_filter_oembed_result`): a
 * `<blockquote>` without attributes, then an empty `<iframe>`; it shows the one until the other has
 * told its height.
 */
import type { ChartView } from '../charts/view/chart-view.ts';
import { escapeHtml } from './escape.ts';

export interface OembedAnswer {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds. */
	readonly cache_age: number;
	readonly html: string;
	/** Pixels: within what the asker has room for. */
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url?: string;
	readonly thumbnail_width?: number;
	readonly thumbnail_height?: number;
}

/** What the asker has room for, in pixels; null: any. */
export interface Room {
	readonly width: number | null;
	readonly height: number | null;
}

export interface OembedChart {
	readonly view: ChartView;
	/** Absolute addresses: of the chart's page, its embed, and its picture as social networks show it. */
	readonly page: string;
	readonly frame: string;
	readonly picture: string;
	readonly origin: string;
	/** Pixels, at the width that is given. */
	readonly height: number;
	readonly cacheAge: number;
}

/** What a page's column is wide, where the asker does not say. */
const USUAL_WIDTH = 700;
/** As wide as the embed ever is. */
const MOST_WIDTH = 960;
/** Of social networks, in pixels: `toThumbnail` keeps their shape. */
export const SOCIAL = { width: 1200, height: 630 } as const;
/** A smaller one cannot be read. */
const LEAST_THUMBNAIL = 520;

/** How wide the frame is, as far as the answer can say. */
export function chooseFrameWidth({ width }: Room): number {
	return Math.min(width ?? USUAL_WIDTH, MOST_WIDTH);
}

export function buildOembed(chart: OembedChart, room: Room): OembedAnswer {
	const { view, origin, cacheAge } = chart;
	const height = Math.min(chart.height, room.height ?? Infinity);
	return {
		version: '1.0',
		type: 'rich',
		title: view.sentence,
		provider_name: 'Bilans',
		provider_url: origin,
		cache_age: cacheAge,
		html: formatQuote(chart) + formatFrame(chart, height),
		width: chooseFrameWidth(room),
		height,
		...(view.kind !== 'table' && toThumbnail(chart.picture, room))
	};
}

/** One element a key, as the specification has it. */
export function formatOembedXml(answer: OembedAnswer): string {
	const elements = Object.entries(answer).map(
		([key, value]) => `<${key}>${escapeHtml(String(value))}</${key}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}

function formatQuote({ view, page }: OembedChart): string {
	const [link, title] = [escapeHtml(page), escapeHtml(view.title)];
	const words = escapeHtml(`${view.sentence} ${view.source.line}`);
	return `<blockquote><a href="${link}">${title}</a>. ${words}</blockquote>`;
}

/**
 * Of the whole width: a number would be too wide on a phone, and WordPress's editor would give the
 * frame the proportions of a video instead of its own height.
 */
function formatFrame({ view, frame }: OembedChart, height: number): string {
	const attributes = [
		['src', frame],
		['title', view.title],
		['width', '100%'],
		['height', String(height)],
		['frameborder', '0'],
		['scrolling', 'auto'],
		['loading', 'lazy'],
		['style', 'border:0;width:100%']
	] as const;
	const written = attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
	return `<iframe ${written}></iframe>`;
}

/** None where there is no room for one that can be read. */
function toThumbnail(picture: string, { width, height }: Room): Partial<OembedAnswer> {
	const shape = SOCIAL.width / SOCIAL.height;
	const wide = Math.floor(Math.min(SOCIAL.width, width ?? Infinity, (height ?? Infinity) * shape));
	if (wide < LEAST_THUMBNAIL) return {};
	const high = Math.floor(wide / shape);
	return {
		thumbnail_url: `${picture}&width=${wide}&height=${high}`,
		thumbnail_width: wide,
		thumbnail_height: high
	};
}
