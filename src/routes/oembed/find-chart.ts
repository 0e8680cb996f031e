/** Which chart stands at a page's address: of the workbench, of a published chart, of an area. */
import { formatChart } from '$lib/charts/spec/chart-spec.ts';
import { KOSOVO_AND_SERBIA } from '$lib/charts/spec/catalogue.ts';
import { dropHostKeys } from '$lib/embed/host-keys.ts';
import { BASE_LOCALE } from '$lib/i18n/locale.ts';
import { readPagePath } from '$lib/i18n/page-address.ts';
import { chooseParts } from '../(site)/area/[code]/area-charts.ts';
import { askArea } from '../(site)/area/[code]/ask-area.ts';
import { findPublished } from '../find-published.ts';
import { refuseTarget } from './read-request.ts';

type Fetch = typeof globalThis.fetch;

export type ChartAt =
	| {
			readonly ok: true;
			/** What draws the chart. */
			readonly params: URLSearchParams;
			/** Id of a published chart; none: the chart is its query. */
			readonly published: string | null;
	  }
	| { readonly ok: false; readonly problem: Response };

const COMPARE = /^\/(?:compare|embed)$/;
const PUBLISHED = /^\/c\/([^/]+?)(?:\/embed)?$/;
const AREA = /^\/area\/([^/]+)$/;

export async function findChartAt(fetch: Fetch, target: URL): Promise<ChartAt> {
	const page = readPagePath(target.pathname);
	if (page === null) return nothingAt(target);
	const found = await findAt(fetch, page.path.replace(/\/$/, ''), target);
	// The page of a language shows its chart in it.
	if (found.ok && page.locale !== BASE_LOCALE) found.params.set('lang', page.locale);
	return found;
}

async function findAt(fetch: Fetch, path: string, target: URL): Promise<ChartAt> {
	const [, id] = PUBLISHED.exec(path) ?? [];
	if (id !== undefined) return await findPublishedAt(fetch, id, target);
	const [, code] = AREA.exec(path) ?? [];
	if (code !== undefined) return await findAreaChart(fetch, code, target);
	if (!COMPARE.test(path)) return nothingAt(target);
	const asked = dropHostKeys(target.searchParams);
	const params = asked.size === 0 ? new URLSearchParams(formatChart(KOSOVO_AND_SERBIA)) : asked;
	return { ok: true, params, published: null };
}

async function findPublishedAt(fetch: Fetch, id: string, target: URL): Promise<ChartAt> {
	const found = await findPublished({ fetch, params: { id }, url: target });
	if (found.ok) return { ok: true, params: found.params, published: id };
	// Storage that is away comes back: consumers must not remember that there is no chart.
	return found.problem.status === 503 ? found : nothingAt(target);
}

/** The first chart of the area's page: what it spends. */
async function findAreaChart(fetch: Fetch, code: string, target: URL): Promise<ChartAt> {
	const area = await askArea(fetch, code, 'en').catch(() => null);
	const query = chooseParts(code, area?.measures ?? [])[0]?.queries[0];
	if (query === undefined) return nothingAt(target);
	return { ok: true, params: new URLSearchParams(query), published: null };
}

function nothingAt({ href }: URL): ChartAt {
	return { ok: false, problem: refuseTarget(href, `no chart stands at this address: ${href}`) };
}
