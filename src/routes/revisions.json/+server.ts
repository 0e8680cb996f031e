/** What releases changed, as JSON Feed: of all, or of the asked measure and areas. */
import { askFeed } from '../revisions-feed/ask-feed.ts';
import { FEED_HEADERS } from '../revisions-feed/feed-headers.ts';
import { formatJsonFeed } from '../revisions-feed/format-json-feed.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const asked = await askFeed(fetch, url, locals.locale);
	if (!asked.ok) return asked.answer;
	const headers = { ...FEED_HEADERS, 'content-type': 'application/feed+json; charset=utf-8' };
	return new Response(formatJsonFeed(asked.feed), { headers });
};
