/** What releases changed, as Atom: of all, or of the asked measure and areas. */
import { askFeed } from '../revisions-feed/ask-feed.ts';
import { FEED_HEADERS } from '../revisions-feed/feed-headers.ts';
import { formatAtom } from '../revisions-feed/format-atom.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async ({ fetch, url, locals }) => {
	const asked = await askFeed(fetch, url, locals.locale);
	if (!asked.ok) return asked.answer;
	const headers = { ...FEED_HEADERS, 'content-type': 'application/atom+xml; charset=utf-8' };
	return new Response(formatAtom(asked.feed), { headers });
};
