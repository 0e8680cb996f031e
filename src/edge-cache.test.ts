import { describe, expect, it } from 'vitest';
import { forgiveFaults } from './edge-cache.ts';
import type { EdgeCache } from './edge-cache.ts';

const ASKED = new Request('https://bilans.example/embed');

function failing(): EdgeCache {
	const fail = () => Promise.reject(new Error('the cache is away'));
	return { match: fail, put: fail };
}

describe(forgiveFaults, () => {
	it('makes a cache that fails one that knows nothing, and says so once', async () => {
		const [cache, told] = [failing(), [] as string[]];
		forgiveFaults(cache, (fault) => told.push(String(fault)));
		expect(await cache.match(ASKED)).toBeUndefined();
		await cache.put(ASKED, new Response('kept by nobody'));
		expect(await cache.match(ASKED)).toBeUndefined();
		expect(told).toEqual(['Error: the cache is away']);
	});

	it('leaves a cache that works as it is', async () => {
		const kept = new Map<string, Response>();
		const cache: EdgeCache = {
			match: ({ url }) => Promise.resolve(kept.get(url)),
			put: ({ url }, response) => {
				kept.set(url, response);
				return Promise.resolve();
			}
		};
		const told: unknown[] = [];
		forgiveFaults(cache, (fault) => told.push(fault));
		await cache.put(ASKED, new Response('a chart'));
		expect(await (await cache.match(ASKED))?.text()).toBe('a chart');
		expect(told).toEqual([]);
	});
});
