/** Shapes published charts into answers, with their addresses. */
import type { Context } from 'hono';
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
		url: toChartUrl(origin, id),
		embed_url: toEmbedUrl(origin, id, shown.chart)
	};
}

/** The key stands in the fragment: browsers send that to nobody. */
export function toChartPublished(published: Published, key: string): ChartPublished {
	const { id, version, origin } = published;
	const { url, embed_url } = toChartAnswer(published, version.version);
	return {
		id,
		version: version.version,
		url,
		embed_url,
		edit_url: `${origin}/c/${id}/edit#${key}`
	};
}

export function toExported(
	{ id, created }: StoredChart,
	versions: readonly ChartVersion[],
	origin: string
): ChartExport['charts'][number] {
	return { id, url: toChartUrl(origin, id), created, versions: versions.map(toVersionAnswer) };
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

function toChartUrl(origin: string, id: string): string {
	return `${origin}/c/${id}`;
}

function toEmbedUrl(origin: string, id: string, chart: string): string {
	return `${toChartUrl(origin, id)}/embed?${chart}`;
}
