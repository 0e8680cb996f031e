/** Where the figures come from, on which terms, how to take them along, and what does not fit in them. */
import { askOddities, askSources } from './ask-sources.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, setHeaders }) => {
	const [sources, checks] = await Promise.all([askSources(fetch), askOddities(fetch)]);
	setHeaders({ 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
	return { sources, checks };
};
