/**
 * The edge cache is asked before any code of ours, by the adapter's worker, which fails with it. A cache
 * that fails is one that knows nothing: the reader gets the answer all the same, made anew.
 */

/** As much of it as the adapter uses. */
export interface EdgeCache {
	match(request: Request): Promise<Response | undefined>;
	put(request: Request, response: Response): Promise<void>;
}

/** Puts methods over the cache's own that never throw. @param tell hears of the first fault, once */
export function forgiveFaults(cache: EdgeCache, tell: (fault: unknown) => void): void {
	const [match, put] = [cache.match.bind(cache), cache.put.bind(cache)];
	let isTold = false;
	const forgive = (fault: unknown): void => {
		if (!isTold) tell(fault);
		isTold = true;
	};
	cache.match = async (request) => {
		try {
			return await match(request);
		} catch (fault) {
			forgive(fault);
			return undefined;
		}
	};
	cache.put = async (request, response) => {
		try {
			await put(request, response);
		} catch (fault) {
			forgive(fault);
		}
	};
}

/** The runtime's own; null where there is none, as in the development server. */
export function findEdgeCache(): EdgeCache | null {
	if (typeof caches === 'undefined' || !('default' in caches)) return null;
	return caches.default as EdgeCache;
}
