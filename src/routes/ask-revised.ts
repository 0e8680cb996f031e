/** Asks whether the figures of a pinned chart have been revised since. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { Revised } from '$lib/charts/draw/about.ts';
import { formatYears } from '$lib/charts/spec/fields.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import { fromReleaseName } from '$lib/figures/release.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';

/** What a reader of the chart would see otherwise now; a year that came later is none. */
const CHANGES: readonly string[] = ['revised', 'appeared', 'vanished', 'requalified'];

/** Null where the chart follows the newest release, shows it, or nothing of it has changed. */
export async function askRevised(
	fetch: typeof globalThis.fetch,
	view: ChartView,
	locale: Locale
): Promise<Revised | null> {
	if (!view.source.pinned) return null;
	const { release: from } = fromReleaseName(view.source.release);
	const { first, last } = view.span;
	const query = {
		measure: view.measure,
		areas: view.series.map(({ area }) => area.code).join('~'),
		years: formatYears({ from: first, to: last }),
		from
	};
	const revisions = hc<Api>('/', { fetch }).api.v1.revisions;
	const answer = await revisions.$get({ query });
	// Refused where it shows the newest release; whatever else is wrong, the chart is not.
	if (!answer.ok) return null;
	const { to, areas } = await answer.json();
	const count = areas
		.flatMap((area) => area.revisions)
		.filter(({ kind }) => CHANGES.includes(kind)).length;
	if (count === 0) return null;
	const asked = new URLSearchParams({ ...query, to: to.release });
	return {
		count,
		release: formatMonth(to.published, locale),
		difference: toPageAddress(`/revisions?${asked.toString()}`, locale)
	};
}
