/** Between a published chart and the address of its drawing. Knows no storage. */
import { formatChart, parseChart } from '../../src/lib/charts/spec/chart-spec.ts';
import { formatEvents } from '../../src/lib/charts/spec/events.ts';
import type { Asked, AskProblem } from '../../src/lib/charts/spec/problem.ts';
import { buildView } from '../../src/lib/charts/view/build-view.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import type { ChartBody, CorrectionBody } from './chart-body.ts';
import type { ChartDraft } from './chart-store.ts';

/** What is published is what can be drawn: anything else is a problem of the key that it is in. */
export function toDraft(body: ChartBody, dataset: Dataset): Asked<ChartDraft> {
	const asked = parseChart(new URLSearchParams(body.chart));
	if (!asked.ok) return refuse(asked.problem);
	const { spec, presentation } = asked.value;
	const draft: ChartDraft = {
		title: toWords(body.title, spec.title),
		note: toWords(body.note, spec.note),
		events: body.events ?? spec.events,
		query: formatChart(
			{ ...spec, title: null, note: null, events: [], release: 'latest' },
			{ lang: presentation.lang }
		),
		release: spec.release === 'latest' ? null : spec.release
	};
	const whole = parseChart(new URLSearchParams(toChartQuery(draft)));
	if (!whole.ok) return refuse(whole.problem);
	const view = buildView(whole.value.spec, dataset, whole.value.presentation.lang);
	return view.ok ? { ok: true, value: draft } : refuse(view.problem);
}

/** The chart as it is, with what the correction says. */
export function toCorrected(
	before: ChartDraft,
	correction: CorrectionBody,
	dataset: Dataset
): Asked<ChartDraft> {
	const params = new URLSearchParams(correction.chart ?? before.query);
	const release = correction.release ?? (correction.chart === undefined ? before.release : null);
	if (release !== null) params.set('release', release);
	return toDraft(
		{
			title: correction.title === undefined ? before.title : correction.title,
			note: correction.note === undefined ? before.note : correction.note,
			events: [...(correction.events ?? before.events)],
			chart: params.toString()
		},
		dataset
	);
}

/** The canonical query string of the whole chart: what `/compare` and `/embed` take. */
export function toChartQuery(draft: ChartDraft): string {
	const params = new URLSearchParams(draft.query);
	const pairs = [
		['release', draft.release],
		['title', draft.title],
		['note', draft.note],
		['events', draft.events.length === 0 ? null : formatEvents(draft.events)]
	] as const;
	for (const [key, value] of pairs) {
		if (value !== null) params.set(key, value);
	}
	const asked = parseChart(params);
	// One that an older build understood and this one does not is refused where it is drawn.
	if (!asked.ok) return params.toString();
	return formatChart(asked.value.spec, { lang: asked.value.presentation.lang });
}

/** What the form left empty says nothing; what the body leaves out may stand in the query. */
function toWords(said: string | null | undefined, inQuery: string | null): string | null {
	if (said === undefined) return inQuery;
	return said === '' ? null : said;
}

/** Keys of the body, too; every other key of the chart is in its query. */
const OWN_KEYS = ['title', 'note', 'events'];

function refuse({ param, value, detail, allowed }: AskProblem): Asked<never> {
	const key = OWN_KEYS.includes(param) ? param : 'chart';
	return { ok: false, problem: { param: key, value: value ?? param, detail, allowed } };
}
