/** What an asker of `/oembed` says, checked: keys beside the specification's are passed over. */
import type { Room } from '$lib/embed/oembed.ts';
import { refuse } from '../refuse.ts';

export const FORMATS = ['json', 'xml'] as const;
export type OembedFormat = (typeof FORMATS)[number];

export interface OembedRequest {
	/** The page that was pasted. */
	readonly target: URL;
	readonly room: Room;
	readonly format: OembedFormat;
}

type Read<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Response };

/** Nobody needs a value of eight kilobytes back. */
const MOST_ECHOED = 200;
const URL_WANTED = ['the address of a chart of this site, URL-encoded'];
const PIXELS_WANTED = ['a whole number of pixels from 1'];

/** @param host of this copy: addresses of others are not ours to answer for. */
export function readOembedRequest(params: URLSearchParams, host: string): Read<OembedRequest> {
	const format = readFormat(params);
	if (!format.ok) return format;
	const target = readTarget(params, host);
	if (!target.ok) return target;
	const width = readPixels(params, 'maxwidth');
	if (!width.ok) return width;
	const height = readPixels(params, 'maxheight');
	if (!height.ok) return height;
	const room = { width: width.value, height: height.value };
	return { ok: true, value: { target: target.value, room, format: format.value } };
}

/** 501 by the specification: consumers then ask for the other format. */
function readFormat(params: URLSearchParams): Read<OembedFormat> {
	const asked = params.get('format') ?? 'json';
	const value = FORMATS.find((each) => each === asked);
	if (value !== undefined) return { ok: true, value };
	const problem = refuse({
		type: 'unknown-format',
		title: 'Format is not made',
		status: 501,
		detail: `unknown format: ${toEcho(asked)}`,
		param: 'format',
		value: toEcho(asked),
		allowed: FORMATS
	});
	return { ok: false, problem };
}

function readTarget(params: URLSearchParams, host: string): Read<URL> {
	const asked = params.get('url');
	if (asked === null) {
		const problem = refuse({
			type: 'missing-key',
			title: 'Key is missing',
			status: 400,
			detail: 'url is missing',
			param: 'url',
			value: null,
			allowed: URL_WANTED
		});
		return { ok: false, problem };
	}
	const value = URL.canParse(asked) ? new URL(asked) : null;
	if (value !== null && /^https?:$/.test(value.protocol) && value.host === host) {
		return { ok: true, value };
	}
	return { ok: false, problem: refuseTarget(asked, `not an address of this site: ${asked}`) };
}

/** 404 by the specification: there is nothing to embed at that address. */
export function refuseTarget(asked: string, detail: string): Response {
	return refuse({
		type: 'not-found',
		title: 'Not found',
		status: 404,
		detail: toEcho(detail),
		param: 'url',
		value: toEcho(asked),
		allowed: URL_WANTED
	});
}

function readPixels(params: URLSearchParams, key: 'maxwidth' | 'maxheight'): Read<number | null> {
	const asked = params.get(key);
	// WordPress and others send an empty one for "as you like".
	if (asked === null || asked === '') return { ok: true, value: null };
	if (/^[1-9]\d{0,4}$/.test(asked)) return { ok: true, value: Number.parseInt(asked, 10) };
	const problem = refuse({
		type: 'unfit-value',
		title: 'Value does not fit',
		status: 400,
		detail: `${key} is no number of pixels: ${toEcho(asked)}`,
		param: key,
		value: toEcho(asked),
		allowed: PIXELS_WANTED
	});
	return { ok: false, problem };
}

function toEcho(text: string): string {
	return text.length > MOST_ECHOED ? `${text.slice(0, MOST_ECHOED).toWellFormed()}…` : text;
}
