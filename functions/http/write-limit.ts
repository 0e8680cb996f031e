/**
 * How often one network address may write. Cloudflare's rate limiter counts for a whole location,
 * where the copy has one bound; beside it each isolate counts for itself, which costs nothing, needs
 * no account and keeps no address longer than a minute. (Counting in D1 would store addresses.)
 */
import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem } from './problem.ts';

/** Cloudflare's binding of `[[ratelimits]]`. */
export interface RateLimiter {
	limit(asked: { key: string }): Promise<{ success: boolean }>;
}

const WINDOW_MS = 60_000;
const MOST_IN_WINDOW = 20;
/** Beyond, the count starts anew: memory is worth more. */
const MOST_ADDRESSES = 10_000;

export interface WriteLimit {
	/** Whether this address may write now; counts it. */
	allows(address: string, platform: RateLimiter | undefined): Promise<boolean>;
}

/** @param now milliseconds */
export function createWriteLimit(now: () => number, most = MOST_IN_WINDOW): WriteLimit {
	/** What each address has left. */
	let leftOf = new Map<string, number>();
	let start = now();
	return {
		async allows(address, platform) {
			const key = toNetwork(address);
			if (now() - start >= WINDOW_MS || leftOf.size >= MOST_ADDRESSES) {
				leftOf = new Map();
				start = now();
			}
			const left = (leftOf.get(key) ?? most) - 1;
			leftOf.set(key, left);
			if (left < 0) return false;
			return platform === undefined || (await platform.limit({ key })).success;
		}
	};
}

/** Refuses who writes more than people do. */
export function limitsWrites(limit: WriteLimit): MiddlewareHandler {
	return async function limitWrites(c, next) {
		const env = c.env as { WRITE_LIMIT?: RateLimiter } | undefined;
		// Cloudflare says it; only on one's own machine there may be none.
		const address = c.req.header('CF-Connecting-IP') ?? 'unknown';
		if (!(await limit.allows(address, env?.WRITE_LIMIT))) {
			return answerTooMany(c, 'too many writes from this address: try again in a minute', 60);
		}
		await next();
		return undefined;
	};
}

export function answerTooMany(c: Context, detail: string, seconds: number): Response {
	c.header('Retry-After', String(seconds));
	return answerProblem(c, 'too-many', { detail });
}

/** A household has 2⁶⁴ addresses of IPv6: they count as one. */
export function toNetwork(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.toLowerCase().split('::');
	const groups = head.split(':').filter((group) => group !== '');
	const rest = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
	return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
