/** What changed between two releases, as the page shows it. Pure: shapes what the API answers. */
import type { InferResponseType } from 'hono/client';
import type { hc } from 'hono/client';
import type { App as Api } from '$functions/app.ts';
import { formatMonth } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { formatPoint, formatQuality, formatRevision, formatValue } from './format-point.ts';
import { REVISION_KINDS, tellKind } from './kinds.ts';
import { listRuns } from './list-runs.ts';
import type { Run } from './list-runs.ts';

type RevisionsApi = ReturnType<typeof hc<Api>>['api']['v1']['revisions'];
export type Revisions = InferResponseType<RevisionsApi['$get'], 200>;
export type AreaRevisions = Revisions['areas'][number];
export type Revision = AreaRevisions['revisions'][number];

/** A figure that both releases have. */
export interface ShownRevision {
	readonly key: string;
	readonly code: string;
	readonly area: string;
	readonly year: number;
	/** As the earlier release prints it. */
	readonly before: string;
	/** The same in the later release's prices; null where prices are the same. */
	readonly carried: string | null;
	readonly after: string;
	readonly qualityBefore: string;
	readonly qualityAfter: string;
	readonly change: string;
	/** Of the figures. */
	readonly unit: string;
	/** Cells of the two. */
	readonly at: string;
}

export interface Ledger {
	readonly measure: { readonly id: string; readonly title: string };
	/** Of most of its figures: regional totals have their own. */
	readonly unit: string;
	readonly from: { readonly id: string; readonly label: string };
	readonly to: { readonly id: string; readonly label: string };
	/** How many of each kind, none left out that occurs. */
	readonly counts: readonly { readonly kind: string; readonly count: number }[];
	/** Largest change first. */
	readonly revised: readonly ShownRevision[];
	/** Whether earlier figures are carried to later prices, from which year to which. */
	readonly rebasing: { readonly from: number; readonly to: number } | null;
	readonly runs: readonly Run[];
	/** Names of areas that could not be compared. */
	readonly incomparable: readonly string[];
}

export function toLedger({ measure, from, to, areas }: Revisions, locale: Locale): Ledger {
	const carried = areas.find(({ rebasing }) => rebasing !== null)?.rebasing ?? null;
	return {
		measure,
		unit: findMainUnit(areas),
		from: { id: from.release, label: formatMonth(from.published, locale) },
		to: { id: to.release, label: formatMonth(to.published, locale) },
		counts: countKinds(areas, locale),
		revised: listRevised(areas, locale),
		rebasing: carried === null ? null : { from: carried.from, to: carried.to },
		runs: listAllRuns(areas, locale),
		incomparable: areas.flatMap(({ area, incomparable }) =>
			incomparable === null ? [] : [area.name]
		)
	};
}

function countKinds(
	areas: readonly AreaRevisions[],
	locale: Locale
): readonly { readonly kind: string; readonly count: number }[] {
	const all = areas.flatMap(({ revisions }) => revisions);
	return REVISION_KINDS.map((kind) => ({
		kind: tellKind(kind, locale),
		count: all.filter((revision) => revision.kind === kind).length
	})).filter(({ count }) => count > 0);
}

/** Largest change first; what became of nothing, or nothing, has no change and comes first. */
function listRevised(areas: readonly AreaRevisions[], locale: Locale): readonly ShownRevision[] {
	const sized = areas.flatMap((each) =>
		each.revisions
			.filter(({ kind }) => kind === 'revised')
			.map((revision) => ({
				size: Math.abs(revision.change ?? Infinity),
				shown: toShown(revision, each, locale)
			}))
	);
	return sized.toSorted((a, b) => b.size - a.size).map(({ shown }) => shown);
}

function toShown(
	{ year, before, rebased, after, change }: Revision,
	{ area, unit, rebasing }: AreaRevisions,
	locale: Locale
): ShownRevision {
	return {
		key: `${area.code} ${String(year)}`,
		code: area.code,
		area: area.name,
		year,
		before: formatPoint(before, unit.id, locale),
		carried: rebasing === null || rebased === null ? null : formatValue(rebased, unit.id, locale),
		after: formatPoint(after, unit.id, locale),
		qualityBefore: formatQuality(before, locale),
		qualityAfter: formatQuality(after, locale),
		change: change === null ? '' : formatRevision(change, locale),
		unit: unit.label,
		at: [before.at, after.at].filter((at) => at !== null).join(' → ')
	};
}

function findMainUnit(areas: readonly AreaRevisions[]): string {
	const units = areas.map(({ unit }) => unit.label);
	const countOf = (label: string) => units.filter((each) => each === label).length;
	const [main = ''] = units.toSorted((a, b) => countOf(b) - countOf(a));
	return main;
}

/** What was withdrawn comes before what is merely new. */
function listAllRuns(areas: readonly AreaRevisions[], locale: Locale): readonly Run[] {
	const rank = ({ kind }: Run) => REVISION_KINDS.indexOf(kind);
	return areas.flatMap((each) => listRuns(each, locale)).toSorted((a, b) => rank(a) - rank(b));
}
