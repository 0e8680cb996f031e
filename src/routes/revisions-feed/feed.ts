/** A feed of what releases changed, before it is Atom or JSON. Pure. */
import type { Ledger } from '../(site)/revisions/ledger.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { toPageAddress } from '$lib/i18n/page-address.ts';
import { m } from '$lib/i18n/paraglide/messages.js';

export interface Feed {
	readonly title: string;
	/** Absolute: the feed itself, and the page that shows the same. */
	readonly self: string;
	readonly page: string;
	readonly language: Locale;
	/** Newest first. */
	readonly entries: readonly Entry[];
}

export interface Entry {
	/** The page of exactly this: it says the same for ever. */
	readonly address: string;
	readonly title: string;
	/** ISO: the release's day. */
	readonly published: string;
	/** One line. */
	readonly summary: string;
	/** The largest revisions, a line each. */
	readonly lines: readonly string[];
}

/** What one release changed of one measure, of all areas or of one. */
export interface Changed {
	readonly ledger: Ledger;
	/** ISO day of the later release. */
	readonly published: string;
	readonly area: { readonly code: string; readonly name: string } | null;
}

/** An entry is read, not worked through: the page has the rest. */
const MOST_LINES = 12;

/** Null where the release changed nothing of it. */
export function toEntry(
	{ ledger, published, area }: Changed,
	origin: string,
	locale: Locale
): Entry | null {
	if (ledger.counts.length === 0) return null;
	const { measure, from, to } = ledger;
	const what = [area?.name, measure.title].filter((part) => part !== undefined).join(' · ');
	const query = new URLSearchParams({
		measure: measure.id,
		...(area !== null && { areas: area.code }),
		from: from.id,
		to: to.id
	});
	return {
		address: `${origin}${toPageAddress(`/revisions?${query.toString()}`, locale)}`,
		title: m.revisions_entry({ what, release: to.label }, { locale }),
		published: `${published}T00:00:00Z`,
		summary: ledger.counts
			.map(({ kind, count }) =>
				m.revisions_entry_counts({ kind, count: String(count) }, { locale })
			)
			.join('; '),
		lines: ledger.revised
			.slice(0, MOST_LINES)
			.map(({ area: name, year, before, carried, after, change }) =>
				m.revisions_entry_row(
					{ area: name, year: String(year), before: carried ?? before, after, change },
					{ locale }
				)
			)
	};
}
