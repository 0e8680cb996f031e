/** Which years a chart shows: all of a span, one, its first and last, or those picked. */
import type { FoundSeries } from '../../dataset/dataset.ts';
import type { Release } from '../../figures/release.ts';
import { findExtent } from '../../figures/series.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { formatYears, toYear } from '../spec/fields.ts';
import type { YearSpan } from '../spec/fields.ts';
import { isOfOneYear } from '../spec/flows.ts';
import type { Asked } from '../spec/problem.ts';
import type { Span } from './chart-view.ts';

export interface ChosenYears {
	readonly span: Span;
	readonly years: readonly number[];
}

export function chooseYears(
	spec: ChartSpec,
	found: readonly FoundSeries[],
	release: Release
): Asked<ChosenYears> {
	const { years: asked, view, against } = spec;
	const { whole, latest } = toSpan(asked, found, release);
	if (whole.first > whole.last) return refuseLateYears(asked, whole);
	if (asked?.picked !== undefined) return pickYears(asked, latest);
	const isSingle = whole.first === whole.last;
	if (view === 'slope') {
		if (isSingle) return refuseSlopeOfOne(asked, whole);
		return { ok: true, value: { span: whole, years: [whole.first, whole.last] } };
	}
	// Two measures side by side have a row a year.
	const isPaired = view === 'bars' && against !== null && asked !== null;
	if (isOfOneYear(spec) && !isSingle && !isPaired) {
		if (asked !== null) return refuseSpan(asked, spec, whole);
		const span = { first: whole.last, last: whole.last };
		return { ok: true, value: { span, years: [whole.last] } };
	}
	return { ok: true, value: { span: whole, years: toYears(whole) } };
}

/** All years with figures where none are asked; `latest` is the newest year with a figure. */
function toSpan(
	asked: YearSpan | null,
	found: readonly FoundSeries[],
	release: Release
): { readonly whole: Span; readonly latest: number } {
	const extents = found.flatMap((series) => findExtent(series) ?? []);
	const newest = Math.max(...extents.map(({ last }) => last));
	const oldest = Math.min(...extents.map(({ first }) => first));
	const latest = Number.isFinite(newest) ? newest : release.years.last;
	const first = Number.isFinite(oldest) ? oldest : latest;
	if (asked === null) return { whole: { first, last: latest }, latest };
	return {
		whole: { first: toYear(asked.from, latest), last: toYear(asked.to, latest) },
		latest
	};
}

function pickYears(asked: YearSpan, latest: number): Asked<ChosenYears> {
	const years = (asked.picked ?? []).map((end) => toYear(end, latest));
	const [first = latest] = years;
	const last = years.at(-1) ?? latest;
	const isInOrder = years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
	if (!isInOrder) return refuseLateYears(asked, { first: years.at(-2) ?? first, last });
	return { ok: true, value: { span: { first, last }, years } };
}

function toYears({ first, last }: Span): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function refuseLateYears(asked: YearSpan | null, { first, last }: Span): Asked<never> {
	const detail = `the newest year with a figure is ${String(last)}, not after ${String(first)}`;
	return refuse(asked, { detail, allowed: [String(last), 'latest'] });
}

/** What the view is of; where the years are not asked, it is the view that does not fit. */
function refuseSlopeOfOne(asked: YearSpan | null, { first }: Span): Asked<never> {
	const detail = `a slope leads from one year to another, and there is only ${String(first)}: view=bars would do`;
	const allowed = ['2015..latest', 'view=bars'];
	if (asked !== null) return refuse(asked, { detail, allowed });
	return { ok: false, problem: { param: 'view', value: 'slope', detail, allowed } };
}

const SHOWS: Readonly<Partial<Record<ChartSpec['view'], string>>> = {
	map: 'a map shows',
	bars: 'bars show',
	flows: 'flows of amounts in the prices of each year show'
};

function refuseSpan(
	asked: YearSpan,
	{ view }: Pick<ChartSpec, 'view'>,
	{ first, last }: Span
): Asked<never> {
	const [from, to] = [String(first), String(last)];
	const shows = SHOWS[view] ?? 'points show';
	const pair = view === 'bars' ? [`${from}~${to}`] : [];
	const detail = `${shows} one year, not ${formatYears(asked)}: years=${to} would do, or ${[...pair, 'view=lines'].join(' or ')}`;
	return refuse(asked, { detail, allowed: [to, ...pair, 'view=lines'] });
}

function refuse(
	asked: YearSpan | null,
	{ detail, allowed }: { readonly detail: string; readonly allowed: readonly string[] }
): Asked<never> {
	const value = asked === null ? null : formatYears(asked);
	return { ok: false, problem: { param: 'years', value, detail, allowed } };
}
