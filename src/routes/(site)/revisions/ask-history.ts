/** One figure through all releases that have it: as each prints it, and in prices of the newest. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { FiguresAnswer } from '$functions/figures/figures-schema.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { askRevisions } from './ask-revisions.ts';
import type { Choice } from './ask-choices.ts';
import { formatPoint, formatQuality, formatValue } from './format-point.ts';
import type { Point } from './format-point.ts';

export interface ShownRelease {
	readonly id: string;
	/** `April 2025` */
	readonly label: string;
	/** As printed, or the reason of the gap. */
	readonly text: string;
	readonly unit: string;
	readonly quality: string;
	readonly at: string;
	/** In prices of the newest release, to be drawn; null at a gap, or where it cannot be carried. */
	readonly drawn: { readonly value: number; readonly text: string } | null;
}

export interface History {
	readonly area: string;
	readonly year: number;
	readonly measure: string;
	/** Oldest first. */
	readonly releases: readonly ShownRelease[];
	/** The year of the prices in which it is drawn, where they are others than those printed. */
	readonly carriedTo: number | null;
	/** The chart of all years. */
	readonly query: string;
}

interface Asking {
	readonly measure: string;
	readonly area: string;
	readonly year: number;
	/** Newest first. */
	readonly releases: readonly Choice[];
}

type Fetch = typeof globalThis.fetch;

interface Printed {
	readonly answer: FiguresAnswer;
	readonly point: Point;
	readonly unit: { readonly id: string; readonly label: string };
}

/** Null where the API does not know the figure. */
export async function askHistory(
	fetch: Fetch,
	{ measure, area, year, releases }: Asking,
	locale: Locale
): Promise<History | null> {
	const query = { measure, areas: area, years: String(year) };
	const printed = await Promise.all(releases.map(({ id }) => askPrinted(fetch, query, id)));
	const [newest] = printed;
	if (newest == null) return null;
	const to = newest.answer.release.release;
	const carried = await Promise.all(printed.map((each) => carry(fetch, { ...query, to }, each)));
	const shown = printed.flatMap((each, index) =>
		each === null ? [] : toShown(each, carried[index] ?? null, locale)
	);
	const base = newest.answer.release.constantPricesOf;
	const isCarried = newest.answer.measure.unit.label !== printed.at(-1)?.answer.measure.unit.label;
	return {
		area: newest.answer.series[0]?.area.name ?? area,
		year,
		measure: newest.answer.measure.title,
		releases: shown.toReversed(),
		carriedTo: isCarried ? base : null,
		query: `measure=${measure}&areas=${area}`
	};
}

async function askPrinted(
	fetch: Fetch,
	query: Readonly<Record<string, string>>,
	release: string
): Promise<Printed | null> {
	const path = hc<Api>('/').api.v1.figures.$path();
	const asked = new URLSearchParams({ ...query, release });
	const answer = await fetch(`${path}?${asked.toString()}`);
	if (!answer.ok) return null;
	const figures = (await answer.json()) as FiguresAnswer;
	const [series] = figures.series;
	const point = series?.figures[0];
	if (series === undefined || point === undefined) return null;
	return {
		answer: figures,
		unit: series.unit,
		point: point.value === null ? { ...point, at: point.at ?? null } : point
	};
}

/** In prices of the newest release. What did not change by more than carrying costs is not listed. */
async function carry(
	fetch: Fetch,
	{ to, ...query }: Readonly<Record<string, string>> & { readonly to: string },
	printed: Printed | null
): Promise<number | null> {
	if (printed === null) return null;
	const { answer, point } = printed;
	const from = answer.release.release;
	if (from === to || point.value === null) return point.value;
	const asked = await askRevisions(fetch, new URLSearchParams({ ...query, from, to }));
	if (!asked.ok) return null;
	const [area] = asked.value.areas;
	if (area?.incomparable !== null) return null;
	const [revision] = area.revisions;
	if (revision !== undefined) return revision.rebased;
	return area.rebasing === null ? point.value : point.value * area.rebasing.factor;
}

function toShown({ answer, point, unit }: Printed, drawn: number | null, locale: Locale) {
	const { id, published } = answer.release;
	return {
		id,
		label: formatMonth(published, locale),
		text: formatPoint(point, unit.id, locale),
		unit: unit.label,
		quality: formatQuality(point, locale),
		at: point.at ?? '',
		drawn: drawn === null ? null : { value: drawn, text: formatValue(drawn, unit.id, locale) }
	};
}
