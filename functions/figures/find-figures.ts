/** Finds what a question for figures asks: the release, the years, a series an area. */
import { toYear } from '../../src/lib/charts/spec/fields.ts';
import type { YearSpan } from '../../src/lib/charts/spec/fields.ts';
import { openGroups, toMemberYear } from '../../src/lib/charts/spec/members.ts';
import type { Asked } from '../../src/lib/charts/spec/problem.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { findMeasureKind } from '../../src/lib/figures/measure.ts';
import type { Release } from '../../src/lib/figures/release.ts';
import { findExtent } from '../../src/lib/figures/series.ts';
import { findServed } from '../releases/find-served.ts';
import type { ServedRelease } from '../releases/find-served.ts';
import { toWholeSpan } from '../releases/span.ts';
import type { Span } from '../releases/span.ts';
import { asksForParts, findParts } from './parts.ts';
import type { FoundPart } from './parts.ts';
import type { FiguresQuestion } from './question.ts';

export interface FoundFigures {
	readonly question: FiguresQuestion;
	readonly served: ServedRelease;
	/** Each asked year, in order. */
	readonly years: readonly number[];
	readonly areas: readonly FoundPart[];
	/** The year whose members stand for the groups asked. */
	readonly memberYear: number;
}

/** A problem where the release is not served, or the years run backwards once `latest` is known. */
export function findFigures(question: FiguresQuestion, dataset: Dataset): Asked<FoundFigures> {
	const { measure } = question;
	const served = findServed(dataset, findMeasureKind(measure).source, question.release);
	if (!served.ok) return served;
	const { release } = served.value;
	const memberYear = toMemberYear(question.years, release.years.last);
	const found = findSeries(question, { dataset, release, memberYear });
	if (!found.ok) return found;
	const areas = found.value;
	const extents = areas.map(({ series }) => series && findExtent(series));
	const years = findYears(question.years, toWholeSpan(extents) ?? release.years);
	if (!years.ok) return years;
	return {
		ok: true,
		value: { question, served: served.value, areas, memberYear, years: years.value }
	};
}

interface Place {
	readonly dataset: Dataset;
	readonly release: Release;
	readonly memberYear: number;
}

/** A series an area, or one for each part of it that is asked. */
function findSeries(
	question: FiguresQuestion,
	{ dataset, release, memberYear }: Place
): Asked<readonly FoundPart[]> {
	const { measure, areas } = question;
	if (asksForParts(question)) {
		const codes = areas === undefined ? null : openGroups(areas, memberYear);
		if (codes?.ok === false) return codes;
		return findParts({ question, measure, release, dataset }, codes?.value ?? null);
	}
	const codes = openGroups(areas ?? dataset.findAreas(measure, release), memberYear);
	if (!codes.ok) return codes;
	const toFound = (code: string): FoundPart => {
		return { code, part: {}, series: dataset.findSeries({ measure, area: code, release }) };
	};
	return { ok: true, value: codes.value.map(toFound) };
}

function findYears(asked: YearSpan | undefined, extent: Span): Asked<readonly number[]> {
	const first = asked === undefined ? extent.first : toYear(asked.from, extent.last);
	const last = asked === undefined ? extent.last : toYear(asked.to, extent.last);
	if (first > last) return refuseYears(first, last);
	return { ok: true, value: Array.from({ length: last - first + 1 }, (_, at) => first + at) };
}

function refuseYears(first: number, latest: number): Asked<never> {
	const detail = `years run backwards: the latest figure is of ${String(latest)}`;
	const allowed = [String(latest), `${String(first)}..${String(first)}`];
	return {
		ok: false,
		problem: { param: 'years', value: `${String(first)}..latest`, detail, allowed }
	};
}
