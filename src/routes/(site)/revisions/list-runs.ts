/** What differs beside the figures' size: withdrawn, new, marked otherwise; years in a row together. */
import type { Locale } from '$lib/i18n/locale.ts';
import { formatPoint, formatQuality } from './format-point.ts';
import type { Point } from './format-point.ts';
import { tellKind } from './kinds.ts';
import type { AreaRevisions, Revision } from './ledger.ts';

export interface Run {
	readonly key: string;
	readonly kind: Revision['kind'];
	readonly area: string;
	readonly what: string;
	/** `1975–1995` */
	readonly years: string;
	/** What stood before and stands now, where that is the same for the whole run. */
	readonly before: string;
	readonly after: string;
}

interface Open {
	readonly kind: Revision['kind'];
	readonly first: number;
	readonly last: number;
	readonly before: string;
	readonly after: string;
}

export function listRuns({ area, unit, revisions }: AreaRevisions, locale: Locale): readonly Run[] {
	const open = revisions
		.filter(({ kind }) => kind !== 'revised')
		.map(({ kind, year, before, after }): Open => {
			const tell = (point: Point) => tellPoint(point, unit.id, locale);
			return { kind, first: year, last: year, before: tell(before), after: tell(after) };
		});
	return open.reduce<readonly Open[]>(join, []).map((run) => ({
		key: `${area.code} ${run.kind} ${String(run.first)}`,
		kind: run.kind,
		area: area.name,
		what: tellKind(run.kind, locale),
		years: run.first === run.last ? String(run.first) : `${String(run.first)}–${String(run.last)}`,
		before: run.before,
		after: run.after
	}));
}

/** The next year of the same kind belongs to the run; figures that differ in it are left out. */
function join(runs: readonly Open[], next: Open): readonly Open[] {
	const last = runs.at(-1);
	if (last?.kind !== next.kind || next.first !== last.last + 1) return [...runs, next];
	const joined = {
		...last,
		last: next.last,
		before: last.before === next.before ? last.before : '…',
		after: last.after === next.after ? last.after : '…'
	};
	return [...runs.slice(0, -1), joined];
}

function tellPoint(point: Point, unit: string, locale: Locale): string {
	const quality = formatQuality(point, locale);
	const text = formatPoint(point, unit, locale);
	return quality === '' ? text : `${text} (${quality})`;
}
