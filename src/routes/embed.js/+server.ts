/** The script of `<bilans-chart>`. Its address is in articles for ever; what it says may get better. */
import { text } from 'virtual:bilans-chart-element';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = () =>
	new Response(text, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=2592000',
			// Some pages load scripts by CORS alone.
			'access-control-allow-origin': '*'
		}
	});
