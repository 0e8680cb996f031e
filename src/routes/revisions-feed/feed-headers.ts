/** Feeds are read by programs of any origin, and seldom change. */
export const FEED_HEADERS = {
	'access-control-allow-origin': '*',
	'cache-control': 'public, max-age=3600, stale-while-revalidate=86400'
} as const;
