/** The chart script. Its address says which one: that stays as it is for ever. */
import { hash, text } from 'virtual:bilans-chart-script';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = ({ url }) =>
	new Response(text, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			// An embed from an older build, still in a cache, gets the newest script for a while.
			'cache-control':
				url.searchParams.get('v') === hash
					? 'public, max-age=31536000, immutable'
					: 'public, max-age=300'
		}
	});
