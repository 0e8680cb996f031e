/**
 * Refuses who asks more often than programs need to, and says what is left: `RateLimit-Policy` and
 * `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10. Cloudflare's rate limiter counts for a whole
 * location, where the copy has one bound; the local count stands beside it.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem } from './problem.ts';
import { WINDOW_S, toNetwork } from './rate-limit.ts';
import type { RateLimit, Taken } from './rate-limit.ts';

/** Cloudflare's binding of `[[ratelimits]]`. */
export interface RateLimiter {
	limit(asked: { key: string }): Promise<{ success: boolean }>;
}

/** Names of the bindings in `wrangler.toml`. */
type Binding = 'WRITE_LIMIT' | 'READ_LIMIT';

/** Under this part of the quota an asker is told, also where the answer could have been kept. */
const TOLD_BELOW = 0.2;

/** No address of anybody on a network. */
const LOOPBACK: readonly string[] = ['127.0.0.1', '::1'];

/** Answers that no cache keeps, so that what one asker has left is told to nobody else. */
const IS_KEPT_BY_NOBODY = /no-store|no-cache|private/;

/** For people and their programs: nobody publishes twenty charts a minute. */
export function limitsWrites(limit: RateLimit): MiddlewareHandler {
	return async function limitWrites(c, next) {
		// Only on one's own machine there may be none.
		const address = findAddress(c) ?? 'unknown';
		const taken = limit.take(address);
		if (await isTooMany(c, taken, { address, binding: 'WRITE_LIMIT' })) {
			return answerTooManyOf(c, limit, taken);
		}
		await next();
		tell(c, limit, taken);
		return undefined;
	};
}

/**
 * Who has no address is ourselves, since pages ask the API in the same process; so is who asks from
 * this machine. Neither is counted.
 */
export function limitsReads(limit: RateLimit): MiddlewareHandler {
	return async function limitReads(c, next) {
		const address = findAddress(c);
		const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
		if (!isReading) {
			await next();
			return undefined;
		}
		if (address === undefined || LOOPBACK.includes(address)) {
			await next();
			c.res.headers.set('RateLimit-Policy', toPolicy(limit));
			return undefined;
		}
		const taken = limit.take(address);
		if (await isTooMany(c, taken, { address, binding: 'READ_LIMIT' })) {
			return answerTooManyOf(c, limit, taken);
		}
		await next();
		tell(c, limit, taken);
		return undefined;
	};
}

export function answerTooMany(c: Context, detail: string, seconds: number): Response {
	c.header('Retry-After', String(seconds));
	return answerProblem(c, 'too-many', { detail });
}

/** Cloudflare says it, and takes away what a client says itself. */
function findAddress(c: Context): string | undefined {
	return c.req.header('CF-Connecting-IP');
}

async function isTooMany(
	c: Context,
	{ left }: Taken,
	{ address, binding }: { readonly address: string; readonly binding: Binding }
): Promise<boolean> {
	if (left < 0) return true;
	const env = c.env as Partial<Record<Binding, RateLimiter>> | undefined;
	const limiter = env?.[binding];
	if (limiter === undefined) return false;
	return !(await limiter.limit({ key: toNetwork(address) })).success;
}

function answerTooManyOf(c: Context, limit: RateLimit, { resetS }: Taken): Response {
	c.header('RateLimit-Policy', toPolicy(limit));
	c.header('RateLimit', toState(limit, { left: 0, resetS }));
	const quota = `${String(limit.most)} ${limit.name} in ${String(WINDOW_S)} seconds`;
	const detail = `more than ${quota} from this address: try again in ${String(resetS)} seconds`;
	return answerTooMany(c, detail, resetS);
}

/**
 * The policy is the same for all and stands in every answer. What is left is one asker's own: an
 * answer that says it is kept by no shared cache.
 */
function tell(c: Context, limit: RateLimit, taken: Taken): void {
	c.res.headers.set('RateLimit-Policy', toPolicy(limit));
	const kept = c.res.headers.get('Cache-Control') ?? '';
	const isShared = c.res.status === 200 && !IS_KEPT_BY_NOBODY.test(kept);
	if (isShared && taken.left >= limit.most * TOLD_BELOW) return;
	if (isShared) c.res.headers.set('Cache-Control', kept.replace('public', 'private'));
	c.res.headers.set('RateLimit', toState(limit, taken));
}

function toPolicy({ name, most }: RateLimit): string {
	return `"${name}";q=${String(most)};w=${String(WINDOW_S)}`;
}

function toState({ name }: RateLimit, { left, resetS }: Taken): string {
	return `"${name}";r=${String(left)};t=${String(resetS)}`;
}
