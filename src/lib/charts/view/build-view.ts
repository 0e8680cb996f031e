/** Builds the view of a chart: spec + dataset + language → everything to be shown. */
import type { Dataset } from '../../dataset/dataset.ts';
import { findMeasureKind } from '../../figures/measure.ts';
import { toUnit } from '../../figures/units.ts';
import type { Dimension } from '../../figures/units.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { formatChart, toTableSpec } from '../spec/chart-spec.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { findMisfit } from '../spec/misfits.ts';
import type { Asked } from '../spec/problem.ts';
import { formatWay } from '../spec/way.ts';
import { buildAcross } from './across.ts';
import type { Across } from './across.ts';
import { arrangeSeries } from './arrange-series.ts';
import { buildAxis, buildShareAxis } from './axis.ts';
import type { ChartView, ShownSeries, Span } from './chart-view.ts';
import { tellContrast } from './contrast.ts';
import { buildMap, refuseShapeless } from './build-map.ts';
import type { AreaFlows } from './find-flows.ts';
import { deriveAreas } from './derive-areas.ts';
import type { Derived } from './derive-areas.ts';
import type { DisplayUnit } from './display-unit.ts';
import { showSource, tellBasis, tellSubtitle, tellTitle } from './headings.ts';
import { collectNotes, showNotes, toNoteMarks } from './notes.ts';
import { countPanels, listDrawn } from './panels.ts';
import { buildKey } from './quality-key.ts';
import { leaveOutZeros, leavesOutZeros } from './leave-out-zeros.ts';
import { refuseLogarithm } from './refuse-logarithm.ts';
import { resolveSpec } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { tellSentence } from './sentence.ts';
import { showEvents } from './show-events.ts';
import { showSeries } from './show-series.ts';
import { tellShownSubject } from './subjects.ts';
import { buildTable } from './table.ts';
import { findLargestFlow, listNoted, resolveFlows, showFlows } from './view-flows.ts';
import type { FlowView } from './view-flows.ts';
import { chooseWayUnit } from './way-unit.ts';

/** Of these, one may be some times another. */
const AMOUNTS: readonly Dimension[] = ['money', 'volume', 'count', 'persons'];

/** Ten screens of figures: beyond, a table has a page of its own. */
const MOST_CELLS = 1_500;

interface Means {
	readonly dataset: Dataset;
	readonly locale: Locale;
}

interface Found {
	readonly resolved: Resolved;
	readonly derived: Derived;
	readonly across: Across | null;
	readonly flows: readonly AreaFlows[] | null;
}

/**
 * A problem where things asked do not go together, or the dataset cannot serve them: an unknown
 * release, areas whose currencies cannot share an axis, bars over a span of years.
 */
export function buildView(spec: ChartSpec, published: Dataset, locale: Locale): Asked<ChartView> {
	const dataset = leaveOutZeros(published);
	const misfit = findMisfit(spec);
	if (misfit !== null) return { ok: false, problem: misfit.problem };
	const asked = resolveSpec(spec, dataset);
	if (!asked.ok) return asked;
	const shapeless = refuseShapeless(
		spec,
		asked.value.areas.map(({ code }) => code)
	);
	if (shapeless !== null) return shapeless;
	const derived = deriveAreas(spec, asked.value, dataset);
	if (!derived.ok) return derived;
	const across = buildAcross(spec, asked.value, { dataset, locale });
	if (!across.ok) return across;
	const [resolved, { unit }] = [asked.value, derived.value];
	const flows = resolveFlows(spec, { resolved, unit }, dataset);
	if (!flows.ok) return flows;
	const found = { resolved, derived: derived.value, across: across.value, flows: flows.value };
	const view = assemble(spec, found, { dataset, locale });
	const refused = spec.scale === 'log' ? refuseLogarithm(view) : null;
	return refused ?? { ok: true, value: view };
}

function assemble(spec: ChartSpec, found: Found, means: Means): ChartView {
	const { locale } = means;
	const { resolved, derived, across } = found;
	const display = chooseDisplay(spec, found, locale);
	const notes = collectNotes(listNoted(resolved, found.flows), means.dataset, locale);
	const showing = {
		resolved: { ...resolved, areas: derived.areas },
		display,
		marks: toNoteMarks(notes),
		named: spec.areas,
		highlight: spec.highlight,
		view: spec.view,
		across
	};
	const series = arrangeSeries(spec, showSeries(showing, locale), display);
	const flows = showFlows(spec, { ...found, display }, locale);
	const events = showEvents(spec, resolved, locale);
	return {
		...identify(spec, resolved, locale),
		...tellWords({ spec, found, display, series, flows }, means),
		unit: { id: display.id, label: display.fullLabel },
		years: resolved.years,
		span: resolved.span,
		series,
		axis: chooseAxis(spec, found, { series, display }),
		across: across === null ? null : across.show(series, spec.scale),
		map: buildMap(spec, { series, display }, locale),
		flows: flows.shown,
		events,
		key: buildKey({ series, flows: flows.shown }, locale),
		notes: [
			...flows.notes,
			...showNotes(spec, { resolved, derived, events }, locale),
			...noteUndrawn({ kind: spec.view, series }, locale),
			...notes
		],
		source: showSource(resolved, spec, locale),
		leavesOut: leavesOutZeros(resolved, means.dataset)
	};
}

function chooseAxis(
	{ view, scale }: ChartSpec,
	{ across }: Found,
	{ series, display }: { readonly series: readonly ShownSeries[]; readonly display: DisplayUnit }
): ChartView['axis'] {
	if (view === 'shares') return buildShareAxis(display);
	const isPair = across !== null && across.names !== null;
	const drawn = listDrawn({ kind: view, series });
	const points = drawn.flatMap((each) => [...each.points, ...(isPair ? each.across : [])]);
	return buildAxis(points, display, scale);
}

function chooseDisplay({ measure, as }: ChartSpec, found: Found, locale: Locale): DisplayUnit {
	const shown = { measure, unit: found.derived.unit, largest: findLargest(found), way: as };
	return chooseWayUnit(shown, locale);
}

interface Worded {
	readonly spec: ChartSpec;
	readonly found: Found;
	readonly display: DisplayUnit;
	readonly series: readonly ShownSeries[];
	readonly flows: FlowView;
}

type Words = Pick<ChartView, 'title' | 'subtitle' | 'sentence' | 'contrast' | 'table'>;

function tellWords(
	{ spec, found, display, series, flows }: Worded,
	{ dataset, locale }: Means
): Words {
	const { resolved, derived, across } = found;
	const { years } = resolved;
	const title = tellTitle(spec, resolved, locale);
	const panels = countPanels({ kind: spec.view, series });
	const basis = tellBasis(spec.as.kind === 'share' ? null : derived.unit, locale);
	const subject = tellShownSubject(spec, locale);
	const { dimension } = findMeasureKind(spec.measure);
	const telling = {
		series,
		years,
		display,
		basis,
		subject,
		isAmount: AMOUNTS.includes(dimension),
		isShare: dimension === 'share',
		way: spec.as,
		whole: tellPart(spec, locale),
		pair: across?.names ?? null
	};
	return {
		title,
		subtitle: tellSubtitle(spec, { display, across, years, panels }, locale),
		sentence: flows.sentence ?? tellSentence(telling, locale),
		contrast: tellContrast(spec, resolved, { dataset, locale }),
		table: {
			...buildTable({ title, unit: display.fullLabel, series, years, across }, locale),
			...flows.table
		}
	};
}

function identify(spec: ChartSpec, { areas, years, release }: Resolved, locale: Locale) {
	const isLong = areas.length * years.length > MOST_CELLS;
	const spoken = { lang: locale };
	return {
		kind: spec.view,
		measure: spec.measure,
		by: spec.by === null ? null : { part: spec.by, area: spec.areas[0] ?? '' },
		as: formatWay(spec.as),
		currency: spec.currency,
		query: formatChart(spec, spoken),
		pinnedQuery: formatChart({ ...spec, release: release.id }, spoken),
		tableQuery: isLong && spec.view !== 'table' ? formatChart(toTableSpec(spec), spoken) : null
	};
}

/** The name of the area whose parts are shown. */
function tellPart({ by, areas: [code = ''] }: ChartSpec, locale: Locale): string | null {
	return by === null ? null : areaName(code, locale);
}

/** Which have a panel; and one note for all that the release has nothing of: a group may have many. */
function noteUndrawn(view: Pick<ChartView, 'kind' | 'series'>, locale: Locale): ChartView['notes'] {
	const names = view.series.filter(({ absent }) => absent !== null).map(({ area }) => area.name);
	const texts = [
		...(countPanels(view) === null ? [] : [m.note_panels({}, { locale })]),
		...(names.length === 0 ? [] : [m.note_absent({ area: formatList(names, locale) }, { locale })])
	];
	return texts.map((text) => ({ mark: '', text, areas: [] }));
}

/** The largest figure of the shown years, counted in the unit of the chart. */
function findLargest({ derived: { areas, unit }, resolved: { span }, flows }: Found): number {
	const largest = areas.map(({ series }) =>
		(series?.points ?? []).reduce((most, point, index) => {
			if (series === null || point.kind === 'gap') return most;
			if (!isWithin(series.firstYear + index, span)) return most;
			return Math.max(most, toUnit(point.value, series.unit, unit));
		}, -Infinity)
	);
	return Math.max(findLargestFlow(flows), ...largest);
}

function isWithin(year: number, { first, last }: Span): boolean {
	return year >= first && year <= last;
}
