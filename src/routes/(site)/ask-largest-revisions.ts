/** What the newest release changed most of what the one before it said. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { formatMonth, formatNumber, formatSigned } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { failAs } from '../ask-view.ts';

/** Current dollars need no carrying to other prices. */
const MEASURE = 'sipri-milex.current-usd';
/** What is older is seldom quoted. */
const YEARS = '2015..latest';
const MOST = 6;

export interface ShownRevision {
	readonly key: string;
	/** `North Macedonia, 2024` */
	readonly area: string;
	readonly year: string;
	/** US$ million */
	readonly before: string;
	readonly after: string;
	/** `-15.3%` */
	readonly change: string;
	/** The chart that shows the newer figures. */
	readonly query: string;
}

export interface LargestRevisions {
	readonly from: string;
	readonly to: string;
	readonly revisions: readonly ShownRevision[];
	readonly csv: string;
}

export async function askLargestRevisions(
	fetch: typeof globalThis.fetch,
	locale: Locale
): Promise<LargestRevisions> {
	const query = { measure: MEASURE, years: YEARS } as const;
	const answer = await hc<Api>('/', { fetch }).api.v1.revisions.$get({ query });
	if (!answer.ok) return await failAs(answer);
	const { areas, from, to } = await answer.json();
	const all = areas.flatMap(({ area, revisions }) =>
		revisions.flatMap(({ year, before, after, change }) =>
			change === null || before.value === null || after.value === null
				? []
				: { area, year, before: before.value, after: after.value, change }
		)
	);
	const largest = all.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST);
	return {
		from: formatMonth(from.published, locale),
		to: formatMonth(to.published, locale),
		revisions: largest.map(({ area, year, before, after, change }) => ({
			key: `${area.code} ${String(year)}`,
			area: area.name,
			year: String(year),
			before: formatNumber(before, 1, locale),
			after: formatNumber(after, 1, locale),
			change: formatSigned(change, 1, { locale }),
			query: `measure=${MEASURE}&areas=${area.code}&years=2015..latest`
		})),
		csv: `/api/v1/revisions.csv?measure=${MEASURE}&years=${YEARS}`
	};
}
