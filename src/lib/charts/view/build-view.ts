/** Builds the view of a chart: spec + dataset + language → everything to be shown. */
import type { Dataset } from '../../dataset/dataset.ts';
import { QUALITIES } from '../../figures/figure.ts';
import { findMeasureKind, toUnitOfMeasure } from '../../figures/measure.ts';
import { toUnit } from '../../figures/units.ts';
import type { Dimension, Unit } from '../../figures/units.ts';
import { formatList } from '../../i18n/format.ts';
import { qualityLabel } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { formatChart } from '../spec/chart-spec.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Asked } from '../spec/problem.ts';
import { buildAxis } from './axis.ts';
import type { ChartView, ShownSeries, Span } from './chart-view.ts';
import { chooseDisplayUnit } from './display-unit.ts';
import { noteGroups } from './group-notes.ts';
import { showSource, tellBasis, tellSubject, tellSubtitle, tellTitle } from './headings.ts';
import { collectNotes, toNoteMarks } from './notes.ts';
import { resolveSpec } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { tellSentence } from './sentence.ts';
import { showSeries } from './show-series.ts';
import { buildTable } from './table.ts';

/** Of these, one may be some times another. */
const AMOUNTS: readonly Dimension[] = ['money', 'volume', 'count', 'persons'];

/**
 * A problem where the dataset cannot serve what the spec asks: an unknown release, areas whose
 * currencies cannot share an axis, bars over a span of years.
 */
export function buildView(spec: ChartSpec, dataset: Dataset, locale: Locale): Asked<ChartView> {
	const asked = resolveSpec(spec, dataset);
	return asked.ok ? { ok: true, value: assemble(spec, asked.value, { dataset, locale }) } : asked;
}

function assemble(
	spec: ChartSpec,
	resolved: Resolved,
	{ dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale }
): ChartView {
	const { years, span, release } = resolved;
	const unit = resolved.unit ?? toUnitOfMeasure(spec.measure, release.constantPricesOf);
	const largest = findLargest(resolved, unit);
	const display = chooseDisplayUnit({ measure: spec.measure, unit, largest }, locale);
	const notes = collectNotes(resolved, dataset, locale);
	const showing = { resolved, display, marks: toNoteMarks(notes), highlight: spec.highlight };
	const series = showSeries(showing, locale);
	const title = tellTitle(spec, resolved, locale);
	const basis = tellBasis(unit, locale);
	const subject = tellSubject(spec.measure, locale);
	const isAmount = AMOUNTS.includes(findMeasureKind(spec.measure).dimension);
	return {
		kind: spec.view,
		measure: spec.measure,
		query: formatChart(spec),
		pinnedQuery: formatChart({ ...spec, release: release.id }),
		title,
		subtitle: tellSubtitle(display.fullLabel, span, locale),
		sentence: tellSentence({ series, years, display, basis, subject, isAmount }, locale),
		unit: { id: display.id, label: display.fullLabel },
		years,
		span,
		series: spec.view === 'bars' ? rankSeries(series) : series,
		axis: buildAxis(series, display),
		key: findKey(series, locale),
		notes: [...noteWholeChart(spec, resolved, locale), ...noteAbsent(series, locale), ...notes],
		table: buildTable({ title, unit: display.fullLabel, series, years }, locale),
		source: showSource(resolved, spec, locale)
	};
}

/** An editor's own note, and whose members stand for a group. */
function noteWholeChart(
	{ note, areas }: ChartSpec,
	{ memberYear }: Resolved,
	locale: Locale
): ChartView['notes'] {
	const own = note === null ? [] : [{ mark: '', text: note, areas: [] }];
	return [...own, ...noteGroups(areas, memberYear, locale)];
}

/** One note for all that the release has nothing of: a group may have many. */
function noteAbsent(series: readonly ShownSeries[], locale: Locale): ChartView['notes'] {
	const names = series.filter(({ absent }) => absent !== null).map(({ area }) => area.name);
	if (names.length === 0) return [];
	const text = m.note_absent({ area: formatList(names, locale) }, { locale });
	return [{ mark: '', text, areas: [] }];
}

/** The largest figure of the asked years, counted in `unit`. */
function findLargest({ areas, span }: Resolved, unit: Unit): number {
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

/** Largest first; areas without a figure at the end, in the order asked. */
function rankSeries(series: readonly ShownSeries[]): readonly ShownSeries[] {
	const valueOf = ({ points }: ShownSeries) => points[0]?.value ?? -Infinity;
	return series.toSorted((a, b) => {
		const [before, after] = [valueOf(a), valueOf(b)];
		return before === after ? 0 : after - before;
	});
}

function findKey(series: readonly ShownSeries[], locale: Locale): ChartView['key'] {
	const occurring = new Set(
		series.flatMap(({ points }) => points.flatMap(({ quality }) => quality ?? []))
	);
	return QUALITIES.filter((quality) => quality !== 'reported' && occurring.has(quality)).map(
		(quality) => ({ quality, label: qualityLabel(quality, locale) })
	);
}
