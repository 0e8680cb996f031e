/** What a chart says of the groups it was asked for: whose members it shows. */
import { findAreaKind } from '../../figures/area.ts';
import { hasJoiners, membersIn } from '../../figures/group.ts';
import { membersNote } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ShownNote } from './chart-view.ts';

/** One note a group whose members differ by year. */
export function noteGroups(
	codes: readonly string[],
	year: number,
	locale: Locale
): readonly ShownNote[] {
	return codes
		.filter((code) => findAreaKind(code) === 'group' && hasJoiners(code))
		.map((group) => {
			const count = membersIn(group, year).length;
			return { mark: '', text: membersNote({ group, count, year }, locale), areas: [] };
		});
}
