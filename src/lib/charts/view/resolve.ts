/** Finds what a spec asks for: its release, its series in one unit, its years. */
import type { Dataset, FoundSeries } from '../../dataset/dataset.ts';
import { findMeasureKind } from '../../figures/measure.ts';
import type { Release, Source } from '../../figures/release.ts';
import { findExtent } from '../../figures/series.ts';
import { isComparable } from '../../figures/units.ts';
import type { Unit } from '../../figures/units.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { formatYears } from '../spec/fields.ts';
import type { YearEnd, YearSpan } from '../spec/fields.ts';
import { openGroups, toMemberYear } from '../spec/members.ts';
import type { Asked } from '../spec/problem.ts';
import type { Span } from './chart-view.ts';

export interface AskedArea {
	readonly code: string;
	/** Null where the release has nothing of this area in this measure. */
	readonly series: FoundSeries | null;
}

export interface Resolved {
	readonly source: Source;
	readonly release: Release;
	readonly areas: readonly AskedArea[];
	/** The year whose members stand for the groups asked. */
	readonly memberYear: number;
	readonly span: Span;
	/** Each year of the span. */
	readonly years: readonly number[];
	/** Of the first series; null where there is none. */
	readonly unit: Unit | null;
}

export function resolveSpec(spec: ChartSpec, dataset: Dataset): Asked<Resolved> {
	const { source: sourceId } = findMeasureKind(spec.measure);
	const source = dataset.findSource(sourceId);
	const release = dataset.findRelease(sourceId, spec.release);
	if (source === null || release === null) return refuseRelease(spec, dataset);
	const memberYear = toMemberYear(spec.years, release.years.last);
	const codes = openGroups(spec.areas, memberYear);
	if (!codes.ok) return codes;
	const areas = codes.value.map((code) => ({
		code,
		series: dataset.findSeries({ measure: spec.measure, area: code, release })
	}));
	const found = areas.flatMap(({ series }) => (series === null ? [] : [series]));
	const unit = found[0]?.unit ?? null;
	const stranger = found.find((each) => unit !== null && !isComparable(unit, each.unit));
	if (unit !== null && stranger !== undefined) return refuseUnits(unit, stranger);
	const span = toShownSpan(spec, toSpan(spec.years, found, release));
	if (!span.ok) return span;
	const years = toYears(span.value);
	return { ok: true, value: { source, release, areas, memberYear, span: span.value, years, unit } };
}

/** Bars show the last of the years where none is asked. */
function toShownSpan(spec: ChartSpec, whole: Span): Asked<Span> {
	if (whole.first > whole.last) return refuseLateYears(whole);
	const isRanked = spec.view === 'bars' && whole.first !== whole.last;
	if (isRanked && spec.years !== null) return refuseSpanOfBars(spec.years, whole.last);
	return { ok: true, value: isRanked ? { first: whole.last, last: whole.last } : whole };
}

/** All years with figures where none are asked; `latest` is the newest year with a figure. */
function toSpan(asked: YearSpan | null, found: readonly FoundSeries[], release: Release): Span {
	const extents = found.flatMap((series) => findExtent(series) ?? []);
	const newest = Math.max(...extents.map(({ last }) => last));
	const oldest = Math.min(...extents.map(({ first }) => first));
	const latest = Number.isFinite(newest) ? newest : release.years.last;
	const first = Number.isFinite(oldest) ? oldest : latest;
	const toYear = (end: YearEnd) => (end === 'latest' ? latest : end);
	if (asked === null) return { first, last: latest };
	const from = toYear(asked.from);
	return { first: from, last: toYear(asked.to) };
}

function toYears({ first, last }: Span): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function refuseRelease(spec: ChartSpec, dataset: Dataset): Asked<never> {
	const ids = dataset.findReleases(findMeasureKind(spec.measure).source).map(({ id }) => id);
	if (ids.length === 0) return refuseMeasure(spec);
	const allowed = ['latest', ...ids];
	const detail = `unknown release: ${spec.release}; at hand: ${allowed.join(', ')}`;
	return { ok: false, problem: { param: 'release', value: spec.release, detail, allowed } };
}

/** The measure is known, but this copy was built without any release of its source. */
function refuseMeasure({ measure }: ChartSpec): Asked<never> {
	const detail = `this copy serves no release of ${findMeasureKind(measure).source}`;
	const allowed = ['a measure that /api/v1/measures lists with a release'];
	return { ok: false, problem: { param: 'measure', value: measure, detail, allowed } };
}

function refuseLateYears({ first, last }: Span): Asked<never> {
	const detail = `the newest year with a figure is ${String(last)}, before ${String(first)}`;
	const value = `${String(first)}..latest`;
	return {
		ok: false,
		problem: { param: 'years', value, detail, allowed: [String(last), 'latest'] }
	};
}

function refuseUnits(unit: Unit, stranger: FoundSeries): Asked<never> {
	const [one, other] = [unit.currency ?? unit.id, stranger.unit.currency ?? stranger.unit.id];
	return {
		ok: false,
		problem: {
			param: 'areas',
			value: stranger.area,
			detail: `${one} and ${other} cannot stand on one axis: ask one area, or a measure in US dollars`,
			allowed: ['areas with one currency', 'measure=sipri-milex.constant-usd']
		}
	};
}

function refuseSpanOfBars(span: YearSpan, lastYear: number): Asked<never> {
	const last = String(lastYear);
	const detail = `bars show one year, not ${formatYears(span)}: years=${last} would do, or view=lines`;
	return {
		ok: false,
		problem: { param: 'years', value: formatYears(span), detail, allowed: [last, 'view=lines'] }
	};
}
