/**
 * What was answered once is answered again as it was: the data of a build does not change while it
 * runs. Only what may be kept for a time is; never a 304, a problem, or what an editor may correct.
 */
import type { MiddlewareHandler } from 'hono';

interface Kept {
	readonly body: ArrayBuffer;
	readonly headers: Headers;
}

/** Of a worker's 128 MB. */
const MOST_BYTES = 8_000_000;
/** Larger answers (all areas, all years) are rare, and would push out a hundred small ones. */
const MOST_BYTES_OF_ONE = 200_000;

export function remembers(mostBytes = MOST_BYTES): MiddlewareHandler {
	/** Oldest first. */
	const kept = new Map<string, Kept>();
	let bytes = 0;
	function keep(address: string, answer: Kept): void {
		kept.set(address, answer);
		bytes += answer.body.byteLength;
		for (const [oldest, { body }] of kept) {
			if (bytes <= mostBytes) return;
			kept.delete(oldest);
			bytes -= body.byteLength;
		}
	}
	return async function remember(c, next): Promise<Response | undefined> {
		const isPlain = c.req.method === 'GET' && c.req.header('If-None-Match') === undefined;
		const known = isPlain ? kept.get(c.req.url) : undefined;
		if (known !== undefined) return new Response(known.body, { headers: known.headers });
		await next();
		if (!isPlain) return undefined;
		const isLasting = c.res.headers.get('Cache-Control')?.includes('max-age=') === true;
		if (c.res.status !== 200 || !isLasting) return undefined;
		const body = await c.res.clone().arrayBuffer();
		if (body.byteLength > MOST_BYTES_OF_ONE) return undefined;
		// Another request may have kept it meanwhile.
		if (!kept.has(c.req.url)) keep(c.req.url, { body, headers: new Headers(c.res.headers) });
		return undefined;
	};
}
