/** Finds what changed of a measure between two releases of its source. */
import { toYear } from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import { openGroups, toMemberYear } from '../../src/lib/charts/spec/members.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset, FoundSeries } from '../../src/lib/dataset/dataset.ts';
import { findMeasureKind } from '../../src/lib/figures/measure.ts';
import type { Release } from '../../src/lib/figures/release.ts';
import { findRevisions, toRebasing } from '../../src/lib/figures/revision.ts';
import type { Rebasing, Revision } from '../../src/lib/figures/revision.ts';
import { isComparable } from '../../src/lib/figures/units.ts';
import { findServed } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import type { RevisionsQuestion } from './question.ts';

export interface AreaRevisions {
	readonly area: string;
	readonly unit: FoundSeries['unit'];
	/** Set where the older release counts in prices of another year. */
	readonly rebasing: Rebasing | null;
	/** Set where the two cannot be compared, with what is missing. */
	readonly incomparable: string | null;
	readonly revisions: readonly Revision[];
}

export interface FoundRevisions {
	readonly from: ServedRelease;
	readonly to: ServedRelease;
	readonly areas: readonly AreaRevisions[];
}

export function findAllRevisions(
	question: RevisionsQuestion,
	dataset: Dataset
): Asked<FoundRevisions> {
	const { source } = findMeasureKind(question.measure);
	const to = findServed(dataset, source, question.to);
	if (!to.ok) return { ok: false, problem: { ...to.problem, param: 'to' } };
	const earlier = question.from ?? findEarlier(to.value, dataset);
	if (earlier === null) return refuseOldest(question, to.value);
	const from = findServed(dataset, source, earlier);
	if (!from.ok) return { ok: false, problem: { ...from.problem, param: 'from' } };
	if (from.value.release.id >= to.value.release.id) return refuseOrder(from.value, to.value);
	const pair = [from.value.release, to.value.release] as const;
	const memberYear = toMemberYear(question.years, to.value.release.years.last);
	const codes = openGroups(question.areas ?? listAreas(question, pair, dataset), memberYear);
	if (!codes.ok) return codes;
	const areas = codes.value
		.flatMap((area) => compareArea(area, { question, pair }, dataset) ?? [])
		.map((each) => keepYears(each, question.years, to.value.release));
	return { ok: true, value: { from: from.value, to: to.value, areas } };
}

type Pair = readonly [Release, Release];

/** The id of the release before; null for the oldest. */
function findEarlier({ source, release }: ServedRelease, dataset: Dataset): string | null {
	return dataset.findReleases(source.id).find(({ id }) => id < release.id)?.id ?? null;
}

function listAreas(
	{ measure }: RevisionsQuestion,
	[before, after]: Pair,
	dataset: Dataset
): readonly string[] {
	return [...new Set([after, before].flatMap((release) => dataset.findAreas(measure, release)))];
}

function compareArea(
	area: string,
	{ question, pair }: { readonly question: RevisionsQuestion; readonly pair: Pair },
	dataset: Dataset
): AreaRevisions | null {
	const { measure } = question;
	const [older, newer] = pair;
	const before = dataset.findSeries({ measure, area, release: older });
	const after = dataset.findSeries({ measure, area, release: newer });
	if (before === null || after === null) return null;
	const { unit } = after;
	if (isComparable(before.unit, unit)) {
		const revisions = findRevisions(before, after, null);
		return { area, unit, rebasing: null, incomparable: null, revisions };
	}
	const rebasing = findRebasing(after, pair, dataset);
	if (rebasing === null) {
		const year = String(older.constantPricesOf);
		const incomparable = `${newer.id} has no constant and current figure of ${year} to carry prices over`;
		return { area, unit, rebasing, incomparable, revisions: [] };
	}
	const revisions = findRevisions(before, after, rebasing);
	return { area, unit, rebasing, incomparable: null, revisions };
}

function findRebasing(
	constant: FoundSeries,
	[older, newer]: Pair,
	dataset: Dataset
): Rebasing | null {
	const { area } = constant;
	const current = dataset.findSeries({ measure: 'sipri-milex.current-usd', area, release: newer });
	const [from, to] = [older.constantPricesOf, newer.constantPricesOf];
	if (current === null || from === null || to === null) return null;
	return toRebasing({ constant, current }, from, to);
}

function keepYears(found: AreaRevisions, span: YearSpan | undefined, to: Release): AreaRevisions {
	if (span === undefined) return found;
	const [first, last] = [toYear(span.from, to.years.last), toYear(span.to, to.years.last)];
	const revisions = found.revisions.filter(({ year }) => year >= first && year <= last);
	return { ...found, revisions };
}

function refuseOldest(
	{ measure, to }: RevisionsQuestion,
	{ source, release }: ServedRelease
): Asked<never> {
	const detail = `this copy serves no release of ${source.id} before ${release.id}`;
	const problem =
		to === 'latest'
			? { param: 'measure', value: measure, allowed: ['a measure of a source with two releases'] }
			: { param: 'to', value: to, allowed: ['latest', 'the id of a later release'] };
	return { ok: false, problem: { ...problem, detail } };
}

function refuseOrder(from: ServedRelease, to: ServedRelease): Asked<never> {
	const detail = `${from.release.id} is no earlier release than ${to.release.id}`;
	const allowed = ['an earlier release than `to`'];
	return { ok: false, problem: { param: 'from', value: from.release.id, detail, allowed } };
}
