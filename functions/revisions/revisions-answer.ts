/** Shapes found revisions into the answer, and into a table. */
import type { FigureOrGap } from '../../src/lib/figures/figure.ts';
import type { Revision } from '../../src/lib/figures/revision.ts';
import { areaName } from '../../src/lib/i18n/area-name.ts';
import { measureTitle } from '../../src/lib/i18n/labels.ts';
import { toUnitAnswer } from '../figures/figures-answer.ts';
import { formatCsv } from '../http/csv.ts';
import type { Cell } from '../http/csv.ts';
import { toReleaseAnswer } from '../releases/release-answer.ts';
import type { FoundRevisions } from './find-revisions.ts';
import type { RevisionsQuestion } from './question.ts';
import type { PointAnswer, RevisionsAnswer } from './revisions-schema.ts';

/** Digits of a change or of a carried price that mean something. */
const DIGITS = 6;

const COLUMNS = [
	'measure',
	'area',
	'year',
	'kind',
	'from',
	'before',
	'rebased',
	'to',
	'after',
	'unit',
	'change',
	'quality_before',
	'quality_after',
	'at_before',
	'at_after'
] as const;

export function toRevisionsAnswer(
	{ measure, lang }: RevisionsQuestion,
	found: FoundRevisions
): RevisionsAnswer {
	return {
		measure: { id: measure, title: measureTitle(measure, lang) },
		from: toReleaseAnswer(found.from),
		to: toReleaseAnswer(found.to),
		areas: found.areas.map(({ area, unit, rebasing, incomparable, revisions }) => ({
			area: { code: area, name: areaName(area, lang) },
			unit: toUnitAnswer(unit, lang),
			rebasing,
			incomparable,
			revisions: revisions.map(toRevisionAnswer)
		}))
	};
}

/** One row a revision; gaps are empty. */
export function toRevisionsCsv({ measure, from, to, areas }: RevisionsAnswer): string {
	const rows = areas.flatMap(({ area, unit, revisions }) =>
		revisions.map(({ year, kind, before, rebased, after, change }): readonly Cell[] => [
			measure.id,
			area.code,
			year,
			kind,
			from.id,
			before.value,
			rebased,
			to.id,
			after.value,
			unit.id,
			change,
			toQuality(before),
			toQuality(after),
			before.at,
			after.at
		])
	);
	return formatCsv([COLUMNS, ...rows]);
}

function toRevisionAnswer(
	revision: Revision
): RevisionsAnswer['areas'][number]['revisions'][number] {
	return {
		year: revision.year,
		kind: revision.kind,
		before: toPointAnswer(revision.before),
		rebased: toRounded(revision.rebased),
		after: toPointAnswer(revision.after),
		change: toRounded(revision.change)
	};
}

function toPointAnswer(point: FigureOrGap): PointAnswer {
	if (point.kind === 'gap') return { value: null, gap: point.reason, at: point.at };
	const { value, quality, at } = point;
	return { value, quality, at };
}

function toRounded(point: FigureOrGap): number | null {
	if (point.kind === 'gap') return null;
	const scale = 10 ** DIGITS;
	return Math.round(point.value * scale) / scale;
}

function toQuality(point: PointAnswer): string | null {
	return 'quality' in point ? point.quality : null;
}
