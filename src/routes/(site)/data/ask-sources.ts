/** The sources, their releases and terms, and what does not fit in each release. */
import { error } from '@sveltejs/kit';
import type { InferResponseType } from 'hono/client';
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';

type V1 = ReturnType<typeof hc<Api>>['api']['v1'];
type Listed = InferResponseType<V1['sources']['$get'], 200>['sources'][number];
type Release = InferResponseType<V1['releases']['$get'], 200>['releases'][number];
type Odd = InferResponseType<V1['oddities']['$get'], 200>;
type Oddity = Odd['releases'][number]['oddities'][number];

export interface ShownSource extends Omit<Listed, 'releases'> {
	readonly releases: readonly Release[];
}

export interface ShownCheck {
	readonly id: string;
	readonly title: string;
	readonly explanation: string;
	readonly oddities: readonly Oddity[];
}

export async function askSources(
	fetch: typeof globalThis.fetch
): Promise<readonly ShownSource[]> {
	const { sources, releases } = hc<Api>('/', { fetch }).api.v1;
	const [listed, served] = await Promise.all([
		sources.$get({ query: {} }),
		releases.$get({ query: {} })
	]);
	if (!listed.ok || !served.ok) error(500, 'the sources cannot be listed');
	const all = (await served.json()).releases;
	return (await listed.json()).sources.map((source) => ({
		...source,
		releases: all.filter((release) => release.source === source.id)
	}));
}

/** Of the newest releases, by check; a check that found nothing is left out. */
export async function askOddities(
	fetch: typeof globalThis.fetch
): Promise<readonly ShownCheck[]> {
	const answer = await hc<Api>('/', { fetch }).api.v1.oddities.$get({ query: {} });
	if (!answer.ok) error(500, 'the oddities cannot be listed');
	const { checks, releases } = await answer.json();
	const all = releases.flatMap(({ oddities }) => oddities);
	return checks
		.map((check) => ({ ...check, oddities: all.filter((each) => each.check === check.id) }))
		.filter(({ oddities }) => oddities.length > 0);
}
