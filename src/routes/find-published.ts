/**
 * Finds a published chart by its id, for page, embed and files alike: as its editor left it, or,
 * while the database is away, as the address itself says. The address of a snippet carries the whole
 * chart, so an article keeps its chart whatever happens here.
 */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { ChartAnswer } from '$functions/charts/charts-schema.ts';
import { dropHostKeys } from '$lib/embed/host-keys.ts';

interface Asking {
	readonly fetch: typeof globalThis.fetch;
	readonly params: Partial<Record<string, string>>;
	readonly url: URL;
}

export type FoundPublished =
	| {
			readonly ok: true;
			/** What draws the chart. */
			readonly params: URLSearchParams;
			/** Null where only the address says it. */
			readonly chart: ChartAnswer | null;
			readonly cacheControl: string;
	  }
	| { readonly ok: false; readonly problem: Response };

/** Corrected everywhere within minutes; caches that know how show an old one rather than none. */
const KEPT = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=604800';
/** Until the database is back. */
const KEPT_WHILE_AWAY = 'public, max-age=15';

/** How the chart is shown is the asker's to say; what it says, its editor's. */
const PRESENTATION_KEYS = ['lang', 'theme', 'controls', 'width', 'height'];

export async function findPublished({ fetch, params, url }: Asking): Promise<FoundPublished> {
	const version = url.searchParams.get('v');
	const path = hc<Api>('/').api.v1.charts[':id'].$path({ param: { id: params.id ?? '' } });
	const query = version === null ? '' : `?v=${encodeURIComponent(version)}`;
	const answer = await fetch(path + query);
	if (answer.ok) return toStored((await answer.json()) as ChartAnswer, url.searchParams);
	const own = toOwn(url.searchParams);
	// What an editor has taken back stays away; an id that is unknown may have been lost by us.
	if (answer.status === 410 || answer.status === 400 || !own.has('measure')) {
		return { ok: false, problem: answer };
	}
	return { ok: true, params: own, chart: null, cacheControl: KEPT_WHILE_AWAY };
}

function toStored(chart: ChartAnswer, asked: URLSearchParams): FoundPublished {
	const params = new URLSearchParams(chart.chart);
	for (const key of PRESENTATION_KEYS) {
		const value = asked.get(key);
		if (value !== null) params.set(key, value);
	}
	return { ok: true, params, chart, cacheControl: KEPT };
}

function toOwn(asked: URLSearchParams): URLSearchParams {
	const own = dropHostKeys(asked);
	own.delete('v');
	return own;
}
