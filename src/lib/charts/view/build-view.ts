/** Builds the view of a chart: spec + dataset + language → everything to be shown. */
import type { Dataset } from '../../dataset/dataset.ts';
import { QUALITIES } from '../../figures/figure.ts';
import { findMeasureKind } from '../../figures/measure.ts';
import { toUnit } from '../../figures/units.ts';
import type { Dimension } from '../../figures/units.ts';
import { areaName } from '../../i18n/area-name.ts';
import { formatList } from '../../i18n/format.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { formatChart, toTableSpec } from '../spec/chart-spec.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { findMisfit } from '../spec/misfits.ts';
import type { Asked } from '../spec/problem.ts';
import { formatWay } from '../spec/way.ts';
import { buildAcross } from './across.ts';
import type { Across } from './across.ts';
import { buildAxis, buildShareAxis } from './axis.ts';
import type { ChartView, ShownSeries, Span } from './chart-view.ts';
import { tellContrast } from './contrast.ts';
import { buildMap, refuseShapeless } from './build-map.ts';
import { deriveAreas } from './derive-areas.ts';
import type { Derived } from './derive-areas.ts';
import type { DisplayUnit } from './display-unit.ts';
import { showSource, tellBasis, tellSubject, tellSubtitle, tellTitle } from './headings.ts';
import { collectNotes, showNotes, toNoteMarks } from './notes.ts';
import { refuseLogarithm } from './refuse-logarithm.ts';
import { resolveSpec } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { tellSentence } from './sentence.ts';
import { showEvents } from './show-events.ts';
import { showSeries } from './show-series.ts';
import { buildTable } from './table.ts';
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
}

/**
 * A problem where things asked do not go together, or the dataset cannot serve them: an unknown
 * release, areas whose currencies cannot share an axis, bars over a span of years.
 */
export function buildView(spec: ChartSpec, dataset: Dataset, locale: Locale): Asked<ChartView> {
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
	const found = { resolved: asked.value, derived: derived.value, across: across.value };
	const view = assemble(spec, found, { dataset, locale });
	const refused = spec.scale === 'log' ? refuseLogarithm(view) : null;
	return refused ?? { ok: true, value: view };
}

function assemble(spec: ChartSpec, found: Found, means: Means): ChartView {
	const { resolved, derived, across } = found;
	const { years, span } = resolved;
	const { locale } = means;
	const display = chooseDisplay(spec, found, locale);
	const notes = collectNotes(resolved, means.dataset, locale);
	const showing = {
		resolved: { ...resolved, areas: derived.areas },
		display,
		marks: toNoteMarks(notes),
		named: spec.areas,
		highlight: spec.highlight,
		view: spec.view,
		across
	};
	const series = arrange(spec, showSeries(showing, locale), display);
	const points = series.flatMap((each) => [
		...each.points,
		...(across?.names == null ? [] : each.across)
	]);
	return {
		...identify(spec, resolved, locale),
		...tellWords({ spec, found, display, series }, means),
		unit: { id: display.id, label: display.fullLabel },
		years,
		span,
		series,
		axis: spec.view === 'shares' ? buildShareAxis(display) : buildAxis(points, display, spec.scale),
		across: across === null ? null : across.show(series, spec.scale),
		map: buildMap(spec, { series, display }, locale),
		events: showEvents(spec, resolved, locale),
		key: findKey(series, locale),
		notes: [
			...showNotes(spec, { resolved, derived }, locale),
			...noteAbsent(series, locale),
			...notes
		],
		source: showSource(resolved, spec, locale)
	};
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
}

type Words = Pick<ChartView, 'title' | 'subtitle' | 'sentence' | 'contrast' | 'table'>;

function tellWords({ spec, found, display, series }: Worded, { dataset, locale }: Means): Words {
	const { resolved, derived, across } = found;
	const { years } = resolved;
	const title = tellTitle(spec, resolved, locale);
	const basis = tellBasis(spec.as.kind === 'share' ? null : derived.unit, locale);
	const subject = tellSubject(spec.measure, locale);
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
		subtitle: tellSubtitle(spec, { display, across, years }, locale),
		sentence: tellSentence(telling, locale),
		contrast: tellContrast(spec, resolved, { dataset, locale }),
		table: buildTable({ title, unit: display.fullLabel, series, years, across }, locale)
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

/** One note for all that the release has nothing of: a group may have many. */
function noteAbsent(series: readonly ShownSeries[], locale: Locale): ChartView['notes'] {
	const names = series.filter(({ absent }) => absent !== null).map(({ area }) => area.name);
	if (names.length === 0) return [];
	const text = m.note_absent({ area: formatList(names, locale) }, { locale });
	return [{ mark: '', text, areas: [] }];
}

/** The largest figure of the shown years, counted in the unit of the chart. */
function findLargest({ derived: { areas, unit }, resolved: { span } }: Found): number {
	const values = areas.flatMap(({ series }) => {
		if (series === null) return [];
		return series.points
			.filter((_, index) => isWithin(series.firstYear + index, span))
			.flatMap((point) => (point.kind === 'gap' ? [] : toUnit(point.value, series.unit, unit)));
	});
	return Math.max(0, ...values);
}

function isWithin(year: number, { first, last }: Span): boolean {
	return year >= first && year <= last;
}

/** Bars and parts of a whole stand by size; panels may have an axis each. */
function arrange(
	{ view, axes, scale }: ChartSpec,
	series: readonly ShownSeries[],
	display: DisplayUnit
): readonly ShownSeries[] {
	if (view === 'bars' || view === 'shares' || view === 'map') return rankSeries(series);
	if (axes === 'shared') return series;
	return series.map((each) => ({ ...each, axis: buildAxis(each.points, display, scale) }));
}

/** Largest in the newest year first; areas without a figure at the end, in the order asked. */
function rankSeries(series: readonly ShownSeries[]): readonly ShownSeries[] {
	const valueOf = ({ points }: ShownSeries) => points.at(-1)?.value ?? -Infinity;
	return series.toSorted((a, b) => {
		const [before, after] = [valueOf(a), valueOf(b)];
		return before === after ? 0 : after - before;
	});
}

function findKey(series: readonly ShownSeries[], locale: Locale): ChartView['key'] {
	const points = series.flatMap(({ points: own, across }) => [...own, ...across]);
	const occurring = new Set(points.flatMap(({ quality }) => quality ?? []));
	return QUALITIES.filter((quality) => quality !== 'reported' && occurring.has(quality)).map(
		(quality) => ({ quality, label: qualityLabel(quality, locale) })
	);
}
