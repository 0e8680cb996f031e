/** How the Top 100 changed on the year before, as SIPRI reckons it. */
import { formatNumber, formatSigned } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { askTable } from '../ask-table.ts';

export interface ShownChange {
	readonly year: string;
	/** `+5.9%` */
	readonly change: string;
	/** US$ million */
	readonly current: string;
	readonly before: string;
	readonly compared: string;
	readonly leftOut: string;
}

export interface Changes {
	/** Newest first. */
	readonly changes: readonly ShownChange[];
	/** In whose prices both sums of a year are. */
	readonly prices: string;
	readonly csv: string;
}

export async function askChanges(fetch: typeof globalThis.fetch, locale: Locale): Promise<Changes> {
	const { rows, csv } = await askTable(fetch, { table: 'changes' });
	const number = (value: number | null) => (value === null ? '–' : formatNumber(value, 0, locale));
	const changes = rows.map((row) => ({
		year: String(row.year),
		change: row.change === null ? '–' : formatSigned(row.change, 1, { locale }),
		current: number(row.current),
		before: number(row.before),
		compared: number(row.compared),
		leftOut: row.left_out
	}));
	return { changes: changes.toReversed(), prices: String(rows.at(-1)?.prices), csv };
}
