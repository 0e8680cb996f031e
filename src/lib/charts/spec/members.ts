/**
 * Which areas a question is about, once its groups stand for their members: those of the newest
 * asked year, in all years (docs/decisions/0005). Knows no figure.
 */
import { expandAreas, findAreaKind } from '../../figures/area.ts';
import { findFounding, membersIn } from '../../figures/group.ts';
import type { YearSpan } from './fields.ts';
import type { Asked } from './problem.ts';

/**
 * The year whose members are meant. Never after the release's last, so that a question that names
 * its release is about the same states for ever.
 */
export function toMemberYear(years: YearSpan | null | undefined, lastYear: number): number {
	const to = years?.to ?? 'latest';
	return to === 'latest' ? lastYear : Math.min(to, lastYear);
}

/** A problem where a group had no members yet. */
export function openGroups(codes: readonly string[], year: number): Asked<readonly string[]> {
	const unfounded = codes.find(
		(code) => findAreaKind(code) === 'group' && membersIn(code, year).length === 0
	);
	if (unfounded === undefined) return { ok: true, value: expandAreas(codes, year) };
	const detail = `${unfounded} had no members in ${String(year)}`;
	const allowed = [`years from ${String(findFounding(unfounded))}`];
	return { ok: false, problem: { param: 'areas', value: unfounded, detail, allowed } };
}
