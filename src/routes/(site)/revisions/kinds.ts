/** How two releases may differ in one year, in a reader's words. */
import type { Locale } from '$lib/i18n/locale.ts';
import type { RevisionKind } from '$lib/figures/revision.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

const KINDS = {
	revised: m.revisions_kind_revised,
	vanished: m.revisions_kind_vanished,
	appeared: m.revisions_kind_appeared,
	requalified: m.revisions_kind_requalified,
	added: m.revisions_kind_added,
	'explained-otherwise': m.revisions_kind_explained_otherwise
} as const satisfies Record<RevisionKind, unknown>;

/** What weighs most comes first. */
export const REVISION_KINDS = Object.keys(KINDS) as readonly RevisionKind[];

export function tellKind(kind: RevisionKind, locale: Locale): string {
	return KINDS[kind]({}, { locale });
}
