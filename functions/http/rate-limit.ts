/**
 * How often one network address may ask or write. Each isolate counts for itself, which costs
 * nothing, needs no account and keeps no address longer than a minute. (Counting in D1 would store
 * addresses.)
 */

export const WINDOW_S = 60;
/** Beyond, the count starts anew: memory is worth more. */
const MOST_ADDRESSES = 10_000;

export interface RateLimit {
	/** What the header fields call it. */
	readonly name: string;
	/** In a window of a minute. */
	readonly most: number;
	/** Counts one request of this address. */
	take(address: string): Taken;
}

export interface Taken {
	/** Requests left in this window; below 0 where this one was too many. */
	readonly left: number;
	/** Seconds until the window ends, at least one. */
	readonly resetS: number;
}

interface Quota {
	readonly name: string;
	readonly most: number;
	/** Milliseconds. */
	readonly now: () => number;
}

export function createRateLimit({ name, most, now }: Quota): RateLimit {
	let leftOf = new Map<string, number>();
	let start = now();
	return {
		name,
		most,
		take(address) {
			const key = toNetwork(address);
			if (now() - start >= WINDOW_S * 1000 || leftOf.size >= MOST_ADDRESSES) {
				leftOf = new Map();
				start = now();
			}
			const left = Math.max(-1, (leftOf.get(key) ?? most) - 1);
			leftOf.set(key, left);
			return { left, resetS: Math.max(1, Math.ceil(WINDOW_S - (now() - start) / 1000)) };
		}
	};
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
