/** Shapes published charts into answers, with their addresses. */
import type { Context } from 'hono';
import { BASE_LOCALE, isLocale } from '../../src/lib/i18n/locale.ts';
import { toPageAddress } from '../../src/lib/i18n/page-address.ts';
import type { ChartAnswer, ChartExport, ChartPublished } from './charts-schema.ts';
import type { ChartVersion, StoredChart } from './chart-store.ts';
import { toChartQuery } from './compose-chart.ts';

export interface Published {
	readonly id: string;
	readonly version: ChartVersion;
	/** Of this copy: `https://bilans.example` */
	readonly origin: string;
}

export function toChartAnswer({ id, version, origin }: Published, latest: number): ChartAnswer {
	const shown = toVersionAnswer(version);
	return {
		id,
		...shown,
		latest,
		url: toPageUrl(origin, `/c/${id}`, shown.chart),
		embed_url: toEmbedUrl(origin, id, shown.chart)
	};
}

/** The key stands in the fragment: browsers send that to nobody. */
export function toChartPublished(published: Published, key: string): ChartPublished {
	const { id, version, origin } = published;
	const { url, embed_url, chart } = toChartAnswer(published, version.version);
	return {
		id,
		version: version.version,
		url,
		embed_url,
		edit_url: toPageUrl(origin, `/c/${id}/edit#${key}`, chart)
	};
}

export function toExported(
	{ id, created }: StoredChart,
	versions: readonly ChartVersion[],
	origin: string
): ChartExport['charts'][number] {
	const shown = versions.map(toVersionAnswer);
	const url = toPageUrl(origin, `/c/${id}`, shown.at(-1)?.chart ?? '');
	return { id, url, created, versions: shown };
}

/** Of this copy, as it was asked. */
export function toOrigin(c: Context): string {
	return new URL(c.req.url).origin;
}

function toVersionAnswer(version: ChartVersion): ChartExport['charts'][number]['versions'][number] {
	const { title, note, events, release, created } = version;
	return {
		version: version.version,
		published: created,
		title,
		note,
		events: [...events],
		release,
		chart: toChartQuery(version)
	};
}

/** In the language in which the chart is published. */
function toPageUrl(origin: string, path: string, chart: string): string {
	const lang = new URLSearchParams(chart).get('lang') ?? '';
	return origin + toPageAddress(path, isLocale(lang) ? lang : BASE_LOCALE);
}

function toEmbedUrl(origin: string, id: string, chart: string): string {
	return `${origin}/c/${id}/embed?${chart}`;
}
