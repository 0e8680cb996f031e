/** Whether the figures of a pasted chart stand otherwise in another release: all of them, counted. */
import { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import type { ChartAnswer } from '$functions/charts/charts-schema.ts';
import { parseChart } from '$lib/charts/spec/chart-spec.ts';
import { formatYears } from '$lib/charts/spec/fields.ts';
import type { ChartView } from '$lib/charts/view/chart-view.ts';
import type { MeasureId } from '$lib/figures/measure.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { fetchView } from '../../ask-view.ts';
import type { Problem } from '../../ask-view.ts';
import { askRevisions } from './ask-revisions.ts';
import type { Choice } from './ask-choices.ts';
import { toLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { readPasted } from './read-pasted.ts';

type Fetch = typeof globalThis.fetch;

export type Verdict =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'problem'; readonly status: number; readonly problem: Problem }
	/** Only one release of its source is here. */
	| { readonly kind: 'only'; readonly measure: string; readonly view: Named }
	| {
			readonly kind: 'compared';
			readonly view: Named;
			/** One a measure: a scatter has two. */
			readonly ledgers: readonly Ledger[];
			/** Figures of the chart that stand otherwise, and all that it shows. */
			readonly changed: number;
			readonly all: number;
	  };

interface Named {
	readonly title: string;
	readonly query: string;
	/** The same by the newest release; null where it is. */
	readonly newest: string | null;
	readonly pinned: boolean;
}

/** What a reader of the chart would see otherwise; a year that came later is none. */
const CHANGES: readonly string[] = ['revised', 'appeared', 'vanished', 'requalified'];

/** @param releasesOf the releases of a measure's source, newest first */
export async function askPasted(
	fetch: Fetch,
	pasted: string,
	{ releasesOf, locale }: { readonly releasesOf: ReleasesOf; readonly locale: Locale }
): Promise<Verdict> {
	const params = await findChart(fetch, pasted);
	if (params === null) return { kind: 'nothing' };
	const answer = await fetchView(fetch, params);
	if (!answer.ok) {
		const problem = (await answer.json()) as Problem;
		return { kind: 'problem', status: answer.status, problem };
	}
	const view = (await answer.json()) as ChartView;
	const releases = await releasesOf(view.measure);
	const shown = view.source.release.split('@')[1] ?? '';
	const pair = choosePair(
		releases.map(({ id }) => id),
		shown
	);
	const named = toNamed(view, shown === releases[0]?.id);
	if (pair === null) return { kind: 'only', measure: view.title, view: named };
	const ledgers = await askLedgers(fetch, view, { pair, locale });
	return { kind: 'compared', view: named, ...ledgers };
}

type ReleasesOf = (measure: MeasureId) => Promise<readonly Choice[]>;
interface Pair {
	readonly from: string;
	readonly to: string;
}

async function findChart(fetch: Fetch, pasted: string): Promise<URLSearchParams | null> {
	const found = readPasted(pasted);
	if (found.kind === 'nothing') return null;
	if (found.kind === 'query') return found.params;
	const path = hc<Api>('/').api.v1.charts[':id'].$path({ param: { id: found.id } });
	const answer = await fetch(path);
	// A snippet carries the whole chart: it is found though the database is away.
	if (!answer.ok) return found.params.has('measure') ? found.params : null;
	return new URLSearchParams(((await answer.json()) as ChartAnswer).chart);
}

/** From what the chart shows to the newest; of the newest, what it changed itself. */
function choosePair(releases: readonly string[], shown: string): Pair | null {
	const [newest, before] = releases;
	if (newest === undefined || before === undefined) return null;
	return shown === newest ? { from: before, to: newest } : { from: shown, to: newest };
}

async function askLedgers(
	fetch: Fetch,
	view: ChartView,
	{ pair, locale }: { readonly pair: Pair; readonly locale: Locale }
) {
	const spec = parseChart(new URLSearchParams(view.query));
	const against = spec.ok ? spec.value.spec.against : null;
	const measures = [view.measure, ...(against === null ? [] : [against])];
	const areas = view.series.map(({ area }) => area.code).join('~');
	const { first, last } = view.span;
	const years = formatYears({ from: first, to: last });
	const answers = await Promise.all(
		measures.map((measure) =>
			askRevisions(
				fetch,
				new URLSearchParams({ measure, areas, years, from: pair.from, to: pair.to })
			)
		)
	);
	const found = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
	const kinds = found.flatMap((each) => each.areas.flatMap(({ revisions }) => revisions));
	return {
		ledgers: found.map((each) => toLedger(each, locale)),
		changed: kinds.filter(({ kind }) => CHANGES.includes(kind)).length,
		all: view.series.flatMap(({ points, across }) =>
			[...points, ...across].filter(({ value }) => value !== null)
		).length
	};
}

function toNamed({ title, query, source }: ChartView, isNewest: boolean): Named {
	const newest = new URLSearchParams(query);
	newest.delete('release');
	return {
		title,
		query,
		newest: isNewest ? null : newest.toString(),
		pinned: source.pinned
	};
}
