/** The routes that give a chart as a file share this: ask, draw, say how long it may be kept. */
import type { RequestHandler } from '@sveltejs/kit';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { placePicture, toPictureSize } from '$lib/charts/view/place-picture.ts';
import type { PictureSize } from '$lib/charts/view/place-picture.ts';
import type { Size } from '$lib/charts/view/placed.ts';
import type { Scheme } from '$lib/theme/colours.ts';
import { fetchView } from './ask-view.ts';
import { readPresentation } from './read-presentation.ts';
import { refuse } from './refuse.ts';

export interface AskedPicture {
	readonly view: ChartView;
	readonly size: PictureSize;
	readonly scheme: Scheme;
}

type Body = string | Uint8Array<ArrayBuffer>;

/** A file of a view; what the API refuses is passed on as it is. */
export function fileOf(
	type: string,
	write: (view: ChartView, fetch: typeof globalThis.fetch) => Body | Promise<Body>
): RequestHandler {
	return async ({ fetch, url }) => {
		const answer = await fetchView(fetch, url.searchParams);
		if (!answer.ok) return answer;
		const view = (await answer.json()) as ChartView;
		return new Response(await write(view, fetch), { headers: toHeaders(view, type) });
	};
}

interface PictureMeans {
	readonly type: string;
	readonly defaultWidth: number;
	/** Pixels in all that may be asked for. */
	readonly most: number;
	readonly draw: (picture: AskedPicture) => Body | Promise<Body>;
}

/** A picture of a view, of the asked size and scheme. */
export function pictureOf({ type, defaultWidth, most, draw }: PictureMeans): RequestHandler {
	return async ({ fetch, url }) => {
		const answer = await fetchView(fetch, url.searchParams);
		if (!answer.ok) return answer;
		const view = (await answer.json()) as ChartView;
		if (view.kind === 'table') return refuseTable();
		const { width, height, theme } = readPresentation(url.searchParams);
		// A file cannot ask its reader: paper is white unless dark is said.
		const scheme = theme === 'dark' ? 'dark' : 'light';
		const size = { width: width ?? defaultWidth, height };
		const pixels = toPictureSize(placePicture(view, size));
		if (pixels.width * pixels.height > most) return refuseSize(pixels, most);
		const body = await draw({ view, size, scheme });
		return new Response(body, { headers: toHeaders(view, type) });
	};
}

function toHeaders(view: ChartView, type: string): HeadersInit {
	return {
		'content-type': type,
		'access-control-allow-origin': '*',
		// A pinned chart's drawing may still get better; its figures stay.
		'cache-control': view.source.pinned
			? 'public, max-age=86400, stale-while-revalidate=604800'
			: 'public, max-age=300, stale-while-revalidate=86400'
	};
}

function refuseSize({ width, height }: Size, most: number): Response {
	const likely = Math.floor(Math.sqrt((most * width) / height));
	return refuse({
		type: 'unfit-value',
		title: 'Value does not fit',
		status: 400,
		detail: `${width} by ${height} pixels are more than a picture may have: ${most} in all`,
		param: 'width',
		value: String(width),
		allowed: [`at most ${likely} for this chart`]
	});
}

function refuseTable(): Response {
	return refuse({
		type: 'unfit-value',
		title: 'Value does not fit',
		status: 400,
		detail: 'a table has no picture: view=lines or view=bars would do',
		param: 'view',
		value: 'table',
		allowed: ['lines', 'bars']
	});
}
