/** A file of a published chart: the file that its query string has. */
import type { RequestHandler } from '@sveltejs/kit';
import { findPublished } from './find-published.ts';

export function publishedFile(draw: RequestHandler): RequestHandler {
	return async function answerFile(event) {
		const found = await findPublished(event);
		if (!found.ok) return found.problem;
		const url = new URL(event.url);
		url.search = found.params.toString();
		const drawn = await draw({ ...event, url });
		if (!drawn.ok) return drawn;
		const headers = new Headers(drawn.headers);
		headers.set('cache-control', found.cacheControl);
		return new Response(drawn.body, { status: drawn.status, headers });
	};
}
