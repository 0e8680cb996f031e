/** Notes of our own on a whole series: the group it was asked with, the state before it. */
import { findFormerFigures } from '../../src/lib/dataset/former-states.ts';
import type { Dataset } from '../../src/lib/dataset/dataset.ts';
import { findAreaKind } from '../../src/lib/figures/area.ts';
import { hasJoiners, membersIn } from '../../src/lib/figures/group.ts';
import { formerStateNote, membersNote } from '../../src/lib/i18n/labels.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import type { FoundFigures } from './find-figures.ts';

/** Id → text: `members-of-nato-2024`, `yug-to-1991`. */
export type AreaNotes = ReadonlyMap<string, string>;

export function listAreaNotes(
	area: string,
	{ found, dataset }: { readonly found: FoundFigures; readonly dataset: Dataset },
	locale: Locale
): AreaNotes {
	return new Map([
		...noteGroups(area, found, locale),
		...noteFormer(area, { found, dataset }, locale)
	]);
}

type Notes = readonly (readonly [id: string, text: string])[];

function noteGroups(
	area: string,
	{ question, memberYear: year }: FoundFigures,
	locale: Locale
): Notes {
	return (question.areas ?? [])
		.filter((code) => findAreaKind(code) === 'group' && hasJoiners(code))
		.map((group) => ({ group, members: membersIn(group, year) }))
		.filter(({ members }) => members.includes(area))
		.map(({ group, members }) => [
			`members-of-${group.toLowerCase()}-${String(year)}`,
			membersNote({ group, count: members.length, year }, locale)
		]);
}

function noteFormer(
	area: string,
	{ found, dataset }: { readonly found: FoundFigures; readonly dataset: Dataset },
	locale: Locale
): Notes {
	const { measure } = found.question;
	const query = { measure, area, release: found.served.release };
	return findFormerFigures(query, found.years, dataset).map(({ code, year }) => [
		`${code.toLowerCase()}-to-${String(year)}`,
		formerStateNote(code, year, locale)
	]);
}
