/**
 * How long an answer may be kept, and whether the asker already has it: Cache-Control, strong
 * ETags and 304 (RFC 9110 §13, RFC 9111, RFC 8246).
 *
 * The worker around this keeps each answer below 400 by its URL, so one URL has one format.
 */
import type { Context, MiddlewareHandler } from 'hono';

/** An address that names its release says the same for ever. */
const PINNED = 'public, max-age=31536000, immutable';
/** `latest` moves a few times a year; five minutes is soon enough. */
const MOVING = 'public, max-age=300, stale-while-revalidate=86400';
/** May be kept, but is asked for again each time: what its editor may correct at any moment. */
const ASKED_AGAIN = 'public, no-cache';
const NEVER = 'no-store';

/** What a 304 may still say (RFC 9110 §15.4.5), and what a browser of another origin needs. */
const DROPPED_BY_304 = ['Content-Type', 'Content-Length', 'Content-Disposition'];

const TAG_BYTES = 16;

function keepForEver(c: Context): void {
	c.header('Cache-Control', PINNED);
}

export function keepNever(c: Context): void {
	c.header('Cache-Control', NEVER);
}

export function keepUntilCorrected(c: Context): void {
	c.header('Cache-Control', ASKED_AGAIN);
}

/** Pinned for a release by id, moving for `latest`. */
export function keepAsPinned(c: Context, release: string): void {
	if (release !== 'latest') keepForEver(c);
}

/** Gives each answer that may be kept its ETag, and answers 304 to who has it. */
export function revalidates(): MiddlewareHandler {
	return async function revalidate(c, next) {
		await next();
		if (c.res.status !== 200) return;
		if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', MOVING);
		if (c.res.headers.get('Cache-Control') === NEVER) return;
		const body = await c.res.arrayBuffer();
		const tag = await toTag(body);
		const isKnown = hasTag(c.req.header('If-None-Match'), tag);
		const headers = new Headers(c.res.headers);
		headers.set('ETag', tag);
		if (isKnown) for (const name of DROPPED_BY_304) headers.delete(name);
		// Unset first: assigning merges the old answer's headers into the new one.
		c.res = undefined;
		c.res = isKnown
			? new Response(null, { status: 304, headers })
			: new Response(body, { status: 200, headers });
	};
}

async function toTag(body: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, TAG_BYTES);
	return `"${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Weak comparison, as If-None-Match asks for: `W/"a"` is `"a"`; a list; `*` is anything. */
function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
	if (ifNoneMatch === undefined) return false;
	if (ifNoneMatch.trim() === '*') return true;
	const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
	return tags.includes(tag);
}
