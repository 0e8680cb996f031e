/** Deliveries of SIPRI's register, as a reader meets them. */
import type { ExtraRow } from '$lib/dataset/extra-tables.ts';
import { areaName } from '$lib/i18n/area-name.ts';
import { formatNumber } from '$lib/i18n/format.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { askTable } from '../ask-table.ts';
import type { Choice } from './choice.ts';

/** A number, and whether SIPRI is sure of it. */
interface Told {
	readonly text: string;
	readonly isUnsure: boolean;
}

export interface ShownDelivery {
	readonly key: string;
	readonly recipient: string;
	readonly supplier: string;
	readonly weapon: string;
	readonly description: string;
	readonly status: string;
	readonly number: Told;
	readonly ordered: Told;
	readonly delivered: Told;
	/** Million TIV. */
	readonly volume: string;
}

export interface Deliveries {
	/** Newest first. */
	readonly deliveries: readonly ShownDelivery[];
	readonly csv: string;
}

/** @throws the kit's error for a choice that does not fit */
export async function askDeliveries(
	fetch: typeof globalThis.fetch,
	{ area, side, from, to }: Choice,
	locale: Locale
): Promise<Deliveries> {
	const years = `${from}..${to}`;
	const query = { table: 'deliveries', areas: area, side, years } as const;
	const { rows, csv } = await askTable(fetch, query);
	const newestFirst = rows.toSorted((a, b) => toYear(b) - toYear(a));
	return { deliveries: newestFirst.map((row) => toShown(row, locale)), csv };
}

function toShown(row: ExtraRow<'deliveries'>, locale: Locale): ShownDelivery {
	const unsure = row.uncertain.split(' ');
	const toName = (code: string, printed: string) =>
		code === '' ? printed : areaName(code, locale);
	return {
		key: String(row.line),
		recipient: toName(row.recipient_area, row.recipient),
		supplier: toName(row.supplier_area, row.supplier),
		weapon: row.designation,
		description: row.description,
		status: row.status,
		number: { text: format(row.number, 0, locale), isUnsure: unsure.includes('number') },
		ordered: { text: toText(row.ordered), isUnsure: unsure.includes('ordered') },
		delivered: { text: toText(row.delivered), isUnsure: unsure.includes('delivered') },
		volume: format(row.tiv, 2, locale)
	};
}

function toYear({ delivered }: ExtraRow<'deliveries'>): number {
	return delivered ?? -Infinity;
}

function toText(year: number | null): string {
	return year === null ? '–' : String(year);
}

function format(value: number | null, decimals: number, locale: Locale): string {
	return value === null ? '–' : formatNumber(value, decimals, locale);
}
